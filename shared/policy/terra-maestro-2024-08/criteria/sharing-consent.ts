import { text } from '../../../lib/index.ts';
import type { Missing } from '../../index.ts';
import { isUnknown, known } from '../../../map/index.ts';
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
import { consentBeforeSharing, consentBeforeSharingReads } from '../lib/consentBeforeSharing.ts';
import {
  judgeSharingScope,
  sharingScopeSays,
  sharingScopeSettings,
} from '../lib/judgeSharingScope.ts';

/** C22: sharing that rests on consent begins after an explicit consent was given. */
export const sharingConsent = defineCriterion({
  id: 'sharing-consent',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Explicit consent before sharing', '共享前取得明示同意'),
  rule: text(
    'Kept when sharing on the ground of consent has an explicit, unbundled consent given no later than its start. The settings may ask this of every provision to another handler, except where the law demands it.',
    '以同意为依据的共享，不晚于开始之日取得明示且未捆绑的同意的，为符合。按设置，可要求凡向其他个人信息处理者提供均须如此，法律要求提供的除外。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.2 b' },
    { instrument: 'gbt-35273', article: '9.2 c' },
    { instrument: 'gdpr', article: '6(1)(a)' },
    { instrument: 'gdpr', article: '7' },
  ],
  judges: 'flows',
  reads: ['consents', ...consentBeforeSharingReads],
  settings: [...sharingScopeSettings, 'needs-effective-date', 'partner-sharing-consent'],
  applies(flow, facts) {
    const outside = judgeSharingScope(flow, facts);
    if (outside !== null) return outside;
    const { ground } = flow;
    if (ground === undefined) {
      return undetermined('ground-unknown', [missingField('flows', flow.id, 'ground')]);
    }
    if (ground === 'explicit-consent' || ground === 'guardian-consent') return null;
    // X10: a sentence of its own frees partners from consent, another ties all sharing to it.
    const isAlways =
      facts.setting('partner-sharing-consent') === 'always' &&
      flow.kind === 'share' &&
      ground !== 'legal';
    return isAlways ? null : doesNotApply('other-ground');
  },
  judge(flow, facts) {
    const { id, started } = flow;
    if (isUnknown(flow.consent)) {
      return undetermined('consent-unknown', [missingField('flows', id, 'consent')]);
    }
    if (known(flow.consent) === undefined) return notMet('no-consent');
    const consent = facts.get('consents', flow.consent);
    if (consent === undefined || consent.archived === true) {
      return undetermined('consent-unknown', [missingField('flows', id, 'consent')]);
    }
    const { kind, isBundled, given } = consent;
    const isEarly = started === undefined || given === undefined || given <= started;
    if (kind !== undefined && kind !== 'tacit' && isBundled === false && isEarly) {
      if (given !== undefined && started !== undefined) return met;
    }
    const records = { consent: pointTo('consents', consent.id) };
    if (kind === 'tacit') return notMet('tacit', { records });
    if (isBundled === true) return notMet('bundled', { records });
    if (!isEarly) return notMet('late', { records, figures: { given, started } });
    const missing: Missing[] = [];
    if (kind === undefined) missing.push(missingField('consents', consent.id, 'kind'));
    if (isBundled === undefined) missing.push(missingField('consents', consent.id, 'isBundled'));
    if (given === undefined) missing.push(missingField('consents', consent.id, 'given'));
    if (started === undefined) missing.push(missingField('flows', id, 'started'));
    return undetermined('consent-incomplete', missing, { records });
  },
  mend(flow, facts, { code }) {
    return code === 'kind-unknown'
      ? [setFields('flows', flow.id, { kind: 'internal' })]
      : consentBeforeSharing(flow, facts);
  },
  says: {
    ...sharingScopeSays,
    met: {
      outcome: 'met',
      text: text(
        'Explicit consent was given before {record} began.',
        '{record}开始前已取得明示同意。',
      ),
    },
    'other-ground': {
      outcome: 'not-applicable',
      text: text(
        '{record} does not rest on consent, and the settings do not ask for it.',
        '{record}不以同意为依据，按设置亦不要求取得同意。',
      ),
    },
    'ground-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on which ground {record} rests, so it may be consent.',
        '{record}的依据未载明，可能以同意为依据。',
      ),
      fix: text('Enter the ground of {record}.', '补录{record}的政策依据。'),
    },
    'consent-unknown': {
      outcome: 'undetermined',
      text: text('The consent behind {record} is not recorded.', '{record}所依据的同意未登记。'),
      fix: text(
        'Register the consent and point {record} to it, or say that there is none.',
        '登记该同意并由{record}引用；没有的，注明为无。',
      ),
    },
    'no-consent': {
      outcome: 'not-met',
      text: text('{record} needs consent, and there is none.', '{record}须有同意，但未取得。'),
      fix: text(
        'Stop {record} and begin it anew once people have agreed explicitly.',
        '停止{record}，取得明示同意后重新开始。',
      ),
    },
    tacit: {
      outcome: 'not-met',
      text: text(
        '{record} rests on {consent}, which is tacit only.',
        '{record}所依据的{consent}仅为默示同意。',
      ),
      fix: text(
        'Stop {record} and ask people to agree by an act of their own.',
        '停止{record}，改由个人以主动行为作出同意。',
      ),
    },
    bundled: {
      outcome: 'not-met',
      text: text(
        '{record} rests on {consent}, which was asked for together with other things.',
        '{record}所依据的{consent}系与其他事项捆绑取得。',
      ),
      fix: text(
        'Ask for the sharing by itself, and begin {record} anew afterwards.',
        '就共享单独征得同意后，重新开始{record}。',
      ),
    },
    late: {
      outcome: 'not-met',
      text: text(
        '{record} began on {started}, before {consent} was given on {given}.',
        '{record}自{started}开始，早于{consent}的取得日期{given}。',
      ),
      fix: text(
        'Begin {record} anew for people who have agreed; record what was shared before.',
        '对已同意者重新开始{record}，并就此前共享的部分留存说明。',
      ),
    },
    'consent-incomplete': {
      outcome: 'undetermined',
      text: text(
        '{record} rests on {consent}, but its kind, bundling or dates are not known.',
        '{record}依据{consent}，但其形式、是否捆绑或相关日期未载明。',
      ),
      fix: text(
        'Complete {consent} and the start of {record}.',
        '补全{consent}的内容及{record}的开始日期。',
      ),
    },
  },
});
