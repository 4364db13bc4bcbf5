import { addMonths, text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
import { defineCriterion, met, missingField, setFields, undetermined } from '../../index.ts';
import { heldDataSayings, judgeHeldData, settleHeldData } from '../lib/heldData.ts';

/** C42: access rights are looked through often enough to be believed. */
export const accessReview = defineCriterion({
  id: 'access-review',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Access rights reviewed', '访问权限定期复核'),
  rule: text(
    'Kept when the access rights to a place that holds personal information were reviewed within the time the settings allow. Without a recent review it cannot be shown that access is still what was authorised.',
    '存放个人信息之处的访问权限在设置的期限内经过复核的，为符合；近期未复核的，无法证明权限仍与授权一致。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '7.1' },
    { instrument: 'pipl', article: '51 item 4' },
    { instrument: 'gdpr', article: '32(4)' },
  ],
  judges: 'locations',
  reads: ['categories'],
  settings: ['review-months'],
  applies: judgeHeldData,
  judge({ id, lastAccessReview }, facts) {
    const missing = () => [missingField('locations', id, 'lastAccessReview')];
    if (lastAccessReview === undefined) return undetermined('review-unknown', missing());
    if (isNone(lastAccessReview)) return undetermined('never-reviewed', missing());
    const figures = { reviewed: lastAccessReview };
    if (lastAccessReview > facts.asOf) return undetermined('still-to-come', missing(), { figures });
    const months = Number(facts.setting('review-months'));
    if (addMonths(lastAccessReview, months) >= facts.asOf) return met;
    return undetermined('stale', missing(), { figures: { ...figures, months } });
  },
  mend: (location, facts) => [
    ...settleHeldData(location, facts),
    setFields('locations', location.id, { lastAccessReview: facts.asOf }),
  ],
  says: {
    ...heldDataSayings,
    met: {
      outcome: 'met',
      text: text(
        'The access rights to {record} were reviewed recently.',
        '{record}的访问权限近期已复核。',
      ),
    },
    'review-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when the access rights to {record} were last reviewed.',
        '{record}的访问权限最近一次复核日期未载明。',
      ),
      fix: text(
        'Enter the day of the last review of {record}, or that there was none.',
        '补录{record}最近一次权限复核日期；从未复核的，选“无”。',
      ),
    },
    'never-reviewed': {
      outcome: 'undetermined',
      text: text(
        'The access rights to {record} were never reviewed, so nothing shows that they are right.',
        '{record}的访问权限从未复核，无法证明权限设置适当。',
      ),
      fix: text(
        'Go through the access rights to {record} one by one.',
        '逐项复核{record}的访问权限。',
      ),
    },
    'still-to-come': {
      outcome: 'undetermined',
      text: text(
        'The review of {record} dated {reviewed} is still to come.',
        '{record}的权限复核日期{reviewed}尚未届至。',
      ),
      fix: text(
        'Enter the last review of {record} that was carried out.',
        '补录{record}最近一次已实际完成的复核。',
      ),
    },
    stale: {
      outcome: 'undetermined',
      text: text(
        'The last review of access to {record}, on {reviewed}, is more than {months, plural, one {# month} other {# months}} old.',
        '{record}最近一次权限复核在{reviewed}，距今已超过{months}个月。',
      ),
      fix: text('Review the access rights to {record} again.', '重新复核{record}的访问权限。'),
    },
  },
});
