import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone, known } from '../../../map/index.ts';
import type { Facts, Judgement } from '../../index.ts';
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
import { alignUse, comparePurpose } from '../lib/comparePurpose.ts';
import { flowReads, receivedFlows } from '../lib/receivedFlows.ts';

/** C25: an affiliate that turns to another purpose asks people first. */
export const affiliateChangedPurpose = defineCriterion({
  id: 'affiliate-changed-purpose',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text(
    'New consent before an affiliate changes the purpose',
    '关联公司变更目的前重新取得同意',
  ),
  rule: text(
    'Kept when the affiliate uses the data for a purpose for which it receives it, or when consent to the other purpose, naming the affiliate, was actively given no later than the change and has not been withdrawn.',
    '关联公司仅为其接收数据的目的使用，或在变更目的之前（含当日）已就新目的取得载明该关联公司的、非默示且未撤回的同意的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '7.3' },
    { instrument: 'gbt-35273', article: '9.2' },
    { instrument: 'pipl', article: '23' },
    { instrument: 'gdpr', article: '6(4)' },
  ],
  judges: 'partners',
  reads: [...flowReads, 'flows', 'consents', 'purposes', 'policy-versions'],
  applies(partner, facts) {
    const { id, role } = partner;
    if (role !== undefined && role !== 'affiliate') return doesNotApply('not-an-affiliate');
    if (!facts.derived(receivedFlows).has(id)) return doesNotApply('receives-nothing');
    return role === undefined
      ? undetermined('role-unknown', [missingField('partners', id, 'role')])
      : null;
  },
  judge(partner, facts) {
    const compared = comparePurpose(partner, facts.derived(receivedFlows).get(partner.id) ?? []);
    switch (compared.is) {
      case 'same':
        return met;
      case 'use-unknown':
        return undetermined('use-unknown', [missingField('partners', partner.id, 'usePurpose')]);
      case 'purpose-unknown':
        return undetermined('purpose-unknown', [missingField('flows', compared.flow, 'purpose')], {
          records: { flow: pointTo('flows', compared.flow) },
        });
      case 'other':
        return judgeConsent(partner, facts);
    }
  },
  mend(partner, facts) {
    if (partner.role === undefined)
      return [setFields('partners', partner.id, { role: 'processor' })];
    return alignUse(partner, facts.derived(receivedFlows).get(partner.id) ?? [], facts);
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} uses the data for what it was given for, or people agreed to the new purpose first.',
        '{record}按接收目的使用数据，或在变更目的前已重新取得个人同意。',
      ),
    },
    'not-an-affiliate': {
      outcome: 'not-applicable',
      text: text('{record} is not an affiliate.', '{record}不是关联公司。'),
    },
    'receives-nothing': {
      outcome: 'not-applicable',
      text: text('No flow of the map goes to {record}.', '数据地图中没有流向{record}的流转。'),
    },
    'role-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} is an affiliate.',
        '未载明{record}是否为关联公司。',
      ),
      fix: text('Enter the role of {record}.', '补录{record}的角色。'),
    },
    'use-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what the affiliate {record} really uses the data for.',
        '未载明关联公司{record}使用数据的实际目的。',
      ),
      fix: text('Ask {record} and enter the purpose.', '向{record}核实并补录实际使用目的。'),
    },
    'purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        '{flow} to {record} has no purpose against which its use could be held.',
        '流向{record}的{flow}未载明目的，无法与其实际使用目的比对。',
      ),
      fix: text('Enter the purpose of {flow}.', '补录{flow}的目的。'),
    },
    'no-new-consent': {
      outcome: 'not-met',
      text: text(
        'The affiliate {record} uses the data for {purpose}, for which it did not receive it, and nobody consented to that.',
        '关联公司{record}将数据用于接收目的以外的“{purpose}”，且未重新取得同意。',
      ),
      fix: text(
        'Have {record} stop using the data for {purpose} until people have consented to it.',
        '要求{record}停止为“{purpose}”使用数据，取得个人同意后方可继续。',
      ),
    },
    'consent-late': {
      outcome: 'not-met',
      text: text(
        '{record} turned to {purpose} on {changed}, before people had consented to it.',
        '{record}自{changed}起改变目的，用于“{purpose}”，早于取得个人同意。',
      ),
      fix: text(
        'Have {record} stop using what it received before the consent for {purpose}.',
        '要求{record}停止将取得同意之前接收的数据用于“{purpose}”。',
      ),
    },
    'change-unknown': {
      outcome: 'undetermined',
      text: text(
        'People consented to {purpose}, but nobody has said since when {record} uses the data for it.',
        '已就“{purpose}”取得同意，但未载明{record}自何时起变更目的。',
      ),
      fix: text(
        'Enter the day on which {record} changed its use.',
        '补录{record}变更使用目的的日期。',
      ),
    },
    'consent-unknown': {
      outcome: 'undetermined',
      text: text(
        'Consent {consent} may cover the use for {purpose} by {record}, but its form, day, purposes, recipients or withdrawal are not entered.',
        '同意记录{consent}可能涵盖{record}为“{purpose}”的使用，但其形式、日期、目的、接收方或撤回情况未载明。',
      ),
      fix: text('Complete the consent {consent}.', '补全同意记录{consent}。'),
    },
  },
});

type ConsentCode = 'no-new-consent' | 'consent-late' | 'change-unknown' | 'consent-unknown';

function judgeConsent(
  partner: RecordIn<'partners'>,
  facts: Facts<'consents' | 'purposes'>,
): Judgement<ConsentCode> {
  const purpose = partner.usePurpose ?? '';
  const changed = known(partner.useChangedOn);
  const records = { purpose: pointTo('purposes', purpose) };
  let isLate = false;
  let isUndated = false;
  let open: { readonly id: string; readonly field: string } | undefined;
  for (const consent of facts.by('consents', 'purposes', purpose)) {
    const { id, kind, recipients, given, withdrawn } = consent;
    if (kind === 'tacit' || isNone(recipients) || recipients?.includes(partner.id) === false)
      continue;
    if (typeof withdrawn === 'string' && withdrawn <= facts.asOf) continue;
    if (given !== undefined && changed !== undefined && given > changed) {
      isLate = true;
      continue;
    }
    const field =
      (kind === undefined && 'kind') ||
      (recipients === undefined && 'recipients') ||
      (given === undefined && 'given') ||
      (withdrawn === undefined && 'withdrawn');
    if (field !== false) open ??= { id, field };
    else if (changed === undefined) isUndated = true;
    else return met;
  }
  if (isUndated) {
    const missing = [missingField('partners', partner.id, 'useChangedOn')];
    return undetermined('change-unknown', missing, { records });
  }
  // A consent that names the affiliate but no purposes may cover this one.
  open ??= facts
    .by('consents', 'recipients', partner.id)
    .filter(({ kind, purposes }) => purposes === undefined && kind !== 'tacit')
    .map(({ id }) => ({ id, field: 'purposes' }))[0];
  if (open !== undefined) {
    const missing = [missingField('consents', open.id, open.field)];
    return undetermined('consent-unknown', missing, {
      records: { ...records, consent: pointTo('consents', open.id) },
    });
  }
  return isLate && changed !== undefined
    ? notMet('consent-late', { records, figures: { changed } })
    : notMet('no-new-consent', { records });
}
