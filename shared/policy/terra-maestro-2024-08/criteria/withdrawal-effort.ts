import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  partlyMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C55: the law wants withdrawing to be convenient; giving is the yardstick. */
export const withdrawalEffort = defineCriterion({
  id: 'withdrawal-effort',
  kind: 'law',
  revision: 1,
  severity: 'moderate',
  title: text('Withdrawing is as easy as giving', '撤回与同意同样便捷'),
  rule: text(
    'Met when withdrawing takes no more steps than giving the consent; more steps are a weakness, because the law asks for a convenient way.',
    '撤回步数不多于同意步数的，为符合；多于的，法律要求撤回方式便捷，故仅视为部分符合。',
  ),
  clauses: [
    { instrument: 'pipl', article: '15' },
    { instrument: 'gdpr', article: '7(3)' },
  ],
  judges: 'consents',
  judge({ id, stepsToGive, stepsToWithdraw }) {
    if (stepsToWithdraw === undefined || stepsToGive === undefined) {
      const field = stepsToWithdraw === undefined ? 'stepsToWithdraw' : 'stepsToGive';
      return undetermined('steps-unknown', [missingField('consents', id, field)]);
    }
    if (stepsToWithdraw <= stepsToGive) return met;
    return partlyMet('more-steps', 0.5, {
      figures: { give: stepsToGive, withdraw: stepsToWithdraw },
    });
  },
  mend: ({ id, stepsToGive, stepsToWithdraw }) => {
    const steps = stepsToGive ?? stepsToWithdraw ?? 1;
    return [setFields('consents', id, { stepsToGive: steps, stepsToWithdraw: steps })];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'Withdrawing {record} takes no more steps than giving it.',
        '撤回{record}的步数不多于同意的步数。',
      ),
    },
    'steps-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has counted the steps to give and to withdraw {record}.',
        '{record}的同意步数或撤回步数未载明。',
      ),
      fix: text('Count both and enter them.', '分别计数并补录。'),
    },
    'more-steps': {
      outcome: 'partly-met',
      text: text(
        '{record} takes {give, plural, one {# step} other {# steps}} to give and {withdraw} to withdraw.',
        '{record}同意需{give}步，撤回需{withdraw}步。',
      ),
      fix: text(
        'Shorten the way to withdraw to {give, plural, one {# step} other {# steps}} or fewer.',
        '将撤回步数缩减至{give}步以内。',
      ),
    },
  },
});
