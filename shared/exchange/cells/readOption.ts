import type { Options } from '../../map/index.ts';
import { foldText } from './cellWords.ts';

/**
 * The option a text names: by id, by its label in either language, or by the label without what stands in
 * brackets behind it where only one option is called so.
 */
export function readOption(options: Options, said: string): string | undefined {
  if (Object.hasOwn(options, said)) return said;
  const entries = Object.entries(options);
  for (const [id, label] of entries) if (label.en === said || label['zh-CN'] === said) return id;
  const wanted = foldLabel(said);
  for (const [id, label] of entries) {
    if (foldText(id) === wanted || foldLabel(label.en) === wanted) return id;
    if (foldLabel(label['zh-CN']) === wanted) return id;
  }
  const short = entries.filter(
    ([, label]) =>
      foldLabel(withoutBrackets(label.en)) === wanted ||
      foldLabel(withoutBrackets(label['zh-CN'])) === wanted,
  );
  return short.length === 1 ? short[0]?.[0] : undefined;
}

function foldLabel(said: string): string {
  return foldText(said).replaceAll('’', "'").replaceAll('‑', '-');
}

function withoutBrackets(label: string): string {
  return label.replace(/\s*[(（][^()（）]*[)）]$/, '');
}
