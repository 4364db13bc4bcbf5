import type { Text } from '../lib/index.ts';
import { notChecked, reviewedOn, type Certainty, type Sourced } from './certainty.ts';
import type { Clause } from './clause.ts';
import { instruments } from './instruments.ts';

/** One point of the annex to the Audit Measures. */
export interface AuditPoint extends Sourced {
  readonly number: number;
  readonly topic: Text;
  /** What an auditor looks at. */
  readonly looksAt: Text;
  /** How sure its number is; from 21 on less sure than the topic. */
  readonly numberCertainty: Certainty;
  readonly clause: Clause;
}

type Pair = readonly [en: string, zh: string];

function point(
  number: number,
  topic: Pair,
  looksAt: Pair,
  certainty: Certainty = 'read',
): AuditPoint {
  return {
    number,
    topic: { en: topic[0], 'zh-CN': topic[1] },
    looksAt: { en: looksAt[0], 'zh-CN': looksAt[1] },
    numberCertainty: number <= 20 ? 'read' : 'recalled',
    clause: { instrument: 'audit-measures', article: `annex ${number}` },
    source: sourceOf(certainty),
    certainty,
    asOf: reviewedOn,
  };
}

function sourceOf(certainty: Certainty): string {
  if (certainty === 'recalled') return notChecked;
  return certainty === 'read'
    ? instruments['audit-measures'].source
    : 'Secondary notes on the annex of the Audit Measures, February 2025';
}

/** The 27 points. Of point 20 only the first item was read; from 21 on the order is not verified. */
export const auditPoints: readonly AuditPoint[] = [
  point(
    1,
    ['Basis of the guide', '制定依据'],
    ['Where the annex takes its authority from.', '附件的制定依据。'],
  ),
  point(
    2,
    ['Legal basis', '合法性基础'],
    [
      'Informed and free consent, new consent on change, separate or written consent where asked, or a case that needs none.',
      '同意是否知情、自愿，变更后是否重新取得，是否依法取得单独或书面同意，或属于无需同意的情形。',
    ],
  ),
  point(
    3,
    ['Processing rules', '个人信息处理规则'],
    [
      'True identity and contact; information, methods and kinds as a list; tie to the purpose; retention and treatment at its end; ways to exercise every right.',
      '名称和联系方式真实；以清单列明信息、方式、种类；与目的直接相关；保存期限及期满处理；各项权利的行使途径。',
    ],
  ),
  point(
    4,
    ['Telling people', '告知义务'],
    [
      'Prominent, clear and before processing; readable; changes told; cases without notice justified.',
      '以显著、清晰方式在处理前告知；便于阅读；变更另行告知；免于告知确有依据。',
    ],
  ),
  point(
    5,
    ['Joint handling', '共同处理'],
    [
      'Agreement on duties, on rights of people, on incident reporting.',
      '权利义务、个人权利保障和事件报告的约定。',
    ],
  ),
  point(
    6,
    ['Entrusted processing', '委托处理'],
    [
      'Impact assessment beforehand, contents of the contract, regular supervision.',
      '事前影响评估、合同内容和定期监督。',
    ],
  ),
  point(
    7,
    ['Merger, split, dissolution, bankruptcy', '合并、分立、解散、破产'],
    [
      'People were told the name and contact of the recipient.',
      '已向个人告知接收方的名称和联系方式。',
    ],
  ),
  point(
    8,
    ['Provision to other handlers', '向其他个人信息处理者提供'],
    [
      'Separate consent, contents of the notice, impact assessment.',
      '单独同意、告知内容和影响评估。',
    ],
  ),
  point(
    9,
    ['Automated decisions', '自动化决策'],
    [
      'Transparent and fair; told and assessed beforehand; easy refusal and explanation; an option without personal features; no unfair terms.',
      '透明、公平；事前告知并评估；便捷的拒绝和说明途径；不针对个人特征的选项；无不合理差别待遇。',
    ],
  ),
  point(
    10,
    ['Disclosure to the public', '公开个人信息'],
    ['Real separate consent and an impact assessment.', '真实有效的单独同意和影响评估。'],
  ),
  point(
    11,
    ['Devices in public places', '公共场所采集设备'],
    [
      'Only for public safety, with signs; any other use by separate consent.',
      '仅为维护公共安全并设置提示；其他用途须取得单独同意。',
    ],
  ),
  point(
    12,
    ['Already public information', '已公开的个人信息'],
    [
      'No unrelated marketing, no online abuse; refusals respected; consent where the effect is major; within reason.',
      '不用于无关营销、不实施网络暴力；尊重拒绝；有重大影响的取得同意；限于合理范围。',
    ],
  ),
  point(
    13,
    ['Sensitive personal information', '敏感个人信息'],
    [
      'Separate consent, guardian under 14, necessity and effect told, impact assessment, written consent where asked.',
      '单独同意、不满十四周岁的监护人同意、必要性及影响的告知、影响评估、依法书面同意。',
    ],
  ),
  point(
    14,
    ['Children under 14', '不满十四周岁未成年人'],
    [
      'Dedicated rules; child and guardian told; no forced consent to what is not needed.',
      '专门处理规则；告知未成年人及监护人；不强制同意非必要信息。',
    ],
  ),
  point(
    15,
    ['Export', '个人信息出境'],
    [
      'Assessment, filed contract or certificate as the thresholds ask; approvals for foreign authorities; the restricted list.',
      '按数量门槛履行安全评估、标准合同备案或认证；向境外司法、执法机构提供的批准；限制或禁止提供清单。',
    ],
  ),
  point(
    16,
    ['Deletion', '删除'],
    [
      'Purpose met, service or account ended, time over, consent withdrawn, rules broken; otherwise nothing but storage.',
      '目的达成、服务终止或账户注销、期限届满、撤回同意、违法违约；不能删除的停止除存储外的处理。',
    ],
  ),
  point(
    17,
    ['Handling of rights requests', '个人权利响应'],
    [
      'An easy channel; prompt, full and correct answers; reasons for refusal.',
      '便捷的受理途径；及时、完整、准确的答复；拒绝时说明理由。',
    ],
  ),
  point(
    18,
    ['Explaining the rules', '解释说明处理规则'],
    ['A channel, a reasonable time, plain words.', '有受理途径、合理期限、通俗表述。'],
  ),
  point(
    19,
    ['Internal management', '内部管理制度'],
    [
      'Goals, organisation, classification, incidents, assessment and audit, complaints, access rights, training, appraisal, liability.',
      '方针目标、组织人员、分类管理、应急机制、评估与审计、投诉、权限、培训、考核、责任。',
    ],
  ),
  point(
    20,
    ['Technical measures', '安全技术措施'],
    [
      'Confidentiality, integrity and availability; the later items were not read.',
      '保密性、完整性、可用性；其后各项未查阅。',
    ],
  ),
  point(
    21,
    ['Training plan', '教育培训计划'],
    ['Made and carried out.', '是否制定并实施。'],
    'second-hand',
  ),
  point(
    22,
    ['Personal information protection officer', '个人信息保护负责人'],
    ['Skills, powers, performance.', '专业能力、职权和履职情况。'],
    'second-hand',
  ),
  point(
    23,
    ['Impact assessment', '个人信息保护影响评估'],
    ['Done when needed, contents, record kept.', '应评尽评、评估内容和记录保存。'],
    'second-hand',
  ),
  point(
    24,
    ['Incident plan', '安全事件应急预案'],
    ['Made and practised.', '是否制定并演练。'],
    'second-hand',
  ),
  point(
    25,
    ['Incident response', '安全事件应急处置'],
    ['Notice, report, remedy.', '通知、报告和补救。'],
    'recalled',
  ),
  point(
    26,
    ['Platform rules (large platforms)', '平台规则（大型平台）'],
    ['The rules, and checks of the providers on the platform.', '平台规则及对平台内经营者的检查。'],
    'recalled',
  ),
  point(
    27,
    ['Social responsibility report (large platforms)', '社会责任报告（大型平台）'],
    ['Published, and what it says.', '是否发布及其内容。'],
    'second-hand',
  ),
];
