import { widthOf } from '../trace/fitText.ts';

/** Lines no wider than so many ems: broken between words, and between any two Han characters. */
export function wrapText(text: string, mostEm: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  // A piece is one Han character with the brackets and stops that must not stand apart from it, or one word.
  for (const piece of text.match(
    /[（《「『“]*[\u2E80-\u9FFF][，。；：、！？）》」』”]*|[（《「『“]*[^\s\u2E80-\u9FFF]+\s*|\s+/g,
  ) ?? []) {
    if (line !== '' && widthOf(line + piece.trimEnd()) > mostEm) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}
