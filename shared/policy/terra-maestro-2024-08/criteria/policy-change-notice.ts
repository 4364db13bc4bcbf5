import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone } from '../../../map/index.ts';
import type { Facts } from '../../index.ts';
import {
  createRecord,
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { effectiveDay, isSignificant } from '../lib/versionChange.ts';

type Notice = RecordIn<'notices'>;

/** C69: people are told of a significant change prominently, by the day it takes effect. */
export const policyChangeNotice = defineCriterion({
  id: 'policy-change-notice',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Prominent notice of a significant change', '重大变更的显著通知'),
  rule: text(
    'A version with a significant change keeps the promise when a notice other than the posted text was given no later than the day it took effect. The first version, one without a significant change and one still to come need none yet.',
    '作出重大变更的版本，在生效之日或之前已以公布文本以外的显著方式通知的，为符合。首个版本、无重大变更的版本以及尚未生效的版本，暂无须通知。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5 f' },
    { instrument: 'pipl', article: '17 para. 2' },
    { instrument: 'gdpr', article: '13, 14' },
  ],
  judges: 'policy-versions',
  reads: ['notices'],
  settings: ['needs-effective-date'],
  applies(version, facts) {
    if (isNone(version.previous)) return doesNotApply('first-version');
    const from = effectiveDay(version, facts);
    if (from !== undefined && from > facts.asOf) return doesNotApply('not-in-force');
    switch (isSignificant(version)) {
      case false:
        return doesNotApply('not-significant');
      case undefined:
        return undetermined('changes-unknown', [
          missingField('policy-versions', version.id, 'changes'),
        ]);
      case true:
        return null;
    }
  },
  judge(version, facts) {
    const from = effectiveDay(version, facts);
    if (from === undefined) {
      const missing = [missingField('policy-versions', version.id, 'effectiveFrom')];
      return undetermined('version-undated', missing);
    }
    let unclear: Notice | undefined;
    let late: Notice | undefined;
    let posted: Notice | undefined;
    for (const notice of facts.by('notices', 'policyVersion', version.id)) {
      const { kind, given } = notice;
      if (kind === 'posted') posted = notice;
      else if (given !== undefined && given > from) late = notice;
      else if (kind === undefined || given === undefined) unclear ??= notice;
      else return met;
    }
    if (unclear !== undefined) {
      const field = unclear.kind === undefined ? 'kind' : 'given';
      return undetermined('notice-unclear', [missingField('notices', unclear.id, field)], {
        records: { notice: pointTo('notices', unclear.id) },
      });
    }
    const figures = { from };
    if (late !== undefined) {
      return notMet('late', { records: { notice: pointTo('notices', late.id) }, figures });
    }
    return notMet(posted === undefined ? 'no-notice' : 'only-posted', { figures });
  },
  mend(version, facts, { code }) {
    switch (code) {
      case 'changes-unknown':
        return [setFields('policy-versions', version.id, { changes: ['none-significant'] })];
      case 'version-undated':
        return [
          setFields('policy-versions', version.id, { effectiveFrom: facts.asOf }),
          createRecord('notices', `notice-for-${version.id}`, {
            policyVersion: version.id,
            kind: 'email',
            given: facts.asOf,
            audience: text('Everyone with an account', '全部注册用户'),
          }),
        ];
      case 'notice-unclear':
        return facts
          .by('notices', 'policyVersion', version.id)
          .filter((notice) => notice.kind === undefined || notice.given === undefined)
          .map((notice) =>
            setFields('notices', notice.id, {
              kind: notice.kind ?? 'email',
              given: notice.given ?? dayOfEffect(version, facts),
            }),
          );
      default:
        return [];
    }
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'People were told of {record} prominently by the day it took effect.',
        '{record}在生效之日或之前已作显著通知。',
      ),
    },
    'first-version': {
      outcome: 'not-applicable',
      text: text('{record} is the first version.', '{record}为首个版本。'),
    },
    'not-significant': {
      outcome: 'not-applicable',
      text: text('{record} changed nothing of significance.', '{record}无重大变更。'),
    },
    'not-in-force': {
      outcome: 'not-applicable',
      text: text('{record} has not taken effect yet.', '{record}尚未生效。'),
    },
    'changes-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} changed.', '{record}的变更内容未载明。'),
      fix: text('Enter what {record} changed.', '补录{record}的变更内容。'),
    },
    'version-undated': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when {record} took effect, so it cannot be told whether notice came in time.',
        '{record}的生效日期未载明，无法判断通知是否及时。',
      ),
      fix: text('Enter the day {record} took effect.', '补录{record}的生效日期。'),
    },
    'notice-unclear': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said how or when {notice} of {record} was given.',
        '关于{record}的{notice}的通知方式或日期未载明。',
      ),
      fix: text('Enter the kind and the day of {notice}.', '补录{notice}的通知方式和日期。'),
    },
    late: {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} took effect on {from}; {notice} came only after that.',
        '{record}于{from}生效，{notice}晚于该日期。',
      ),
      fix: text(
        'Next time give notice before a change takes effect; keep the reason for the delay.',
        '今后在变更生效前通知，并留存本次延误的说明。',
      ),
    },
    'only-posted': {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} changed the policy significantly from {from}, and the text was only posted.',
        '{record}自{from}起作出重大变更，仅在页面公布文本。',
      ),
      fix: text(
        'Tell people now by message or pop-up; next time before the change takes effect.',
        '立即以消息或弹窗等方式通知；今后在变更生效前通知。',
      ),
    },
    'no-notice': {
      outcome: 'not-met',
      isPast: true,
      text: text(
        '{record} changed the policy significantly from {from}, and no notice is on record.',
        '{record}自{from}起作出重大变更，未登记任何通知。',
      ),
      fix: text(
        'Record the notice that was given, or tell people now; next time before the change takes effect.',
        '登记已作出的通知；未通知的，立即通知，并在今后变更生效前通知。',
      ),
    },
  },
});

function dayOfEffect(version: RecordIn<'policy-versions'>, facts: Facts<'policy-versions'>) {
  return effectiveDay(version, facts) ?? facts.asOf;
}
