import { addMonths, text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone, isUnknown, known } from '../../../map/index.ts';
import type { Facts } from '../../index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { createSoundMeasure } from '../lib/createSoundMeasure.ts';
import { putMeasureInForce } from '../lib/putMeasureInForce.ts';

/** C40: what others can reach is protected against attacks, and the protection was checked lately. */
export const attackProtection = defineCriterion({
  id: 'attack-protection',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Protection against attacks', '防范恶意攻击'),
  rule: text(
    'Kept when a location reachable from a network others use has a measure against attacks in force, checked within the time the settings allow between reviews.',
    '可从外部网络访问的位置有在用的防攻击措施，且在设置的复核间隔内经过检查的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '11.5' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'csl', article: '' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'locations',
  reads: ['measures'],
  settings: ['review-months'],
  applies: ({ isExposed }) => (isExposed === false ? doesNotApply('not-exposed') : null),
  judge(location, facts) {
    const { id, isExposed, measures } = location;
    if (isExposed === undefined) {
      return undetermined('exposure-unknown', [missingField('locations', id, 'isExposed')]);
    }
    const missing = [missingField('locations', id, 'measures')];
    if (isUnknown(measures)) return undetermined('measures-unknown', missing);
    // The setting is described as a whole number of months.
    const months = Number(facts.setting('review-months'));
    let latest: RecordIn<'measures'> | undefined;
    for (const measure of attackMeasures(location, facts)) {
      const { status, lastChecked } = measure;
      if (status !== undefined && status !== 'in-force') continue;
      // A check still to come shows nothing yet.
      const isFresh =
        typeof lastChecked === 'string' &&
        lastChecked <= facts.asOf &&
        addMonths(lastChecked, months) >= facts.asOf;
      if (status === 'in-force' && isFresh) return met;
      latest ??= measure;
    }
    if (latest === undefined) return undetermined('no-protection', missing);
    const records = { measure: pointTo('measures', latest.id) };
    const { status, lastChecked } = latest;
    const open = missingField(
      'measures',
      latest.id,
      status === undefined ? 'status' : 'lastChecked',
    );
    if (status === undefined) return undetermined('status-unknown', [open], { records });
    if (lastChecked === undefined) return undetermined('check-unknown', [open], { records });
    return isNone(lastChecked) || lastChecked > facts.asOf
      ? undetermined('never-checked', [open], { records })
      : undetermined('check-old', [open], { records, figures: { checked: lastChecked } });
  },
  mend(location, facts) {
    const { id, isExposed, measures } = location;
    const [measure] = attackMeasures(location, facts);
    const exposed = setFields('locations', id, { isExposed: isExposed ?? true });
    if (measure !== undefined) return [...putMeasureInForce(measure, facts.asOf), exposed];
    const created = `attack-protection-for-${id}`;
    return [
      ...createSoundMeasure(created, 'attack-protection', facts.asOf),
      exposed,
      setFields('locations', id, { measures: [...(known(measures) ?? []), created] }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} is protected against attacks, and the protection was checked lately.',
        '{record}有防攻击措施，且近期经过检查。',
      ),
    },
    'not-exposed': {
      outcome: 'not-applicable',
      text: text(
        '{record} cannot be reached from a network others use.',
        '{record}不可从外部网络访问。',
      ),
    },
    'exposure-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} can be reached from a network others use.',
        '{record}是否可从外部网络访问，未载明。',
      ),
      fix: text(
        'Enter whether {record} can be reached from the internet or a partner’s network.',
        '载明{record}是否可从互联网或合作方网络访问。',
      ),
    },
    'measures-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} can be reached from outside, and nobody has said what protects it.',
        '{record}可从外部访问，但保护措施未载明。',
      ),
      fix: text('Link the measures that protect {record}.', '关联保护{record}的安全措施。'),
    },
    'no-protection': {
      outcome: 'undetermined',
      text: text(
        '{record} can be reached from outside, and no measure in force against attacks is on record.',
        '{record}可从外部访问，但未登记在用的防攻击措施。',
      ),
      fix: text(
        'Link the measure that protects {record} against attacks, or put one into force.',
        '关联{record}的防攻击措施；没有的，予以落实。',
      ),
    },
    'status-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {measure}, which should protect {record}, is in force.',
        '应当保护{record}的{measure}是否在用，未载明。',
      ),
      fix: text('Enter the status of {measure}.', '补录{measure}的状态。'),
    },
    'check-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said when {measure}, which protects {record}, was last checked.',
        '保护{record}的{measure}最近检查日期未载明。',
      ),
      fix: text('Enter the day {measure} was last checked.', '补录{measure}的最近检查日期。'),
    },
    'never-checked': {
      outcome: 'undetermined',
      text: text(
        '{measure}, which should protect {record}, has not been checked so far.',
        '应当保护{record}的{measure}尚未经过检查。',
      ),
      fix: text('Test {measure} and enter the day.', '检查{measure}并登记日期。'),
    },
    'check-old': {
      outcome: 'undetermined',
      text: text(
        '{measure}, which should protect {record}, was last checked on {checked}; that is too long ago to show anything.',
        '应当保护{record}的{measure}最近于{checked}检查，距今已久，不足以证明其有效。',
      ),
      fix: text('Test {measure} again.', '重新检查{measure}。'),
    },
  },
});

/** The measures against attacks linked to the location; archived ones no longer count. */
function attackMeasures(
  { measures }: RecordIn<'locations'>,
  facts: Facts<'measures'>,
): readonly RecordIn<'measures'>[] {
  return (known(measures) ?? [])
    .flatMap((id) => facts.get('measures', id) ?? [])
    .filter(({ kind, archived }) => kind === 'attack-protection' && archived !== true);
}
