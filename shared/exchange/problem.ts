import type { Language, Text } from '../lib/index.ts';
import { inLanguage, text } from '../lib/index.ts';

/** One thing wrong with a file: where it is, what was expected and found, what to do. */
export interface Problem {
  /** Where in the file: `registers.flows[3].started`; empty for the file as a whole. */
  readonly path: string;
  /** The code of the record it stands in, where there is one. */
  readonly record?: string;
  readonly expected: Text;
  /** What stands there, shortened. */
  readonly found: Text;
  readonly fix: Text;
}

/** So many problems of a file are told at once; a file with more is told to be so. */
export const mostProblems = 100;

/** A problem as one line for people. */
export function sayProblem(problem: Problem, language: Language): string {
  const { path, record, expected, found, fix } = problem;
  const at = path === '' ? inLanguage(wholeFile, language) : path;
  const where =
    record === undefined ? at : language === 'en' ? `${at} (${record})` : `${at}（${record}）`;
  return language === 'en'
    ? `${where}: expected ${expected.en}; found ${found.en}. ${fix.en}`
    : `${where}：应为${expected['zh-CN']}，实为${found['zh-CN']}。${fix['zh-CN']}`;
}

/** A value as it may be shown in a message: short, on one line, without control or broken characters. */
export function shortened(value: unknown): Text {
  if (value === undefined) return text('nothing', '空缺');
  const whole = typeof value === 'string' ? value.slice(0, 200) : value;
  const written = JSON.stringify(whole, (_key, inner: unknown) =>
    typeof inner === 'string' ? inner.slice(0, 80) : inner,
  );
  const shown = (written.length > 60 ? `${written.slice(0, 57)}…` : written).toWellFormed();
  if (typeof value !== 'string' || value.length <= 60) return text(shown, shown);
  return text(`${shown} (${value.length} characters)`, `${shown}（共${value.length}个字符）`);
}

/** A shortened value with more to say of it. */
export function shortenedWith(value: unknown, english: string, chinese: string): Text {
  const shown = shortened(value);
  return text(`${shown.en}${english}`, `${shown['zh-CN']}${chinese}`);
}

const wholeFile = text('The file', '文件');
