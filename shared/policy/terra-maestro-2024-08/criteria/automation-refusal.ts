import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { judgeMajorDecision, majorDecisionSayings, settleDecision } from '../lib/majorDecision.ts';

/** C58, law: a decision with major effect made by automation alone may be refused. */
export const automationRefusal = defineCriterion({
  id: 'automation-refusal',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Right to refuse automated decisions', '拒绝自动化决策的权利'),
  rule: text(
    'Met when people can refuse a decision with major effect that is made by automation alone (PIPL Art. 24). The policy promises explanation and relief, but not this.',
    '个人可拒绝仅通过自动化决策作出的、对其权益有重大影响的决定的，为符合（《个人信息保护法》第24条）。政策仅承诺说明与救济，未承诺此项。',
  ),
  clauses: [
    { instrument: 'pipl', article: '24 para. 3' },
    { instrument: 'gdpr', article: '22' },
  ],
  judges: 'activities',
  applies: judgeMajorDecision,
  judge({ id, canRefuseAutomation }) {
    if (canRefuseAutomation === true) return met;
    if (canRefuseAutomation === false) return notMet('no-refusal');
    return undetermined('refusal-unknown', [missingField('activities', id, 'canRefuseAutomation')]);
  },
  mend: (activity, _, { code }) =>
    settleDecision(activity, code) ?? [
      setFields('activities', activity.id, { canRefuseAutomation: true }),
    ],
  says: {
    ...majorDecisionSayings,
    met: {
      outcome: 'met',
      text: text(
        'People can refuse to be decided about by {record} alone.',
        '个人可拒绝仅由{record}自动作出的决定。',
      ),
    },
    'no-refusal': {
      outcome: 'not-met',
      text: text(
        'People cannot refuse that {record} decides about them by program alone.',
        '个人无法拒绝仅由{record}自动作出的决定。',
      ),
      fix: text(
        'Offer a decision by a human to whoever refuses that of {record}.',
        '对拒绝{record}自动决定的个人，改由人工作出决定。',
      ),
    },
    'refusal-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether people can refuse the automated decisions of {record}.',
        '个人可否拒绝{record}的自动化决策，未载明。',
      ),
      fix: text(
        'Enter whether the automation of {record} can be refused.',
        '注明可否拒绝{record}的自动化决策。',
      ),
    },
  },
});
