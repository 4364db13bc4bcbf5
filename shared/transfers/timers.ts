import { addMonths, addWorkingDays, text, type Day, type Text } from '../lib/index.ts';
import type { RegisterId } from '../map/index.ts';
import { defineDerived, known } from '../map/index.ts';
import { constants, type Clause } from '../standards/index.ts';
import { filingDue, lastValidDay } from './judgeMechanism.ts';
import type { Mechanism } from './makeVerdict.ts';

export type TimerKind =
  | 'assessment-extension'
  | 'assessment-expiry'
  | 'certificate-renewal'
  | 'certificate-expiry'
  | 'contract-filing'
  | 'assessment-freshness'
  | 'mechanism-expiry'
  | 'agreement-expiry'
  | 'impact-assessment-expiry'
  | 'equivalence-expiry';

/** Something to be done by a day, or from it. A day that has passed stays in the list. */
export interface Timer {
  readonly kind: TimerKind;
  readonly due: Day;
  readonly record: { readonly register: RegisterId; readonly id: string };
  readonly text: Text;
  /** Empty where only the record itself sets the day. */
  readonly basis: readonly Clause[];
}

interface Wording {
  readonly text: Text;
  readonly basis: readonly Clause[];
}

const wordings: { readonly [K in TimerKind]: Wording } = {
  'assessment-extension': {
    text: text(
      'From this day, and before the assessment expires, its extension can be asked for.',
      '自该日起至有效期届满前，可申请延长安全评估结果有效期。',
    ),
    basis: constants.assessmentExtensionWindow.clauses,
  },
  'assessment-expiry': {
    text: text('Last day of the security assessment.', '安全评估结果有效期届满。'),
    basis: constants.assessmentValidity.clauses,
  },
  'certificate-renewal': {
    text: text(
      'By this day the renewal of the certificate is asked for.',
      '最迟于该日提出认证续期申请。',
    ),
    basis: constants.certificateRenewal.clauses,
  },
  'certificate-expiry': {
    text: text('Last day of the export certificate.', '出境认证证书有效期届满。'),
    basis: constants.certificateValidity.clauses,
  },
  'contract-filing': {
    text: text(
      'By this day the contract and the impact assessment report are filed; public holidays are not taken into account.',
      '最迟于该日提交标准合同和影响评估报告备案；未计入法定节假日及调休。',
    ),
    basis: constants.contractFiling.clauses,
  },
  'assessment-freshness': {
    text: text(
      'After this day the assessment is too old to be handed in; it would have to be done again.',
      '该日之后，随附的评估即超过时限，须重新开展。',
    ),
    basis: constants.impactAssessmentFreshness.clauses,
  },
  'mechanism-expiry': {
    text: text('Last day of the transfer mechanism.', '出境机制有效期届满。'),
    basis: [],
  },
  'agreement-expiry': {
    text: text('Last day of the agreement.', '协议期限届满。'),
    basis: [],
  },
  'impact-assessment-expiry': {
    text: text('Last day the assessment may be relied on.', '评估有效期届满。'),
    basis: [],
  },
  'equivalence-expiry': {
    text: text('Last day the finding of equal protection holds.', '同等保护水平结论有效期届满。'),
    basis: [{ instrument: 'pipl', article: '38 para. 3' }],
  },
};

/** All dated reminders, by day, then kind, then record; those already past included. */
export const timers = defineDerived<readonly Timer[]>({
  reads: ['mechanisms', 'agreements', 'impact-assessments', 'equivalences'],
  build(snapshot) {
    const found: Timer[] = [];
    const add = (
      kind: TimerKind,
      due: Day | null | undefined,
      register: RegisterId,
      id: string,
    ) => {
      if (due === null || due === undefined) return;
      found.push({ kind, due, record: { register, id }, ...wordings[kind] });
    };
    for (const mechanism of snapshot.all('mechanisms')) {
      const completed = snapshot.get('impact-assessments', known(mechanism.assessment))?.completed;
      for (const [kind, due] of timersOf(mechanism, known(completed))) {
        add(kind, due, 'mechanisms', mechanism.id);
      }
    }
    for (const { id, expires } of snapshot.all('agreements')) {
      add('agreement-expiry', known(expires), 'agreements', id);
    }
    for (const { id, validUntil } of snapshot.all('impact-assessments')) {
      add('impact-assessment-expiry', known(validUntil), 'impact-assessments', id);
    }
    for (const { id, validUntil } of snapshot.all('equivalences')) {
      add('equivalence-expiry', known(validUntil), 'equivalences', id);
    }
    return found.toSorted(compareTimers);
  },
});

type Due = readonly [kind: TimerKind, due: Day | null];

/** A refused mechanism has no days left; what has been done already is not asked for again. */
function timersOf(mechanism: Mechanism, assessed: Day | undefined): readonly Due[] {
  if (mechanism.result === 'refused') return [];
  const last = lastValidDay(mechanism) ?? statutoryEnd(mechanism);
  const isRenewed = known(mechanism.extensionRequested) !== undefined;
  const due: Due[] = [];
  switch (mechanism.kind) {
    case 'cac-security-assessment':
      due.push(['assessment-expiry', last]);
      if (last !== null && !isRenewed) {
        const window = constants.assessmentExtensionWindow.value;
        due.push(['assessment-extension', addWorkingDays(last, -window)]);
      }
      break;
    case 'certification':
      due.push(['certificate-expiry', last]);
      if (last !== null && !isRenewed) {
        due.push(['certificate-renewal', addMonths(last, -constants.certificateRenewal.value)]);
      }
      break;
    default:
      due.push(['mechanism-expiry', last]);
  }
  if (known(mechanism.filed) === undefined) {
    due.push(['contract-filing', filingDue(mechanism)]);
    if (assessed !== undefined && awaitsFiling(mechanism)) {
      due.push([
        'assessment-freshness',
        addMonths(assessed, constants.impactAssessmentFreshness.value),
      ]);
    }
  }
  return due;
}

/** The end the law sets where nobody has entered one. */
function statutoryEnd(mechanism: Mechanism): Day | null {
  return lastValidDay({ ...mechanism, validUntil: { is: 'none' } });
}

/** Freshness matters until the papers are in: for a contract till filing, for an assessment till the result. */
function awaitsFiling({ kind, effective }: Mechanism): boolean {
  if (kind === 'standard-contract') return true;
  return kind === 'cac-security-assessment' && known(effective) === undefined;
}

function compareTimers(one: Timer, other: Timer): number {
  return (
    compare(one.due, other.due) ||
    compare(one.kind, other.kind) ||
    compare(one.record.id, other.record.id)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
