import type { Day } from '../../../lib/index.ts';
import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone, isNotApplicable } from '../../../map/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import { met, missingField, notMet, pointTo, undetermined } from '../../index.ts';

export type Assessment = RecordIn<'impact-assessments'>;
export type AssessmentKind = NonNullable<Assessment['kind']>;

/** What has to be assessed first: an activity, a use or a flow, and the day it began. */
export interface AssessmentDuty {
  readonly register: 'activities' | 'uses' | 'flows';
  readonly id: string;
  readonly field: 'assessment' | 'assessments';
  /** The reference or references, as entered. */
  readonly assessments: unknown;
  /** The kinds that serve. */
  readonly kinds: readonly AssessmentKind[];
  readonly started: Day | undefined;
  readonly startField: 'firstUsed' | 'started';
}

type Problem = keyof typeof assessmentSayings;
/** A further demand on one finished assessment: null when it is fulfilled. */
type Further<C extends string> = (assessment: Assessment) => Judgement<C> | null;

/**
 * Whether one of the assessments named is of a kind that serves and was completed no later than what
 * it is about began. What is surely wrong is told before what is unknown; one good assessment is enough.
 */
export function judgeAssessedBefore<C extends string = never>(
  duty: AssessmentDuty,
  facts: Facts<'impact-assessments'>,
  further?: Further<C>,
): Judgement<Problem | C> {
  const named = duty.assessments;
  if (isNone(named) || isNotApplicable(named)) return notMet('no-assessment');
  const missing = () => [missingField(duty.register, duty.id, duty.field)];
  const ids: readonly unknown[] = Array.isArray(named) ? named : [named];
  let worst: Judgement<Problem | C> | null = null;
  for (const id of ids) {
    const assessment = facts.get('impact-assessments', id);
    const judgement =
      assessment === undefined
        ? undetermined<Problem>('assessment-unknown', missing())
        : judgeOne(assessment, duty, further);
    if (judgement.outcome === 'met') return met;
    if (worst === null || isCloser(judgement, worst)) worst = judgement;
  }
  return worst ?? undetermined('assessment-unknown', missing());
}

function isCloser(judgement: Judgement, than: Judgement): boolean {
  if (judgement.outcome !== than.outcome) return judgement.outcome === 'undetermined';
  return than.code === 'other-kind' && judgement.code !== 'other-kind';
}

function judgeOne<C extends string>(
  assessment: Assessment,
  duty: AssessmentDuty,
  further: Further<C> | undefined,
): Judgement<Problem | C> {
  const { id, kind, completed } = assessment;
  const { started } = duty;
  if (kind !== undefined && !duty.kinds.includes(kind)) {
    return notMet('other-kind', { records: { assessment: pointTo('impact-assessments', id) } });
  }
  const details = { records: { assessment: pointTo('impact-assessments', id) } };
  if (isNone(completed)) return notMet('unfinished', details);
  if (completed !== undefined && started !== undefined && completed > started) {
    return notMet('assessment-late', { ...details, figures: { completed, started } });
  }
  const more = further?.(assessment) ?? null;
  if (more?.outcome === 'not-met') return more;
  const unknown = (code: Problem, field: string) =>
    undetermined(code, [missingField('impact-assessments', id, field)], details);
  if (kind === undefined) return unknown('kind-unknown', 'kind');
  if (completed === undefined) return unknown('completion-unknown', 'completed');
  if (started === undefined) {
    const missing = missingField(duty.register, duty.id, duty.startField);
    return undetermined('start-unknown', [missing], details);
  }
  return more ?? met;
}

/** The wordings of `judgeAssessedBefore`. */
export const assessmentSayings = {
  'no-assessment': {
    outcome: 'not-met',
    text: text('{record} was never assessed.', '{record}未经评估。'),
    fix: text(
      'Stop {record}, assess it, and begin anew once the assessment is completed.',
      '停止{record}所涉处理，完成评估后重新开始。',
    ),
  },
  'assessment-unknown': {
    outcome: 'undetermined',
    text: text('Nobody has said which assessment covers {record}.', '覆盖{record}的评估未载明。'),
    fix: text(
      'Link the assessment of {record}, or enter that there is none.',
      '关联{record}的评估；没有的，注明“无”。',
    ),
  },
  'other-kind': {
    outcome: 'not-met',
    text: text(
      '{assessment} is not of a kind that serves for {record}.',
      '{assessment}的类型不能满足{record}的评估要求。',
    ),
    fix: text(
      'Carry out an impact assessment of {record} and link it.',
      '对{record}开展个人信息保护影响评估并关联。',
    ),
  },
  'kind-unknown': {
    outcome: 'undetermined',
    text: text('Nobody has said of what kind {assessment} is.', '{assessment}的类型未载明。'),
    fix: text('Enter the kind of {assessment}.', '补录{assessment}的类型。'),
  },
  unfinished: {
    outcome: 'not-met',
    text: text(
      '{record} goes on while {assessment} is unfinished.',
      '{assessment}尚未完成，而{record}已在进行。',
    ),
    fix: text(
      'Stop {record} until {assessment} is completed.',
      '在{assessment}完成之前停止{record}所涉处理。',
    ),
  },
  'completion-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said when {assessment} was completed.',
      '{assessment}的完成日期未载明。',
    ),
    fix: text('Enter the day {assessment} was completed.', '补录{assessment}的完成日期。'),
  },
  'start-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said when {record} began, so it is open whether {assessment} came first.',
      '{record}的开始日期未载明，无法判断{assessment}是否在先。',
    ),
    fix: text('Enter the day {record} began.', '补录{record}的开始日期。'),
  },
  'assessment-late': {
    outcome: 'not-met',
    text: text(
      '{record} began on {started}; {assessment} was completed only on {completed}.',
      '{record}自{started}开始，而{assessment}至{completed}方才完成。',
    ),
    fix: text(
      'Stop {record} and begin it anew on the strength of the completed assessment; record why it started early.',
      '停止{record}所涉处理，以已完成的评估为依据重新开始，并就提前开始的原因留存说明。',
    ),
  },
} as const;
