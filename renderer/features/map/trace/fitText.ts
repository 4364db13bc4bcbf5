/** Widths in ems of the interface's fonts, a little generous: what fits by these fits on the page. */
const wideEm = 1;
const capitalEm = 0.72;
const narrowEm = 0.32;
const plainEm = 0.57;

/** How wide a line is about, in ems. */
export function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += emOf(character);
  return width;
}

/** The line, or as much of it as fits with a sign that something is left out. */
export function fitText(line: string, mostEm: number): string {
  if (widthOf(line) <= mostEm) return line;
  let kept = '';
  let width = wideEm;
  for (const character of line) {
    width += emOf(character);
    if (width > mostEm) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

function emOf(character: string): number {
  if (/[\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/.test(character)) {
    return wideEm;
  }
  if (/[\p{Lu}MWmw@%—…]/u.test(character)) return capitalEm;
  return /[\s.,:;'|!()[\]fijlrtI1-]/.test(character) ? narrowEm : plainEm;
}
