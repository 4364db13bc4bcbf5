import { text } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import { flowViews, known, none } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import { defineCriterion, setFields } from '../../index.ts';
import { createImpactAssessment } from '../lib/createImpactAssessment.ts';
import { carryPersonal, settleExported, startAbroad } from '../lib/exportedFlow.ts';
import {
  exportAssessmentReads,
  exportAssessmentSayings,
  judgeExportAssessment,
} from '../lib/judgeExportAssessment.ts';
import { beginAfter } from '../lib/beginWithConsent.ts';

/** C15: a security assessment comes before any export. */
export const exportAssessment = defineCriterion({
  id: 'export-assessment',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Assessment before data leaves the mainland', '出境前的安全评估'),
  rule: text(
    'An export of personal information keeps the promise when a security assessment, a self-assessment or an impact assessment was completed no later than its start, did not fail, is still valid and is not older than the last change of the flow. Read strictly this binds every export, remote access included; read leniently, only those for which the rules on exports ask for a mechanism.',
    '个人信息出境须在开始前完成数据出境安全评估、风险自评估或个人信息保护影响评估，结论非不通过，仍在有效期内，且评估之后流转未变更。从严理解适用于每次出境（含远程访问）；从宽理解仅适用于出境规则要求采取特定机制的情形。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.8' },
    { instrument: 'gbt-35273', article: '11.4' },
    { instrument: 'pipl', article: '38-40, 55' },
    { instrument: 'order-16', article: '7-10' },
    { instrument: 'gdpr', article: '44-46' },
  ],
  judges: 'flows',
  reads: exportAssessmentReads,
  settings: ['export-assessment-reading'],
  judge: judgeExportAssessment,
  mend(flow, facts, { code }): readonly Change[] {
    if (code === 'border-unknown') return settleExported(flow, code, facts) ?? [];
    const id = `assessment-for-${flow.id}`;
    const { done, fields } = beginAfter(flow, facts.asOf);
    const isOpen = code === 'categories-unknown';
    const isLenient = facts.setting('export-assessment-reading') === 'lenient';
    return [
      ...(isOpen ? carryPersonal(flow, facts) : []),
      ...(code === 'need-unknown' || (isOpen && isLenient) ? claimExemption(flow, facts) : []),
      ...createImpactAssessment(id, done),
      setFields('flows', flow.id, {
        assessments: [...(known(flow.assessments) ?? []).filter((one) => one !== id), id],
        ...fields,
        lastChanged: none,
      }),
    ];
  },
  says: {
    ...exportAssessmentSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} leaves mainland China under an assessment that came first and still holds.',
        '{record}出境前已完成评估，且评估目前有效。',
      ),
    },
  },
});

/** For `mend`: the export turns out to be needed for a contract with the person, and nothing else stands against it. */
function claimExemption(
  flow: Flow,
  facts: Facts<'flows' | (typeof exportAssessmentReads)[number]>,
): readonly Change[] {
  const view = facts.derived(flowViews).get(flow.id);
  if (view === undefined) return [];
  const { recipient, leavesEntity } = view;
  if (recipient === undefined && leavesEntity !== 'no') return [startAbroad(view)];
  const isUnchecked = recipient !== undefined && recipient.isRestricted === undefined;
  return [
    ...(isUnchecked ? [setFields('partners', recipient.id, { isRestricted: false })] : []),
    setFields('flows', flow.id, {
      exportGround: 'contract',
      hasImportantData: flow.hasImportantData ?? false,
      chinaApproval: known(flow.chinaApproval) ?? `approval-for-${flow.id}`,
    }),
  ];
}
