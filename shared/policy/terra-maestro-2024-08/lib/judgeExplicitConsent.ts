import { text } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import { missingField, notMet, pointTo, undetermined } from '../../index.ts';
import { consentSayings, judgeConsentBefore } from './judgeConsentBefore.ts';

/**
 * Whether the flow rests on a consent that was stated or shown by an act (GB/T 35273-2020, 3.6) no
 * later than the day the flow began. A guardian’s consent is the explicit consent of a child.
 */
export function judgeExplicitConsent(
  flow: Flow,
  facts: Facts<'consents'>,
): Judgement<keyof typeof explicitConsentSayings> {
  const { id, consent: reference, started } = flow;
  const consent = facts.get('consents', reference);
  if (consent?.kind === 'tacit') {
    return notMet('tacit', { records: { consent: pointTo('consents', consent.id) } });
  }
  const before = judgeConsentBefore(
    { register: 'flows', id, consent: reference, started, startField: 'started' },
    facts,
  );
  if (before.outcome !== 'met' || consent?.kind !== undefined || consent === undefined) {
    return before;
  }
  return undetermined('form-unknown', [missingField('consents', consent.id, 'kind')], {
    records: { consent: pointTo('consents', consent.id) },
  });
}

/** The wordings of `judgeExplicitConsent`. */
export const explicitConsentSayings = {
  ...consentSayings,
  tacit: {
    outcome: 'not-met',
    text: text(
      '{consent}, on which {record} rests, is tacit; explicit consent was promised.',
      '{record}所依据的{consent}为默示同意，而政策承诺取得明示同意。',
    ),
    fix: text(
      'Ask people for an express statement or act before {record} goes on.',
      '在继续{record}之前，请个人以声明或主动操作的方式作出明示同意。',
    ),
  },
  'form-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {consent} was explicit or tacit.',
      '{consent}属于明示还是默示同意，未载明。',
    ),
    fix: text('Enter the form of {consent}.', '补录{consent}的同意形式。'),
  },
} as const;
