import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isUnknown, known, none } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';

/** C56: once consent is withdrawn the handling that rests on it stops; what came before stays valid. */
export const handlingAfterWithdrawal = defineCriterion({
  id: 'handling-after-withdrawal',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('No handling after withdrawal', '撤回后停止处理'),
  rule: text(
    'For a consent that was withdrawn, no use and no flow resting on it may have last happened after that day; where the last day is not known, neither may have begun after it. What happened up to that day stays valid.',
    '同意撤回后，以其为依据的使用和流转，最近一次均不得晚于撤回之日；最近日期未载明的，开始日期亦不得晚于该日。此前的处理仍然有效。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.4 a' },
    { instrument: 'pipl', article: '15' },
    { instrument: 'gdpr', article: '7(3)' },
  ],
  judges: 'consents',
  reads: ['uses', 'flows'],
  judge({ id, withdrawn }, facts) {
    if (withdrawn === undefined) {
      return undetermined('withdrawal-unknown', [missingField('consents', id, 'withdrawn')]);
    }
    if (typeof withdrawn !== 'string' || withdrawn > facts.asOf) {
      return doesNotApply('not-withdrawn');
    }
    const uses = facts.by('uses', 'consent', id);
    const flows = facts.by('flows', 'consent', id);
    const figures = { withdrawn };
    // The last day decides; the first one only where no last is known: what begins anew need not have happened again.
    const used = uses.find(({ lastUsed, firstUsed }) =>
      isAfter(known(lastUsed) ?? firstUsed, withdrawn),
    );
    if (used !== undefined) {
      return notMet('used-after', { records: { use: pointTo('uses', used.id) }, figures });
    }
    const sent = flows.find(({ lastOccurred, started }) =>
      isAfter(known(lastOccurred) ?? started, withdrawn),
    );
    if (sent !== undefined) {
      return notMet('sent-after', { records: { flow: pointTo('flows', sent.id) }, figures });
    }
    const openUse = uses.find((use) => isUnknown(use.lastUsed));
    if (openUse !== undefined) {
      return undetermined('use-unknown', [missingField('uses', openUse.id, 'lastUsed')], {
        records: { use: pointTo('uses', openUse.id) },
        figures,
      });
    }
    const openFlow = flows.find((flow) => isOpen(flow, withdrawn));
    if (openFlow !== undefined) {
      return undetermined('flow-unknown', [missingField('flows', openFlow.id, 'lastOccurred')], {
        records: { flow: pointTo('flows', openFlow.id) },
        figures,
      });
    }
    return met;
  },
  mend({ id, withdrawn }, facts, { code }) {
    if (code === 'used-after' || code === 'sent-after') return [];
    if (typeof withdrawn !== 'string') return [setFields('consents', id, { withdrawn: none })];
    return [
      ...facts
        .by('uses', 'consent', id)
        .filter((use) => isUnknown(use.lastUsed))
        .map((use) => setFields('uses', use.id, { lastUsed: withdrawn })),
      ...facts
        .by('flows', 'consent', id)
        .filter((flow) => isOpen(flow, withdrawn))
        .map((flow) => setFields('flows', flow.id, { lastOccurred: withdrawn })),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'Nothing that rests on {record} is later than its withdrawal.',
        '以{record}为依据的处理均未晚于撤回之日。',
      ),
    },
    'not-withdrawn': {
      outcome: 'not-applicable',
      text: text('{record} has not been withdrawn.', '{record}未被撤回。'),
    },
    'withdrawal-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} was withdrawn.', '{record}是否已撤回未载明。'),
      fix: text(
        'Enter the day it was withdrawn, or that it was not.',
        '补录撤回日期；未撤回的，选“无”。',
      ),
    },
    'use-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} was withdrawn on {withdrawn}; when {use} last happened is not known.',
        '{record}已于{withdrawn}撤回，而{use}的最近使用日期未载明。',
      ),
      fix: text('Enter the day of the last use of {use}.', '补录{use}的最近使用日期。'),
    },
    'flow-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} was withdrawn on {withdrawn}; when {flow} last happened is not known.',
        '{record}已于{withdrawn}撤回，而{flow}的最近发生日期未载明。',
      ),
      fix: text('Enter the day {flow} last happened.', '补录{flow}的最近发生日期。'),
    },
    'used-after': {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} was withdrawn on {withdrawn}, and {use} went on after that.',
        '{record}已于{withdrawn}撤回，此后{use}仍在继续。',
      ),
      fix: text(
        'Stop {use} at once and record why it went on; begin anew only under a new consent.',
        '立即停止{use}并记录原因；取得新的同意后方可重新开始。',
      ),
    },
    'sent-after': {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} was withdrawn on {withdrawn}, and {flow} went on after that.',
        '{record}已于{withdrawn}撤回，此后{flow}仍在继续。',
      ),
      fix: text(
        'Stop {flow} at once and have the recipient delete what it got; begin anew only under a new consent.',
        '立即停止{flow}并要求接收方删除所获信息；取得新的同意后方可重新开始。',
      ),
    },
  },
});

function isAfter(value: unknown, withdrawn: string): boolean {
  return typeof value === 'string' && value > withdrawn;
}

/** True where a flow may have happened after the withdrawal: it had not ended, and nobody says when it last ran. */
function isOpen({ lastOccurred, ended }: RecordIn<'flows'>, withdrawn: string): boolean {
  return isUnknown(lastOccurred) && !(typeof ended === 'string' && ended <= withdrawn);
}
