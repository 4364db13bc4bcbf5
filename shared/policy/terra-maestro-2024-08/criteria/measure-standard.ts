import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { isNone } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { createEvidence } from '../lib/createEvidence.ts';

type MeasureKind = NonNullable<RecordIn<'measures'>['kind']>;

/** Warnings and gates are promised one by one elsewhere in the policy; these belong to security itself. */
const requiredKinds: ReadonlySet<MeasureKind> = new Set<MeasureKind>([
  'confidentiality',
  'integrity',
  'availability',
  'backup',
  'attack-protection',
  'encryption',
  'access-control',
  'logging',
  'secure-browsing',
  'deidentification',
  'staff-confidentiality',
  'incident-plan',
  'classification',
]);

/** C03: each measure follows a recognised standard and can be shown. */
export const measureStandard = defineCriterion({
  id: 'measure-standard',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Measures at the level of recognised standards', '措施达到公认标准'),
  rule: text(
    'Kept when a measure in force names the standard it follows and has evidence that can still be relied on. A required kind of measure that is absent or has failed breaks the promise; one that is only planned is not judged yet.',
    '在用措施注明所依标准并有仍可援引的证据的，为符合。应有的措施缺失或失效的，为不符合；仅处于计划阶段的暂不评判。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '4 f' },
    { instrument: 'gbt-35273', article: '11.5' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'measures',
  reads: ['evidence'],
  applies({ status, kind }) {
    if (status === 'planned') return doesNotApply('planned');
    const isMissing = status === 'absent' || status === 'failed';
    if (isMissing && kind !== undefined && !requiredKinds.has(kind)) {
      return doesNotApply('not-required');
    }
    return null;
  },
  judge(measure, facts) {
    const { id, status, kind, standardReference, evidence } = measure;
    if (status === undefined) {
      return undetermined('status-unknown', [missingField('measures', id, 'status')]);
    }
    if (status !== 'in-force') {
      if (kind === undefined) {
        return undetermined('kind-unknown', [missingField('measures', id, 'kind')]);
      }
      return notMet(status === 'failed' ? 'failed' : 'absent');
    }
    if (isNone(standardReference)) return notMet('no-standard');
    if (standardReference === undefined) {
      return undetermined('standard-unknown', [missingField('measures', id, 'standardReference')]);
    }
    const missing = [missingField('measures', id, 'evidence')];
    if (evidence === undefined || isNone(evidence) || evidence.length === 0) {
      return undetermined('no-evidence', missing);
    }
    for (const piece of evidence) {
      const found = facts.get('evidence', piece);
      if (found === undefined || found.archived === true) continue;
      if (typeof found.expires !== 'string' || found.expires >= facts.asOf) return met;
    }
    return undetermined('evidence-expired', missing);
  },
  mend(measure, facts) {
    const { standardReference } = measure;
    const evidence = `evidence-for-${measure.id}`;
    return [
      createEvidence(evidence, facts.asOf),
      setFields('measures', measure.id, {
        ...(measure.kind === undefined ? { kind: 'confidentiality' } : {}),
        status: 'in-force',
        standardReference:
          typeof standardReference === 'string' ? standardReference : 'GB/T 35273-2020, 11.5',
        lastChecked: facts.asOf,
        evidence: [evidence],
      }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} is in force, names its standard and can be shown.',
        '{record}在用，已注明所依标准并有证据。',
      ),
    },
    planned: {
      outcome: 'not-applicable',
      text: text('{record} is only planned.', '{record}尚在计划中。'),
    },
    'not-required': {
      outcome: 'not-applicable',
      text: text(
        '{record} is not in force and is not among the measures this promise requires.',
        '{record}未在用，且不属于本项承诺所要求的措施。',
      ),
    },
    'status-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} is in force.', '{record}是否在用未载明。'),
      fix: text('Enter the status of {record}.', '补录{record}的状态。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} is not in force, and nobody has said what kind of measure it is.',
        '{record}未在用，其措施类型亦未载明。',
      ),
      fix: text('Enter the kind of {record}.', '补录{record}的类型。'),
    },
    absent: {
      outcome: 'not-met',
      text: text('{record} is required and absent.', '{record}属应有措施，目前缺失。'),
      fix: text(
        'Put {record} into force by a recognised standard and keep the proof.',
        '按公认标准落实{record}，并留存证据。',
      ),
    },
    failed: {
      outcome: 'not-met',
      text: text('{record} is required and no longer works.', '{record}属应有措施，目前已失效。'),
      fix: text('Restore {record} and test that it works.', '恢复{record}并验证其有效。'),
    },
    'no-standard': {
      outcome: 'not-met',
      severity: 'moderate',
      text: text('{record} follows no recognised standard.', '{record}未遵循任何公认标准。'),
      fix: text(
        'Bring {record} up to a recognised standard and name its clause.',
        '使{record}达到公认标准，并注明所依条款。',
      ),
    },
    'standard-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said which standard {record} follows.', '{record}所依标准未载明。'),
      fix: text('Enter the standard and clause {record} follows.', '补录{record}所依标准及条款。'),
    },
    'no-evidence': {
      outcome: 'undetermined',
      text: text('Nothing proves that {record} works.', '没有证据证明{record}有效运行。'),
      fix: text(
        'Add a test report, certificate or setting that proves {record}.',
        '补充能够证明{record}的测试报告、认证或配置。',
      ),
    },
    'evidence-expired': {
      outcome: 'undetermined',
      text: text(
        'The evidence for {record} has expired or cannot be found.',
        '{record}的证据已过期或无法查得。',
      ),
      fix: text(
        'Add evidence that shows {record} as it is today.',
        '补充能够反映{record}现状的证据。',
      ),
    },
  },
});
