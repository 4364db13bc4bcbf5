import type { Day } from '../../../lib/index.ts';
import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone, isNotApplicable } from '../../../map/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import { met, missingField, notMet, pointTo, undetermined } from '../../index.ts';

type Consent = RecordIn<'consents'>;

/** What has to rest on a consent: a use or a flow, and the day it began. */
export interface ConsentDuty {
  readonly register: 'uses' | 'flows';
  readonly id: string;
  /** The reference to the consent, as entered. */
  readonly consent: unknown;
  readonly started: Day | undefined;
  readonly startField: 'firstUsed' | 'started';
}

/** Whether a consent was given no later than what rests on it began. Says nothing of its form. */
export function judgeConsentBefore(
  duty: ConsentDuty,
  facts: Facts<'consents'>,
): Judgement<keyof typeof consentSayings> {
  const consent = facts.get('consents', duty.consent);
  if (consent === undefined) {
    return isNone(duty.consent) || isNotApplicable(duty.consent)
      ? notMet('no-consent')
      : undetermined('consent-unknown', [missingField(duty.register, duty.id, 'consent')]);
  }
  const { started } = duty;
  const records = { consent: pointTo('consents', consent.id) };
  if (consent.given === undefined) {
    const missing = missingField('consents', consent.id, 'given');
    return undetermined('consent-day-unknown', [missing], { records });
  }
  if (started === undefined) {
    const missing = missingField(duty.register, duty.id, duty.startField);
    return undetermined('start-unknown', [missing], { records });
  }
  if (consent.given <= started) return met;
  return notMet('consent-late', { records, figures: { given: consent.given, started } });
}

/**
 * The same for a consent that has to be separate: given for this one handling alone (PIPL Art. 14;
 * Network Data Regulations Art. 62). Written consent is more than that; a guardian’s stands in for a child’s.
 */
export function judgeSeparateConsent(
  duty: ConsentDuty,
  facts: Facts<'consents'>,
): Judgement<keyof typeof separateConsentSayings> {
  const consent = facts.get('consents', duty.consent);
  if (consent === undefined) return judgeConsentBefore(duty, facts);
  const records = { consent: pointTo('consents', consent.id) };
  if (isTooWeak(consent.kind)) return notMet('not-separate', { records });
  if (consent.isBundled === true) return notMet('bundled', { records });
  const inTime = judgeConsentBefore(duty, facts);
  if (inTime.outcome === 'not-met') return inTime;
  if (consent.kind === undefined) {
    return undetermined('consent-kind-unknown', [missingField('consents', consent.id, 'kind')], {
      records,
    });
  }
  if (consent.isBundled === undefined) {
    return undetermined('bundling-unknown', [missingField('consents', consent.id, 'isBundled')], {
      records,
    });
  }
  return inTime;
}

function isTooWeak(kind: Consent['kind']): boolean {
  return kind === 'tacit' || kind === 'explicit';
}

/** The wordings of `judgeConsentBefore`. */
export const consentSayings = {
  'no-consent': {
    outcome: 'not-met',
    text: text('{record} rests on no consent.', '{record}未取得任何同意。'),
    fix: text(
      'Stop {record}; ask for consent and begin anew once it is given.',
      '停止{record}所涉处理，取得同意后重新开始。',
    ),
  },
  'consent-unknown': {
    outcome: 'undetermined',
    text: text('Nobody has said on which consent {record} rests.', '{record}所依据的同意未载明。'),
    fix: text(
      'Link the consent on which {record} rests, or enter that there is none.',
      '关联{record}所依据的同意；没有的，注明“无”。',
    ),
  },
  'consent-day-unknown': {
    outcome: 'undetermined',
    text: text('Nobody has said when {consent} was given.', '{consent}的取得日期未载明。'),
    fix: text('Enter the first day {consent} was obtained.', '补录{consent}的首次取得日期。'),
  },
  'start-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said when {record} began, so it is open whether {consent} came first.',
      '{record}的开始日期未载明，无法判断{consent}是否取得在先。',
    ),
    fix: text('Enter the day {record} began.', '补录{record}的开始日期。'),
  },
  'consent-late': {
    outcome: 'not-met',
    text: text(
      '{record} began on {started}; {consent} was given only on {given}.',
      '{record}自{started}开始，而{consent}至{given}方才取得。',
    ),
    fix: text(
      'Stop {record} and begin it anew for people who have agreed; handle what went before as used without consent.',
      '停止{record}所涉处理，仅对已同意的个人重新开始；此前部分按未取得同意处置。',
    ),
  },
} as const;

/** The wordings of `judgeSeparateConsent`. */
export const separateConsentSayings = {
  ...consentSayings,
  'not-separate': {
    outcome: 'not-met',
    text: text(
      '{consent}, on which {record} rests, is not a separate consent.',
      '{record}所依据的{consent}不属于单独同意。',
    ),
    fix: text(
      'Ask for consent to {record} by itself, apart from the policy and other consents.',
      '就{record}单独征得同意，与政策及其他同意事项分开。',
    ),
  },
  bundled: {
    outcome: 'not-met',
    text: text(
      '{consent}, on which {record} rests, was obtained together with other consents.',
      '{record}所依据的{consent}系与其他事项捆绑取得。',
    ),
    fix: text(
      'Take {record} out of the bundle and ask for consent to it by itself.',
      '将{record}从捆绑事项中分出，单独征得同意。',
    ),
  },
  'consent-kind-unknown': {
    outcome: 'undetermined',
    text: text('Nobody has said of what kind {consent} is.', '{consent}的形式未载明。'),
    fix: text('Enter the kind of {consent}.', '补录{consent}的形式。'),
  },
  'bundling-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {consent} was obtained together with other consents.',
      '{consent}是否与其他事项捆绑取得未载明。',
    ),
    fix: text('Enter whether {consent} is bundled.', '载明{consent}是否属于捆绑取得。'),
  },
} as const;
