import type { Text } from '../../../../../shared/lib/index.ts';
import { text } from '../../../../../shared/lib/index.ts';
import type { AnswerValue } from '../../../../../shared/policy/index.ts';

/** In the order of the keys 1 to 4. */
export const answerValues: readonly AnswerValue[] = ['yes', 'partly', 'no', 'not-applicable'];

export const answerWords: { readonly [V in AnswerValue]: Text } = {
  yes: text('Yes', '是'),
  partly: text('Partly', '部分'),
  no: text('No', '否'),
  'not-applicable': text('Not applicable', '不适用'),
};
