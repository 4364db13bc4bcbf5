import { text } from '../../../lib/index.ts';
import { isNone, isUnknown, notApplicable } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C68: no rule keeps data longer than a law or a reason supports. */
export const retentionLength = defineCriterion({
  id: 'retention-length',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Kept no longer than there is reason', '保存时间不超过必要'),
  rule: text(
    'A rule with a number of days keeps the promise when the number is not above what the law or the reason supports. Where neither sets a number, the reading in the settings decides: measured by what people authorised, a reason has to be written down; measured by the purposes of the policy, none is asked.',
    '设有天数的规则，天数不超过法律或理由所支持天数的，为符合。均未确定天数的，按设置判断：以个人授权的目的衡量的，须写明理由；以政策目的衡量的，不另行要求。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.1' },
    { instrument: 'pipl', article: '19' },
    { instrument: 'gdpr', article: '5(1)(e)' },
  ],
  judges: 'retention-rules',
  settings: ['retention-yardstick'],
  applies({ id, days }) {
    if (isNone(days)) return doesNotApply('no-number');
    return isUnknown(days)
      ? undetermined('days-unknown', [missingField('retention-rules', id, 'days')])
      : null;
  },
  judge({ id, days, legalDays, reason }, facts) {
    if (typeof legalDays === 'number' && typeof days === 'number') {
      return days > legalDays ? notMet('too-long', { figures: { days, legalDays } }) : met;
    }
    if (legalDays === undefined) {
      const missing = [missingField('retention-rules', id, 'legalDays')];
      return undetermined('support-unknown', missing);
    }
    if (reason !== undefined || facts.setting('retention-yardstick') === 'policy-purposes') {
      return met;
    }
    return undetermined('no-reason', [missingField('retention-rules', id, 'reason')]);
  },
  mend({ id, legalDays }, _, { code }) {
    const reason = text('The purpose needs this time', '实现目的需要该期限');
    switch (code) {
      case 'too-long':
        return [setFields('retention-rules', id, { days: legalDays })];
      case 'support-unknown':
        // A number of days is known here: the favourable fact is a reason that supports no less.
        return [setFields('retention-rules', id, { legalDays: notApplicable, reason })];
      case 'no-reason':
        return [setFields('retention-rules', id, { reason })];
      default:
        return [setFields('retention-rules', id, { days: 0, legalDays: legalDays ?? 0, reason })];
    }
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} keeps data no longer than the law or its reason supports.',
        '{record}的保存天数未超过法律或理由所支持的范围。',
      ),
    },
    'no-number': {
      outcome: 'not-applicable',
      text: text(
        '{record} sets its time by a method, not by a number of days.',
        '{record}以方法而非天数确定期限。',
      ),
    },
    'days-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said how many days {record} keeps data.',
        '{record}的保存天数未载明。',
      ),
      fix: text(
        'Enter the days of {record}, or that no number is set.',
        '补录{record}的保存天数；未设天数的，选“无”。',
      ),
    },
    'support-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said how many days the law or the reason behind {record} supports.',
        '{record}所依法律或理由支持的天数未载明。',
      ),
      fix: text(
        'Enter the days that law or reason supports for {record}.',
        '补录法律或理由支持{record}保存的天数。',
      ),
    },
    'no-reason': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said why {record} needs its time for the purpose people authorised.',
        '{record}的期限为何系授权目的所必需，未说明理由。',
      ),
      fix: text(
        'Write down why the purpose needs exactly this time, or shorten {record}.',
        '写明目的为何需要该期限，或缩短{record}的期限。',
      ),
    },
    'too-long': {
      outcome: 'not-met',
      text: text(
        '{record} keeps data for {days} days; no more than {legalDays} are supported.',
        '{record}保存{days}天，而有依据的仅为{legalDays}天。',
      ),
      fix: text(
        'Shorten {record} to {legalDays} days or less and delete what is older.',
        '将{record}缩短至{legalDays}天以内，并删除超期数据。',
      ),
    },
  },
});
