import type { Day } from '../../../lib/index.ts';
import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone } from '../../../map/index.ts';
import type { Missing } from '../../index.ts';
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
import type { PolicyVersion } from '../lib/policyAt.ts';
import { providePolicy } from '../lib/providePolicy.ts';
import { effectiveDay, needsNewConsent } from '../lib/versionChange.ts';

type Consent = RecordIn<'consents'>;

/** C70, law: a change of purpose, manner or kinds of data needs consent anew, whatever people go on using. */
export const renewedConsent = defineCriterion({
  id: 'renewed-consent',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('New consent after a change', '变更后重新取得同意'),
  rule: text(
    'A consent stands as long as no version of the policy that changed purposes, kinds of data or manner took effect after the version it was given under. Consent that was withdrawn is not judged.',
    '同意所依据的版本之后，没有变更目的、种类或方式的新版本生效的，同意继续有效；否则须重新取得同意。已撤回的同意不予判断。',
  ),
  clauses: [
    { instrument: 'pipl', article: '14 para. 2' },
    { instrument: 'gdpr', article: '7' },
  ],
  judges: 'consents',
  reads: ['policy-versions', 'products', 'organisation'],
  settings: ['needs-effective-date'],
  applies: ({ withdrawn }, { asOf }) =>
    typeof withdrawn === 'string' && withdrawn <= asOf ? doesNotApply('withdrawn') : null,
  judge(consent, facts) {
    const shown = facts.get('policy-versions', consent.policyVersion);
    const since = shown === undefined ? dayWithoutVersion(consent) : effectiveDay(shown, facts);
    if (since === undefined) return undetermined('version-unknown', [whatIsOpen(consent, shown)]);
    let unclear: PolicyVersion | undefined;
    for (const version of facts.all('policy-versions')) {
      const changes = needsNewConsent(version);
      if (changes === false || version.id === shown?.id || isNone(version.previous)) continue;
      const from = effectiveDay(version, facts);
      const earliest = from ?? version.published;
      if (earliest !== undefined && earliest > facts.asOf) continue;
      if (from !== undefined && from <= since) continue;
      if (changes === undefined || from === undefined) unclear ??= version;
      else {
        const records = { version: pointTo('policy-versions', version.id) };
        return notMet('outdated', { records, figures: { from } });
      }
    }
    if (unclear === undefined) return met;
    const field = unclear.changes === undefined ? 'changes' : 'effectiveFrom';
    return undetermined('change-unclear', [missingField('policy-versions', unclear.id, field)], {
      records: { version: pointTo('policy-versions', unclear.id) },
    });
  },
  mend(consent, facts) {
    // The day it was first given stays: what rests on it does not begin anew.
    const policy = providePolicy(facts);
    return [...policy.changes, setFields('consents', consent.id, { policyVersion: policy.id })];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'Nothing that {record} rests on has changed since.',
        '{record}所依据的内容此后未发生变更。',
      ),
    },
    withdrawn: {
      outcome: 'not-applicable',
      text: text('{record} has been withdrawn.', '{record}已被撤回。'),
    },
    'version-unknown': {
      outcome: 'undetermined',
      text: text(
        'It is not known under which version of the policy, in force from when, {record} was given.',
        '{record}所依据的政策版本及其生效日期不明。',
      ),
      fix: text(
        'Enter the version shown with {record} and the day it took effect.',
        '补录取得{record}时展示的政策版本及其生效日期。',
      ),
    },
    'change-unclear': {
      outcome: 'undetermined',
      text: text(
        'It is not known what {version} changed or from when, so {record} may be out of date.',
        '{version}的变更内容或生效日期不明，{record}可能已不适用。',
      ),
      fix: text(
        'Enter what {version} changed and the day it took effect.',
        '补录{version}的变更内容和生效日期。',
      ),
    },
    outdated: {
      outcome: 'not-met',
      text: text(
        '{record} is older than {version}, which changed purposes, kinds of data or manner from {from}; going on using the service is no consent to that.',
        '{record}早于{version}，后者自{from}起变更了目的、种类或方式；继续使用服务不构成对此的同意。',
      ),
      fix: text(
        'Ask again under {version}, and stop what rests on {record} for those who do not agree.',
        '依据{version}重新征得同意；未同意的，停止以{record}为依据的处理。',
      ),
    },
  },
});

/** Where no version was shown, the day of the consent itself says what it can cover. */
function dayWithoutVersion({ policyVersion, given }: Consent): Day | undefined {
  return isNone(policyVersion) ? given : undefined;
}

function whatIsOpen({ id, policyVersion }: Consent, shown: PolicyVersion | undefined): Missing {
  if (shown !== undefined) return missingField('policy-versions', shown.id, 'effectiveFrom');
  return missingField('consents', id, isNone(policyVersion) ? 'given' : 'policyVersion');
}
