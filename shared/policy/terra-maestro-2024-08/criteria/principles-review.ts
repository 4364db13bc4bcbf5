import { addMonths, text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone, none, notApplicable } from '../../../map/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import {
  createRecord,
  defineCriterion,
  met,
  missingField,
  missingRecord,
  notMet,
  partlyMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { createEvidence } from '../lib/createEvidence.ts';

type Assessment = RecordIn<'impact-assessments'>;

/** C02: a recent review shows that the activity follows the seven principles. */
export const principlesReview = defineCriterion({
  id: 'principles-review',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Review against the seven principles', '七项原则符合性评估'),
  rule: text(
    'Kept when the newest review of the activity against the principles is recent, younger than its last change, and found every principle met; kept in part when it found one not met and an action still open deals with it. No review, or one out of date, shows nothing either way. An activity that has ended is looked at as it stood on its last day.',
    '对该活动最近一次原则符合性评估未超期、晚于最近一次变更，且各项原则均符合的，为符合；有不符合之处但已有尚在进行的整改事项的，为部分符合。未评估或评估过期的，无法判定。已结束的活动以结束日为准。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '4' },
    { instrument: 'gbt-35273', article: '11.4' },
    { instrument: 'pipl', article: '5-9' },
    { instrument: 'gdpr', article: '5' },
  ],
  judges: 'activities',
  reads: ['impact-assessments', 'actions'],
  settings: ['review-months'],
  judge(activity, facts) {
    const { assessments, ended, lastChanged } = activity;
    if (assessments === undefined) {
      return undetermined('reviews-unknown', [
        missingField('activities', activity.id, 'assessments'),
      ]);
    }
    if (isNone(assessments)) {
      return undetermined('not-reviewed', [missingRecord('impact-assessments')]);
    }
    const found = newestReview(assessments, facts);
    if (found.review === undefined) return found.otherwise;
    const { review, completed } = found;

    const failure = judgeFailures(review, facts);
    if (failure?.outcome === 'not-met') return failure;
    const lastDay = typeof ended === 'string' && ended < facts.asOf ? ended : facts.asOf;
    const records = { review: pointTo('impact-assessments', review.id) };
    const missing = [missingField('activities', activity.id, 'assessments')];
    const { validUntil } = review;
    if (
      addMonths(completed, Number(facts.setting('review-months'))) < lastDay ||
      (typeof validUntil === 'string' && validUntil < lastDay)
    ) {
      return undetermined('stale', missing, { records, figures: { completed } });
    }
    if (typeof lastChanged === 'string' && lastChanged > completed && lastChanged <= facts.asOf) {
      const figures = { completed, changed: lastChanged };
      return undetermined('changed-since', missing, { records, figures });
    }
    // A review finished today is younger than any change there can have been.
    if (lastChanged === undefined && completed < facts.asOf) {
      const change = [missingField('activities', activity.id, 'lastChanged')];
      return undetermined('change-unknown', change, { records, figures: { completed } });
    }
    return failure ?? met;
  },
  mend(activity, facts) {
    const review = `principles-review-for-${activity.id}`;
    const evidence = `evidence-for-${review}`;
    const { assessments } = activity;
    const before = Array.isArray(assessments) ? assessments.filter((id) => id !== review) : [];
    return [
      createEvidence(evidence, facts.asOf),
      createRecord('impact-assessments', review, {
        kind: 'principles',
        completed: facts.asOf,
        validUntil: none,
        result: 'passed',
        failedPrinciples: none,
        actions: none,
        assessor: { en: 'Internal review', 'zh-CN': '内部评估' },
        reference: review,
        reportedOn: notApplicable,
        evidence: [evidence],
      }),
      // Last in the list: of two reviews finished on one day, the later entry counts.
      setFields('activities', activity.id, { assessments: [...before, review] }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'A recent review shows that {record} follows the seven principles.',
        '近期评估表明{record}符合七项原则。',
      ),
    },
    'reviews-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} was ever reviewed against the seven principles.',
        '{record}是否曾进行七项原则符合性评估未载明。',
      ),
      fix: text(
        'Enter the review of {record}, or carry one out.',
        '补录对{record}的评估；未评估的，应开展评估。',
      ),
    },
    'not-reviewed': {
      outcome: 'undetermined',
      text: text(
        '{record} has no finished review against the seven principles, so it cannot be shown that it follows them.',
        '{record}没有已完成的七项原则符合性评估，无法证明其遵循各项原则。',
      ),
      fix: text(
        'Review {record} against the seven principles.',
        '对{record}开展七项原则符合性评估。',
      ),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what kind of assessment {review} is.',
        '{review}的评估类型未载明。',
      ),
      fix: text('Enter the kind of {review}.', '补录{review}的评估类型。'),
    },
    'completion-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said when {review} was finished.', '{review}的完成日期未载明。'),
      fix: text('Enter the day {review} was completed.', '补录{review}的完成日期。'),
    },
    stale: {
      outcome: 'undetermined',
      text: text(
        '{review} dates from {completed} and is too old to say how {record} stands.',
        '{review}完成于{completed}，已超过有效期限，不能反映{record}的现状。',
      ),
      fix: text('Review {record} anew.', '对{record}重新评估。'),
    },
    'changed-since': {
      outcome: 'undetermined',
      text: text(
        '{record} changed on {changed}, after {review} of {completed}.',
        '{record}于{changed}变更，晚于{completed}完成的{review}。',
      ),
      fix: text('Review {record} as it is now.', '按变更后的情况对{record}重新评估。'),
    },
    'change-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} changed after {review} of {completed}.',
        '{record}在{completed}完成{review}之后是否变更未载明。',
      ),
      fix: text(
        'Enter the day {record} last changed, or that it never did.',
        '补录{record}最近变更日期；未曾变更的，选“无”。',
      ),
    },
    'outcome-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which principles {review} found not to be met.',
        '{review}认定哪些原则未符合，未载明。',
      ),
      fix: text(
        'Enter the principles that {review} found not met, or that there were none.',
        '补录{review}认定未符合的原则；全部符合的，选“无”。',
      ),
    },
    'failed-without-action': {
      outcome: 'not-met',
      text: text(
        '{review} found that {record} fails a principle, and no open action deals with it.',
        '{review}认定{record}不符合相关原则，且没有未完成的整改事项。',
      ),
      fix: text(
        'Open an action for every principle {review} found not met, then review {record} again.',
        '就{review}认定未符合的各项原则建立整改事项，完成后重新评估{record}。',
      ),
    },
    'being-put-right': {
      outcome: 'partly-met',
      text: text(
        '{review} found that {record} fails a principle; an action that deals with it is still open.',
        '{review}认定{record}不符合相关原则，整改正在进行。',
      ),
      fix: text(
        'Finish the actions from {review}, then review {record} again.',
        '完成{review}对应的整改事项后，重新评估{record}。',
      ),
    },
    'actions-unknown': {
      outcome: 'undetermined',
      text: text(
        '{review} found a principle not met; nobody has said what is being done about it.',
        '{review}认定有原则未符合，整改情况未载明。',
      ),
      fix: text(
        'Enter the actions that follow from {review} and how each stands.',
        '补录{review}对应的整改事项及其状态。',
      ),
    },
    'put-right-unreviewed': {
      outcome: 'undetermined',
      text: text(
        'The actions from {review} are done, but no new review confirms that {record} now follows the principles.',
        '{review}对应的整改事项已完成，但尚无新的评估确认{record}已符合各项原则。',
      ),
      fix: text('Review {record} anew.', '对{record}重新评估。'),
    },
  },
});

type Reads = Facts<'activities' | 'impact-assessments' | 'actions'>;
type Code = 'kind-unknown' | 'completion-unknown' | 'not-reviewed';
type Found =
  | { readonly review: Assessment; readonly completed: string }
  | { readonly review: undefined; readonly otherwise: Judgement<Code> };

/** The finished review with the latest day; without one, why there is none. */
function newestReview(ids: readonly string[], facts: Reads): Found {
  let review: Assessment | undefined;
  let completed = '';
  let unclear: Judgement<Code> | undefined;
  for (const id of ids) {
    const one = facts.get('impact-assessments', id);
    if (one === undefined || (one.kind !== undefined && one.kind !== 'principles')) continue;
    const field = one.kind === undefined ? 'kind' : 'completed';
    if (field === 'kind' || one.completed === undefined) {
      unclear ??= undetermined(
        field === 'kind' ? 'kind-unknown' : 'completion-unknown',
        [missingField('impact-assessments', id, field)],
        { records: { review: pointTo('impact-assessments', id) } },
      );
    } else if (
      typeof one.completed === 'string' &&
      one.completed >= completed &&
      one.completed <= facts.asOf
    ) {
      review = one;
      completed = one.completed;
    }
  }
  if (review !== undefined) return { review, completed };
  const nothing = () => undetermined<Code>('not-reviewed', [missingRecord('impact-assessments')]);
  return { review: undefined, otherwise: unclear ?? nothing() };
}

/** Null when every principle was met. */
function judgeFailures(
  review: Assessment,
  facts: Reads,
): Judgement<
  | 'outcome-unknown'
  | 'actions-unknown'
  | 'failed-without-action'
  | 'being-put-right'
  | 'put-right-unreviewed'
> | null {
  const { failedPrinciples, result, actions } = review;
  const records = { review: pointTo('impact-assessments', review.id) };
  const fails =
    result === 'failed' || (Array.isArray(failedPrinciples) && failedPrinciples.length > 0);
  if (!fails) {
    if (failedPrinciples !== undefined) return null;
    const missing = [missingField('impact-assessments', review.id, 'failedPrinciples')];
    return undetermined('outcome-unknown', missing, { records });
  }
  if (actions === undefined) {
    const missing = [missingField('impact-assessments', review.id, 'actions')];
    return undetermined('actions-unknown', missing, { records });
  }
  let isAllDone = true;
  let unclear: string | undefined;
  let count = 0;
  for (const id of Array.isArray(actions) ? actions : []) {
    const action = facts.get('actions', id);
    if (action === undefined) continue;
    count += 1;
    if (action.status === 'open' || action.status === 'in-progress') {
      return partlyMet('being-put-right', 0.5, { records });
    }
    if (action.status === undefined) unclear ??= id;
    if (action.status !== 'done') isAllDone = false;
  }
  if (unclear !== undefined) {
    return undetermined('actions-unknown', [missingField('actions', unclear, 'status')], {
      records,
    });
  }
  if (count === 0 || !isAllDone) return notMet('failed-without-action', { records });
  const missing = [missingRecord('impact-assessments')];
  return undetermined('put-right-unreviewed', missing, { records });
}
