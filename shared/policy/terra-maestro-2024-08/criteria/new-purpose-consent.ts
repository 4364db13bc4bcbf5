import { text } from '../../../lib/index.ts';
import type { Certain, Use } from '../../../map/index.ts';
import { isNotApplicable, known, none, notApplicable } from '../../../map/index.ts';
import type { Change, Facts, Missing } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import type { ConsentDuty } from '../lib/judgeConsentBefore.ts';
import { consentSayings, judgeConsentBefore } from '../lib/judgeConsentBefore.ts';
import { renewConsent, renewConsentReads } from '../lib/renewConsent.ts';
import { settlePurpose } from '../lib/settlePurpose.ts';

/** C16: data collected for one purpose serves another only after consent. */
export const newPurposeConsent = defineCriterion({
  id: 'new-purpose-consent',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Consent before a new purpose', '改变目的须事先同意'),
  rule: text(
    'Where data was collected, or derived or merged from data used, for another purpose than that of the activity, a consent that names the new purpose has to be no younger than the first use. Purposes the policy does not state at all are judged under the promise about stated purposes.',
    '信息的收集目的，或其衍生、汇聚来源的使用目的，与处理活动的目的不同的，须在首次使用前取得载明新目的的同意。政策完全未载明的目的，由关于既定目的的承诺另行判定。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '7.3' },
    { instrument: 'pipl', article: '14 para. 2' },
    { instrument: 'gdpr', article: '6(4)' },
    { instrument: 'gdpr', article: '13(3)' },
  ],
  judges: 'uses',
  reads: ['activities', 'purposes', ...renewConsentReads],
  settings: ['needs-effective-date'],
  applies(use, facts) {
    switch (isReuse(use, facts)) {
      case 'yes':
        return null;
      case 'no':
        return doesNotApply('same-purpose');
      case 'unknown':
        return undetermined('reuse-unknown', [missingPurpose(use, facts)]);
    }
  },
  judge(use, facts) {
    const consent = facts.get('consents', use.consent);
    const purpose = known(facts.get('activities', use.activity)?.purpose);
    if (consent === undefined || purpose === undefined)
      return judgeConsentBefore(dutyOf(use), facts);
    const records = { consent: pointTo('consents', consent.id) };
    if (consent.purposes !== undefined && !consent.purposes.includes(purpose)) {
      return notMet('other-purpose', { records });
    }
    const inTime = judgeConsentBefore(dutyOf(use), facts);
    if (inTime.outcome === 'not-met' || consent.purposes !== undefined) return inTime;
    const missing = missingField('consents', consent.id, 'purposes');
    return undetermined('consent-purposes-unknown', [missing], { records });
  },
  mend(use, facts, { code }) {
    if (code === 'reuse-unknown') return settleReuse(use, facts);
    const purpose = known(facts.get('activities', use.activity)?.purpose);
    const purposes = purpose === undefined ? [] : [purpose];
    return renewConsent(dutyOf(use), { purposes, recipients: [] }, facts);
  },
  says: {
    ...consentSayings,
    met: {
      outcome: 'met',
      text: text(
        'People agreed to the new purpose before {record} began.',
        '{record}开始前，个人已同意新的目的。',
      ),
    },
    'same-purpose': {
      outcome: 'not-applicable',
      text: text(
        '{record} serves the purpose its data was collected for.',
        '{record}与信息收集时的目的一致。',
      ),
    },
    'reuse-unknown': {
      outcome: 'undetermined',
      text: text(
        'It is not known for which purpose the data of {record} was collected, so it is open whether it serves a new one.',
        '{record}所用信息收集时的目的不明，无法判断是否改变目的。',
      ),
      fix: text(
        'Enter the purpose at collection, or that it is the same; the sources of {record} need one too.',
        '补录收集时的目的，相同的选“不适用”；{record}的来源亦须载明目的。',
      ),
    },
    'other-purpose': {
      outcome: 'not-met',
      text: text(
        '{consent} does not name the new purpose of {record}.',
        '{consent}未载明{record}的新目的。',
      ),
      fix: text(
        'Stop {record}; ask for consent that names the new purpose and begin anew.',
        '停止{record}，就新目的征得同意后重新开始。',
      ),
    },
    'consent-purposes-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said to which purposes people agreed in {consent}.',
        '{consent}所同意的目的未载明。',
      ),
      fix: text('Enter the purposes {consent} names.', '补录{consent}载明的目的。'),
    },
  },
});

type PurposeFacts = Facts<'uses' | 'activities'>;
type MendFacts = Facts<'uses' | 'activities' | 'purposes' | (typeof renewConsentReads)[number]>;

/**
 * Does the use serve another purpose than its data came for? "Not applicable" at the purpose of
 * collection says it does not; sources named beside it still speak for themselves.
 */
function isReuse(use: Use, facts: PurposeFacts): Certain {
  const { purposeAtCollection } = use;
  const ours = facts.get('activities', use.activity)?.purpose;
  let isOpen = false;
  if (!isNotApplicable(purposeAtCollection)) {
    if (typeof purposeAtCollection !== 'string' || typeof ours !== 'string') isOpen = true;
    else if (purposeAtCollection !== ours) return 'yes';
  }
  for (const sources of [use.derivedFrom, use.mergedFrom]) {
    if (!Array.isArray(sources)) continue;
    for (const source of sources) {
      const theirs = purposeOfSource(source, facts);
      if (typeof theirs !== 'string' || typeof ours !== 'string') isOpen = true;
      else if (theirs !== ours) return 'yes';
    }
  }
  return isOpen ? 'unknown' : 'no';
}

/**
 * All purposes that are open become the one that is known, or a new one the policy states. Where the
 * known ones differ among themselves it is a reuse, and consent is asked for it.
 */
function settleReuse(use: Use, facts: MendFacts): readonly Change[] {
  const activity = facts.get('activities', use.activity) ?? facts.all('activities')[0];
  const home = activity?.id ?? use.activity;
  const derived = known(use.derivedFrom) ?? [];
  const merged = known(use.mergedFrom) ?? [];
  const sources = [...derived, ...merged].filter((one) => activityOf(one, facts) !== undefined);
  const ours = known(activity?.purpose);
  const named = new Set([ours, known(use.purposeAtCollection)]);
  for (const source of sources) named.add(known(activityOf(source, facts)?.purpose));
  const [first, ...others] = [...named].filter((one) => one !== undefined);
  const purpose = first ?? `purpose-for-${home}`;
  const changes: Change[] = [];
  if (first === undefined) changes.push(...settlePurpose(facts, home, 'operate'));
  else if (ours === undefined) changes.push(setFields('activities', home, { purpose }));
  for (const source of sources) {
    const theirs = activityOf(source, facts);
    if (theirs === undefined || theirs.id === home || typeof theirs.purpose === 'string') continue;
    changes.push(setFields('activities', theirs.id, { purpose }));
  }
  const keep = (list: readonly string[]) => {
    const kept = list.filter((one) => sources.includes(one));
    return kept.length === 0 ? none : kept;
  };
  const fields = {
    activity: home,
    purposeAtCollection: use.purposeAtCollection ?? notApplicable,
    ...(derived.length === 0 ? {} : { derivedFrom: keep(derived) }),
    ...(merged.length === 0 ? {} : { mergedFrom: keep(merged) }),
  };
  changes.push(setFields('uses', use.id, fields));
  if (others.length === 0) return changes;
  return [...changes, ...renewConsent(dutyOf(use), { purposes: [purpose], recipients: [] }, facts)];
}

function activityOf(source: unknown, facts: PurposeFacts) {
  return facts.get('activities', facts.get('uses', source)?.activity);
}

function purposeOfSource(source: unknown, facts: PurposeFacts): unknown {
  return activityOf(source, facts)?.purpose;
}

function missingPurpose(use: Use, facts: PurposeFacts): Missing {
  const activity = facts.get('activities', use.activity);
  if (use.purposeAtCollection === undefined) {
    return missingField('uses', use.id, 'purposeAtCollection');
  }
  if (activity === undefined) return missingField('uses', use.id, 'activity');
  if (typeof activity.purpose !== 'string')
    return missingField('activities', activity.id, 'purpose');
  const sources = [...(known(use.derivedFrom) ?? []), ...(known(use.mergedFrom) ?? [])];
  const silent = sources.find((one) => typeof purposeOfSource(one, facts) !== 'string');
  const source = facts.get('uses', silent);
  if (source === undefined) return missingField('uses', use.id, 'derivedFrom');
  const theirs = facts.get('activities', source.activity);
  return theirs === undefined
    ? missingField('uses', source.id, 'activity')
    : missingField('activities', theirs.id, 'purpose');
}

function dutyOf(use: Use): ConsentDuty {
  const { id, consent, firstUsed: started } = use;
  return { register: 'uses', id, consent, started, startField: 'firstUsed' };
}
