import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';

/** What assessing consists of, in the order it is done. */
export const assessTabs = [
  'browse',
  'guided',
  'fixes',
  'overrides',
  'impact',
  'saved',
  'studio',
] as const;
export type AssessTab = (typeof assessTabs)[number];

export const assessTabWords: { readonly [T in AssessTab]: Text } = {
  browse: text('By promise', '按承诺查看'),
  guided: text('Open questions', '待答问题'),
  fixes: text('Fixes', '整改测算'),
  overrides: text('Overrides', '人工认定'),
  impact: text('Impact assessments', '影响评估'),
  saved: text('Saved and signed', '存档与签署'),
  studio: text('Policy pack', '政策规则包'),
};
