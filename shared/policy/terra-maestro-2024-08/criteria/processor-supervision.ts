import { text } from '../../../lib/index.ts';
import { isNone, known } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { clarifyEntrusted, entrustedSayings, judgeEntrusted } from '../lib/entrustedPartner.ts';
import { flowReads, receivedFlows } from '../lib/receivedFlows.ts';

/** C32, law: whoever entrusts data supervises how it is handled. */
export const processorSupervision = defineCriterion({
  id: 'processor-supervision',
  kind: 'law',
  revision: 1,
  severity: 'moderate',
  title: text('Entrusted processors are supervised', '对受托人实施监督'),
  rule: text(
    'Met when a check of the processor’s handling is on record. The law sets no interval.',
    '已有对受托人处理活动实施监督的记录的，为符合；法律未规定监督的间隔。',
  ),
  clauses: [
    { instrument: 'pipl', article: '21' },
    { instrument: 'ndsmr', article: '12' },
    { instrument: 'gdpr', article: '28(3)' },
  ],
  judges: 'partners',
  reads: [...flowReads, 'flows'],
  applies: (partner, facts) =>
    judgeEntrusted(partner, facts.derived(receivedFlows).get(partner.id)),
  judge({ id, supervisedOn }, facts) {
    if (isNone(supervisedOn)) return notMet('never');
    const last = known(supervisedOn);
    // "Not applicable" is no answer here: the duty arises from entrusting.
    if (last === undefined) {
      return undetermined('supervision-unknown', [missingField('partners', id, 'supervisedOn')]);
    }
    return last <= facts.asOf ? met : notMet('planned', { figures: { planned: last } });
  },
  mend: (partner, facts, { code }) => [
    ...clarifyEntrusted(partner, facts.derived(receivedFlows).get(partner.id) ?? [], code),
    setFields('partners', partner.id, { supervisedOn: facts.asOf }),
  ],
  says: {
    ...entrustedSayings,
    met: {
      outcome: 'met',
      text: text(
        'A check of the handling by {record} is on record.',
        '已有对{record}处理活动的监督记录。',
      ),
    },
    never: {
      outcome: 'not-met',
      text: text(
        'Data is entrusted to {record}, whose handling has never been checked.',
        '委托{record}处理个人信息，但从未对其处理活动实施监督。',
      ),
      fix: text(
        'Check the handling by {record} (audit, questionnaire or test) and record the day.',
        '对{record}的处理活动实施监督（审计、问卷或测试）并登记日期。',
      ),
    },
    planned: {
      outcome: 'not-met',
      text: text(
        'The only check of {record} is planned for {planned} and has not taken place.',
        '对{record}的监督仅计划于{planned}实施，尚未进行。',
      ),
      fix: text('Carry out the check of {record}.', '完成对{record}的监督。'),
    },
    'supervision-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when the handling by {record} was last checked.',
        '未载明最近一次对{record}处理活动实施监督的日期。',
      ),
      fix: text(
        'Enter the day of the last check, or that there was none.',
        '补录最近监督日期；从未监督的选“无”。',
      ),
    },
  },
});
