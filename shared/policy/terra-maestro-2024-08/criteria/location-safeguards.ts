import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isUnknown, known } from '../../../map/index.ts';
import type { Facts } from '../../index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { createSoundMeasure } from '../lib/createSoundMeasure.ts';
import { putMeasureInForce } from '../lib/putMeasureInForce.ts';

type Measure = RecordIn<'measures'>;
type Side = 'confidentiality' | 'integrity' | 'availability';

const sides: readonly Side[] = ['confidentiality', 'integrity', 'availability'];

/** Which side a kind protects; the policy itself rests confidentiality on encryption and access control. */
const sideOf: { readonly [kind in NonNullable<Measure['kind']>]?: Side } = {
  confidentiality: 'confidentiality',
  encryption: 'confidentiality',
  'access-control': 'confidentiality',
  integrity: 'integrity',
  availability: 'availability',
  backup: 'availability',
};

/** C37: every place where data rests is guarded on all three sides. */
export const locationSafeguards = defineCriterion({
  id: 'location-safeguards',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Safeguards at every location', '每处存储位置的安全措施'),
  rule: text(
    'Kept when a location has measures in force for confidentiality (encryption and access control count), integrity and availability (a backup counts), and none of its measures has failed or is absent.',
    '存储位置在保密性（含加密、访问控制）、完整性、可用性（含备份）三方面均有在用措施，且无措施失效或缺失的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '11.5' },
    { instrument: 'pipl', article: '9' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'gdpr', article: '5(1)(f)' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'locations',
  reads: ['measures'],
  judge(location, facts) {
    const missing = [missingField('locations', location.id, 'measures')];
    if (isUnknown(location.measures)) return undetermined('measures-unknown', missing);
    let open: Measure | undefined;
    let [isConfidential, isIntact, isAvailable] = [false, false, false];
    for (const id of known(location.measures) ?? []) {
      const measure = facts.get('measures', id);
      if (measure === undefined || measure.archived === true) continue;
      const { status, kind } = measure;
      if (status === 'failed' || status === 'absent') {
        return notMet(status, { records: { measure: pointTo('measures', id) } });
      }
      if (status === undefined) open ??= measure;
      if (status !== 'in-force' || kind === undefined) continue;
      const side = sideOf[kind];
      isConfidential ||= side === 'confidentiality';
      isIntact ||= side === 'integrity';
      isAvailable ||= side === 'availability';
    }
    if (open !== undefined) {
      return undetermined('status-unknown', [missingField('measures', open.id, 'status')], {
        records: { measure: pointTo('measures', open.id) },
      });
    }
    if (!isConfidential) return undetermined('no-confidentiality', missing);
    if (!isIntact) return undetermined('no-integrity', missing);
    return isAvailable ? met : undetermined('no-availability', missing);
  },
  mend(location, facts) {
    const { asOf } = facts;
    const linked = linkedMeasures(location, facts);
    const broken = linked.filter(({ status }) => status !== 'in-force' && status !== 'planned');
    const kinds = linked.filter(({ status }) => status !== 'planned').map(({ kind }) => kind);
    const guarded = new Set(kinds.map((kind) => (kind === undefined ? undefined : sideOf[kind])));
    const lacking = sides.filter((side) => !guarded.has(side));
    const idOf = (side: Side) => `${side}-for-${location.id}`;
    return [
      ...broken.flatMap((measure) => putMeasureInForce(measure, asOf)),
      ...lacking.flatMap((side) => createSoundMeasure(idOf(side), side, asOf)),
      setFields('locations', location.id, {
        measures: [...(known(location.measures) ?? []), ...lacking.map(idOf)],
      }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} is guarded for confidentiality, integrity and availability.',
        '{record}在保密性、完整性和可用性方面均有在用措施。',
      ),
    },
    'measures-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what protects {record}.', '保护{record}的安全措施未载明。'),
      fix: text('Link the measures that protect {record}.', '关联保护{record}的安全措施。'),
    },
    failed: {
      outcome: 'not-met',
      text: text(
        '{measure}, which should protect {record}, has failed.',
        '应当保护{record}的{measure}已失效。',
      ),
      fix: text('Restore {measure} and test that it works.', '恢复{measure}并验证其有效。'),
    },
    absent: {
      outcome: 'not-met',
      text: text(
        '{measure}, which should protect {record}, is absent.',
        '应当保护{record}的{measure}缺失。',
      ),
      fix: text('Put {measure} into force.', '落实{measure}。'),
    },
    'status-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {measure}, which should protect {record}, works.',
        '应当保护{record}的{measure}是否有效，未载明。',
      ),
      fix: text('Enter the status of {measure}.', '补录{measure}的状态。'),
    },
    'no-confidentiality': {
      outcome: 'undetermined',
      text: text(
        'No measure in force is on record that keeps {record} confidential.',
        '未登记保障{record}保密性的在用措施。',
      ),
      fix: text(
        'Link the measure in force that keeps {record} confidential, or put one into force.',
        '关联保障{record}保密性的在用措施；没有的，予以落实。',
      ),
    },
    'no-integrity': {
      outcome: 'undetermined',
      text: text(
        'No measure in force is on record that keeps {record} from being altered or damaged.',
        '未登记防止{record}被篡改、毁损的在用措施。',
      ),
      fix: text(
        'Link the measure in force that protects the integrity of {record}, or put one into force.',
        '关联保障{record}完整性的在用措施；没有的，予以落实。',
      ),
    },
    'no-availability': {
      outcome: 'undetermined',
      text: text(
        'No backup or other measure in force is on record that keeps {record} from loss.',
        '未登记防止{record}丢失的备份或其他在用措施。',
      ),
      fix: text(
        'Link the backup of {record} or another measure in force against loss, or put one into force.',
        '关联{record}的备份或者其他防止丢失的在用措施；没有的，予以落实。',
      ),
    },
  },
});

function linkedMeasures(
  location: RecordIn<'locations'>,
  facts: Facts<'measures'>,
): readonly Measure[] {
  return (known(location.measures) ?? [])
    .flatMap((id) => facts.get('measures', id) ?? [])
    .filter(({ archived }) => archived !== true);
}
