import type { Text } from '../../lib/index.ts';
import { reviewedOn } from '../certainty.ts';
import type { Clause } from '../clause.ts';
import { instruments, type InstrumentId } from '../instruments.ts';
import type { MechanismTimer, Period, TransferMechanism } from './transferMechanism.ts';

type Pair = readonly [en: string, zh: string];

function toText([en, zh]: Pair): Text {
  return { en, 'zh-CN': zh };
}

function at(instrument: InstrumentId, article: string): Clause {
  return { instrument, article };
}

function timer(
  id: string,
  runsFor: MechanismTimer['runsFor'],
  amount: number,
  unit: Period['unit'],
  label: Pair,
  clause: Clause,
): MechanismTimer {
  return { id, runsFor, amount, unit, label: toText(label), clauses: [clause] };
}

const changes = {
  purpose: toText(['The purpose changes', '出境目的变更']),
  method: toText(['The method changes', '出境方式变更']),
  scope: toText(['The scope changes', '出境范围变更']),
  kinds: toText(['The kinds of information change', '个人信息种类变更']),
  sensitivity: toText(['The sensitivity changes', '敏感程度变更']),
  storagePlace: toText(['The place of storage abroad changes', '境外保存地点变更']),
  storageTime: toText(['The storage time abroad grows', '境外保存期限延长']),
  recipientUse: toText([
    'What the recipient uses it for, or how, changes',
    '境外接收方处理的用途、方式变更',
  ]),
  lawAbroad: toText([
    'Law, policy or security abroad changes',
    '境外接收方所在国家或地区的法律、政策或安全环境变化',
  ]),
  control: toText(['Control of either side changes', '任一方的实际控制权变化']),
  contract: toText(['The legal document between the sides changes', '双方法律文件变更']),
  otherEffect: toText([
    'Anything else that may affect people’s rights changes',
    '可能影响个人信息权益的其他情形',
  ]),
} as const;

const freshness = (clause: Clause): MechanismTimer =>
  timer(
    'assessment-freshness',
    'applicant',
    3,
    'months',
    [
      'The impact assessment or self-assessment was finished within this time before filing',
      '影响评估或自评估须在申报、备案之日前此期限内完成',
    ],
    clause,
  );

const filing = (clause: Clause): MechanismTimer =>
  timer(
    'filing',
    'applicant',
    10,
    'working-days',
    ['Filed within this time of the contract taking effect', '合同生效之日起的备案期限'],
    clause,
  );

/** The ways out of mainland China (PIPL Art. 38), and the exemption from them. */
export const chineseMechanisms = {
  'cac-security-assessment': {
    legalOrder: 'cn',
    name: toText(['CAC security assessment', '数据出境安全评估']),
    clauses: [at('pipl', '38, 40'), at('order-16', '7'), at('order-11', '')],
    validity: { amount: 3, unit: 'years' },
    timers: [
      freshness(at('security-assessment-guide', '')),
      timer(
        'completeness-check',
        'authority',
        5,
        'working-days',
        ['Check of completeness by the provincial authority', '省级网信部门完备性查验'],
        at('order-11', '7'),
      ),
      timer(
        'acceptance',
        'authority',
        7,
        'working-days',
        ['Decision of the national authority on acceptance', '国家网信部门决定是否受理'],
        at('order-11', '7'),
      ),
      timer(
        'decision',
        'authority',
        45,
        'working-days',
        ['Assessment, which may be extended', '完成安全评估（可延长）'],
        at('order-11', '12'),
      ),
      timer(
        'objection',
        'applicant',
        15,
        'working-days',
        ['Request for a second assessment after the result', '收到结果后申请复评'],
        at('order-11', '13'),
      ),
      timer(
        'extension-window',
        'applicant',
        60,
        'working-days',
        [
          'An extension is asked for within this time before expiry',
          '申请延长有效期须在届满前此期限内提出',
        ],
        at('order-16', '9'),
      ),
    ],
    redoWhen: [
      changes.purpose,
      changes.method,
      changes.scope,
      changes.kinds,
      changes.recipientUse,
      changes.storageTime,
      changes.lawAbroad,
      changes.control,
      changes.contract,
    ],
    source: `${instruments['order-11'].source}; ${instruments['order-16'].source}`,
    certainty: 'read',
    asOf: reviewedOn,
    remark: toText([
      'One extension is for another three years. Second-hand: it asks for the same purpose and parties, growth of people of at most 20 %, and no major incident.',
      '延期一次为三年。据二手资料，延期条件包括目的和双方不变、人数增幅不超过20%、未发生重大事件。',
    ]),
  },
  'standard-contract': {
    legalOrder: 'cn',
    name: toText(['PRC standard contract (filed)', '个人信息出境标准合同（备案）']),
    clauses: [at('pipl', '38'), at('order-16', '8'), at('order-13', '')],
    validity: undefined,
    timers: [
      freshness(at('standard-contract-guide', '')),
      filing(at('order-13', '7')),
      timer(
        'provincial-check',
        'authority',
        15,
        'working-days',
        ['Check of the filing by the provincial authority', '省级网信部门查验备案材料'],
        at('standard-contract-guide', ''),
      ),
      timer(
        'supplements',
        'applicant',
        10,
        'working-days',
        ['Missing documents are handed in within this time', '补充完善备案材料的期限'],
        at('standard-contract-guide', ''),
      ),
    ],
    redoWhen: [
      changes.purpose,
      changes.scope,
      changes.kinds,
      changes.sensitivity,
      changes.method,
      changes.storagePlace,
      changes.recipientUse,
      changes.storageTime,
      changes.lawAbroad,
      changes.otherEffect,
    ],
    source: `${instruments['order-13'].source}; ${instruments['standard-contract-guide'].source}`,
    certainty: 'read',
    asOf: reviewedOn,
    remark: toText([
      'The official text is signed unchanged; further clauses may not conflict with it. Nothing is exported before it takes effect.',
      '按官方文本原文订立，补充条款不得与之冲突；合同生效后方可出境。',
    ]),
  },
  certification: {
    legalOrder: 'cn',
    name: toText(['PRC export certification', '个人信息出境认证']),
    clauses: [at('pipl', '38'), at('order-16', '8'), at('order-20', '5')],
    validity: { amount: 3, unit: 'years' },
    timers: [
      timer(
        'renewal',
        'applicant',
        6,
        'months',
        ['Renewal is asked for this long before expiry', '续期申请须在届满前提出的时间'],
        at('order-20', '8'),
      ),
    ],
    redoWhen: [
      toText([
        'The export differs from what was certified: the certificate is suspended or withdrawn',
        '出境情况与认证范围不一致：证书被暂停或者撤销',
      ]),
    ],
    source: instruments['order-20'].source,
    certainty: 'read',
    asOf: reviewedOn,
  },
  'bay-area-contract': {
    legalOrder: 'cn',
    name: toText(['Greater Bay Area standard contract', '粤港澳大湾区标准合同']),
    clauses: [at('gba-contract', '2-8')],
    validity: undefined,
    timers: [filing(at('gba-contract', ''))],
    redoWhen: [
      changes.purpose,
      changes.scope,
      changes.kinds,
      changes.method,
      changes.recipientUse,
      changes.storageTime,
    ],
    source: instruments['gba-contract'].source,
    certainty: 'second-hand',
    asOf: reviewedOn,
    remark: toText([
      'Voluntary, between the nine cities and Hong Kong or Macau; no important data, no onward transfer out of the area. Whether it holds at any head-count, and for critical information infrastructure, needs counsel.',
      '自愿适用，限于九市与香港或澳门之间；不含重要数据，不得向大湾区以外再提供。是否不限人数、是否适用于关键信息基础设施运营者，须征求法律意见。',
    ]),
  },
  exempt: {
    legalOrder: 'cn',
    name: toText([
      'Exempt from assessment, contract and certification',
      '免予安全评估、标准合同和认证',
    ]),
    clauses: [at('order-16', '3-6')],
    validity: undefined,
    timers: [],
    redoWhen: [
      toText([
        'The conditions of the exemption no longer hold, or the count of the year reaches a threshold',
        '豁免条件不再满足，或者当年累计人数达到门槛',
      ]),
    ],
    source: instruments['order-16'].source,
    certainty: 'read',
    asOf: reviewedOn,
    remark: toText([
      'Notice, separate consent where consent is the basis, an impact assessment and security measures are still due (CAC Order 16, Art. 10).',
      '仍须履行告知、以同意为依据时的单独同意、影响评估和安全保障义务（《促进和规范数据跨境流动规定》第10条）。',
    ]),
  },
} satisfies Record<string, TransferMechanism>;
