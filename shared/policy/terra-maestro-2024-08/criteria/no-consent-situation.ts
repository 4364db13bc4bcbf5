import { text } from '../../../lib/index.ts';
import type { Activity } from '../../../map/index.ts';
import { isNone } from '../../../map/index.ts';
import type { Facts, Judgement } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  partlyMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { createEvidence } from '../lib/createEvidence.ts';
import { nameSituation } from '../lib/namedSituation.ts';

/** C10: without consent only in one of the situations the policy lists, and provably so. */
export const noConsentSituation = defineCriterion({
  id: 'no-consent-situation',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Handling without consent only in the listed situations', '仅在所列情形下免于同意'),
  rule: text(
    'An activity that does not rest on consent keeps the promise when it names one of the twelve situations of the policy and has evidence that the situation exists. Naming none breaks it; a named one without evidence can be shown neither way. The last situation (E12) is an open ending: by the settings, it is kept in part until the law relied on is named.',
    '处理活动不以同意为依据的，须载明属于政策所列十二种情形之一，并有证据证明该情形存在。未援引任何情形即违反承诺；援引而无证据的，无法判定。末项情形（E12）为开放表述：按设置，在指明所依据的法律之前视为部分符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.6' },
    { instrument: 'pipl', article: '13' },
  ],
  judges: 'activities',
  reads: ['evidence'],
  settings: ['open-ends-warn'],
  judge(activity, facts) {
    const { id, basis, exceptionCode, basisEvidence } = activity;
    if (basis === 'consent') return doesNotApply('rests-on-consent');
    if (basis === undefined) {
      return undetermined('basis-unknown', [missingField('activities', id, 'basis')]);
    }
    if (exceptionCode === undefined) {
      return undetermined('situation-unknown', [missingField('activities', id, 'exceptionCode')]);
    }
    if (typeof exceptionCode !== 'string') return notMet('no-situation');
    const missing = [missingField('activities', id, 'basisEvidence')];
    const figures = { situation: exceptionCode };
    if (isNone(basisEvidence)) return undetermined('no-evidence', missing, { figures });
    let hasExpired = false;
    for (const one of basisEvidence ?? []) {
      const proof = facts.get('evidence', one);
      if (proof === undefined || proof.archived === true) continue;
      if (typeof proof.expires !== 'string' || proof.expires >= facts.asOf) {
        return judgeOpenEnd(activity, facts);
      }
      hasExpired = true;
    }
    return undetermined(hasExpired ? 'evidence-expired' : 'evidence-unknown', missing, { figures });
  },
  mend(activity, facts) {
    const proof = `evidence-for-${activity.id}`;
    const isNamed = activity.basis !== undefined && typeof activity.exceptionCode === 'string';
    const situation = isNamed ? {} : nameSituation(activity);
    return [
      createEvidence(proof, facts.asOf),
      setFields('activities', activity.id, {
        ...situation,
        ...(isOpenEnd({ ...activity, ...situation }, facts)
          ? { legalReference: `law-for-${activity.id}` }
          : {}),
        basisEvidence: [proof],
      }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} names a situation of the policy in which no consent is needed, with evidence.',
        '{record}已载明属于政策所列免于同意的情形，并附有证据。',
      ),
    },
    'open-ending': {
      outcome: 'partly-met',
      text: text(
        '{record} relies on the last situation of the list, “other situations set by law”, and no law is named.',
        '{record}援引末项“法律法规规定的其他情形”，但未指明法律依据。',
      ),
      fix: text(
        'Name the law and article {record} relies on, or ask for consent.',
        '指明{record}所依据的法律条款，或征得同意。',
      ),
    },
    'law-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} relies on “other situations set by law”; on which law is not known.',
        '{record}援引“法律法规规定的其他情形”，所依据的法律未载明。',
      ),
      fix: text(
        'Enter the law and article {record} relies on, or that there is none.',
        '补录{record}所依据的法律条款；没有的，选“无”。',
      ),
    },
    'rests-on-consent': {
      outcome: 'not-applicable',
      text: text('{record} rests on consent.', '{record}以同意为依据。'),
    },
    'basis-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said on what {record} rests.', '{record}的合法性基础未载明。'),
      fix: text('Enter the legal basis of {record}.', '补录{record}的合法性基础。'),
    },
    'situation-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} does without consent; in which situation of the policy is not known.',
        '{record}未以同意为依据，所属的政策情形未载明。',
      ),
      fix: text(
        'Enter which situation of the policy {record} relies on, or that none fits.',
        '载明{record}援引政策所列的哪一情形；均不符合的，注明“无”。',
      ),
    },
    'no-situation': {
      outcome: 'not-met',
      text: text(
        '{record} does without consent, though none of the situations in the policy covers it.',
        '{record}未经同意处理个人信息，且不属于政策所列任一情形。',
      ),
      fix: text(
        'Ask for consent to {record}, or stop it; if a listed situation does fit, name it and prove it.',
        '就{record}征得同意或予以停止；确属所列情形的，载明并留存证据。',
      ),
    },
    'no-evidence': {
      outcome: 'undetermined',
      text: text(
        '{record} relies on situation {situation}, but there is no evidence of it.',
        '{record}援引{situation}情形，但没有证据。',
      ),
      fix: text(
        'Attach what shows that situation {situation} exists for {record}.',
        '补充能够证明{record}属于{situation}情形的材料。',
      ),
    },
    'evidence-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what shows that {record} falls under situation {situation}.',
        '证明{record}属于{situation}情形的材料未载明。',
      ),
      fix: text('Link the evidence for situation {situation}.', '关联{situation}情形的证据。'),
    },
    'evidence-expired': {
      outcome: 'undetermined',
      text: text(
        'The evidence that {record} falls under situation {situation} has expired.',
        '证明{record}属于{situation}情形的材料已失效。',
      ),
      fix: text('Renew the evidence for situation {situation}.', '更新{situation}情形的证据。'),
    },
  },
});

/** Tension X7: “other situations” names nothing until the law relied on is entered. */
function isOpenEnd(
  { exceptionCode, legalReference }: { readonly [F in OpenField]?: unknown },
  facts: Facts<'evidence'>,
): boolean {
  return (
    exceptionCode === 'E12' &&
    typeof legalReference !== 'string' &&
    facts.setting('open-ends-warn') === true
  );
}

type OpenField = 'exceptionCode' | 'legalReference';

function judgeOpenEnd(
  activity: Activity,
  facts: Facts<'evidence'>,
): Judgement<'met' | 'open-ending' | 'law-unknown'> {
  if (!isOpenEnd(activity, facts)) return met;
  return activity.legalReference === undefined
    ? undetermined('law-unknown', [missingField('activities', activity.id, 'legalReference')])
    : partlyMet('open-ending', 0.5);
}
