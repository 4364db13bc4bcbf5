import { text } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import { transferDecisions } from '../../../transfers/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import { doesNotApply, missingField, notMet, pointTo, undetermined } from '../../index.ts';
import { exportedFlowSayings, judgeExported } from './exportedFlow.ts';
import type { Assessment, AssessmentDuty, AssessmentKind } from './judgeAssessedBefore.ts';
import { assessmentSayings, judgeAssessedBefore } from './judgeAssessedBefore.ts';
import { flowReads } from './receivedFlows.ts';

/** What `judgeExportAssessment` reads beside the flows; it also needs the setting `export-assessment-reading`. */
export const exportAssessmentReads = [...flowReads, 'organisation', 'impact-assessments'] as const;

type ExportFacts = Facts<'flows' | (typeof exportAssessmentReads)[number]>;

/** The kinds that look at the risk of an export; a review of the principles or an audit does not. */
const exportKinds: readonly AssessmentKind[] = ['cac-security', 'self-assessment', 'pipia'];

/**
 * Whether the assessment the policy promises before an export came first, passed, still runs and knows
 * the flow as it is. Which exports the promise binds follows the reading set (tension X5).
 */
export function judgeExportAssessment(
  flow: Flow,
  facts: ExportFacts,
): Judgement<keyof typeof exportAssessmentSayings> {
  const exported = judgeExported(flow, facts);
  if (exported !== null) return exported;
  if (facts.setting('export-assessment-reading') === 'lenient') {
    const freed = judgeNeed(flow, facts);
    if (freed !== null) return freed;
  }
  const duty: AssessmentDuty = {
    register: 'flows',
    id: flow.id,
    field: 'assessments',
    assessments: flow.assessments,
    kinds: exportKinds,
    started: flow.started,
    startField: 'started',
  };
  return judgeAssessedBefore(duty, facts, (assessment) => judgeStanding(assessment, flow, facts));
}

function judgeNeed(flow: Flow, facts: ExportFacts) {
  const decision = facts.derived(transferDecisions).get(flow.id);
  if (decision === undefined) return doesNotApply('ended-earlier');
  if (decision.required === null) return undetermined('need-unknown', decision.missing);
  return decision.required === 'exempt' || decision.required === 'none'
    ? doesNotApply('not-asked-by-law')
    : null;
}

/** What is wrong today with an assessment that came in time; null when it still holds. */
function judgeStanding(
  { id, result, validUntil, completed }: Assessment,
  { id: flow, ended, lastChanged }: Flow,
  facts: ExportFacts,
): Judgement<keyof typeof standingSayings> | null {
  const records = { assessment: pointTo('impact-assessments', id) };
  if (result === 'failed') return notMet('failed', { records });
  // An export that has stopped needed its assessment up to its end only.
  const until = typeof ended === 'string' && ended < facts.asOf ? ended : facts.asOf;
  if (typeof validUntil === 'string' && validUntil < until) {
    return notMet('expired', { records, figures: { validUntil } });
  }
  if (typeof lastChanged === 'string' && typeof completed === 'string' && lastChanged > completed) {
    return notMet('changed-since', { records, figures: { lastChanged, completed } });
  }
  if (result === undefined) {
    return undetermined('result-unknown', [missingField('impact-assessments', id, 'result')], {
      records,
    });
  }
  if (validUntil === undefined) {
    const missing = missingField('impact-assessments', id, 'validUntil');
    return undetermined('validity-unknown', [missing], { records });
  }
  if (lastChanged === undefined) {
    return undetermined('change-unknown', [missingField('flows', flow, 'lastChanged')], {
      records,
    });
  }
  return null;
}

const standingSayings = {
  failed: {
    outcome: 'not-met',
    text: text('{assessment} of {record} did not pass.', '{record}的{assessment}结论为不通过。'),
    fix: text(
      'Stop {record}, remedy what {assessment} found and assess again.',
      '停止{record}，整改{assessment}所发现的问题后重新评估。',
    ),
  },
  expired: {
    outcome: 'not-met',
    text: text(
      '{assessment} could be relied on until {validUntil} only, and {record} went on.',
      '{assessment}的有效期至{validUntil}届满，而{record}仍在进行。',
    ),
    fix: text('Assess {record} again, or stop it.', '对{record}重新评估，或予以停止。'),
  },
  'changed-since': {
    outcome: 'not-met',
    text: text(
      '{record} changed on {lastChanged}, after {assessment} was completed on {completed}.',
      '{assessment}于{completed}完成，{record}其后于{lastChanged}发生变更。',
    ),
    fix: text('Assess {record} as it is now.', '按现状对{record}重新评估。'),
  },
  'result-unknown': {
    outcome: 'undetermined',
    text: text('Nobody has said what {assessment} concluded.', '{assessment}的结论未载明。'),
    fix: text('Enter the result of {assessment}.', '补录{assessment}的结论。'),
  },
  'validity-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said until when {assessment} may be relied on.',
      '{assessment}的有效期未载明。',
    ),
    fix: text(
      'Enter the last day of {assessment}, or that no end is set.',
      '补录{assessment}的有效期截止日；未设期限的，选“无”。',
    ),
  },
  'change-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {record} has changed since {assessment}.',
      '{record}在{assessment}之后是否变更未载明。',
    ),
    fix: text(
      'Enter the last change of {record}, or that there was none.',
      '补录{record}的最近变更日期；未变更的，选“无”。',
    ),
  },
} as const;

/** The wordings of `judgeExportAssessment`. */
export const exportAssessmentSayings = {
  ...exportedFlowSayings,
  ...assessmentSayings,
  ...standingSayings,
  'not-asked-by-law': {
    outcome: 'not-applicable',
    text: text(
      'The rules on exports ask for no mechanism for {record}, and the promise is read as going no further.',
      '出境规则未要求{record}采取特定机制；按从宽理解，承诺不超出法律要求。',
    ),
  },
  'ended-earlier': {
    outcome: 'not-applicable',
    text: text(
      '{record} ended before this calendar year, for which the rules on exports count.',
      '{record}在本日历年度之前已终止，不在出境规则的计算期间内。',
    ),
  },
  'need-unknown': {
    outcome: 'undetermined',
    text: text(
      'It cannot be told yet whether the rules on exports ask for a mechanism for {record}.',
      '尚无法判断出境规则是否要求{record}采取特定机制。',
    ),
    fix: text(
      'Enter the facts the rules on exports turn on: head-counts, exemption, important data, the recipient.',
      '补录出境规则所依据的事实：人数、豁免情形、是否含重要数据及接收方情况。',
    ),
  },
} as const;
