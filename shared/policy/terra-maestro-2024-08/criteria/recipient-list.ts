import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C29, law: the policy shows the data provided and who receives it as a list. */
export const recipientList = defineCriterion({
  id: 'recipient-list',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Recipients shown as a list', '以清单列明接收方'),
  rule: text(
    'Met when the text shows the data collected and provided, and its recipients, as a list. A version already replaced is no longer judged.',
    '政策以清单形式列明收集和对外提供的个人信息及接收方的，为符合；已被取代的版本不再判断。',
  ),
  clauses: [
    { instrument: 'ndsmr', article: '21' },
    { instrument: 'pipl', article: '17' },
    { instrument: 'pipl', article: '23' },
  ],
  judges: 'policy-versions',
  applies(version, facts) {
    // A next version that is not yet in force replaces nothing; one without a day is taken to.
    const isReplaced = facts
      .by('policy-versions', 'previous', version.id)
      .some((next) => next.effectiveFrom === undefined || next.effectiveFrom <= facts.asOf);
    return isReplaced ? doesNotApply('replaced') : null;
  },
  judge({ id, listsRecipients }) {
    if (listsRecipients === undefined) {
      return undetermined('list-unknown', [missingField('policy-versions', id, 'listsRecipients')]);
    }
    return listsRecipients ? met : notMet('no-list');
  },
  mend: ({ id }) => [setFields('policy-versions', id, { listsRecipients: true })],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} lists the data and its recipients.',
        '{record}以清单列明个人信息及接收方。',
      ),
    },
    replaced: {
      outcome: 'not-applicable',
      text: text('{record} has been replaced by a later version.', '{record}已被后续版本取代。'),
    },
    'no-list': {
      outcome: 'not-met',
      text: text(
        '{record} does not show the data and its recipients as a list.',
        '{record}未以清单形式列明个人信息及接收方。',
      ),
      fix: text(
        'Add a list of what is collected and provided, why, how, and to whom, to {record}.',
        '在{record}中增设清单，列明收集和提供的目的、方式、种类以及接收方信息。',
      ),
    },
    'list-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} lists the data and its recipients.',
        '未载明{record}是否以清单列明个人信息及接收方。',
      ),
      fix: text(
        'Read {record} and enter whether it has the list.',
        '核对{record}并补录是否含有清单。',
      ),
    },
  },
});
