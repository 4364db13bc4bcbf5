import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, integer, line, reference, references } from '../fields.ts';

/** The legal tools under which data may leave a jurisdiction, with their dates and scope. */
export const mechanisms = defineRegister({
  id: 'mechanisms',
  prefix: 'MEC',
  one: text('Transfer mechanism', '出境机制'),
  many: text('Transfer mechanisms', '出境机制'),
  help: text(
    'Each security assessment, filed standard contract, certificate or foreign transfer tool you rely on. It answers the legal question about an export; the promise of an assessment before each export is judged apart.',
    '登记所依据的每一项安全评估、已备案标准合同、认证或境外传输工具。本表回答出境的法定机制问题；“出境前先评估”的承诺另行判定。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'Which legal tool this is. Head-counts and the kind of operator decide which one the law demands for exports from the mainland.',
        '属于哪一种法定机制。境内数据出境须采用何种机制，取决于出境人数和处理者类型。',
      ),
      {
        'cac-security-assessment': text('CAC security assessment', '数据出境安全评估'),
        'standard-contract': text('PRC standard contract (filed)', '个人信息出境标准合同（备案）'),
        certification: text('PRC export certification', '个人信息出境认证'),
        'bay-area-contract': text('Greater Bay Area standard contract', '粤港澳大湾区标准合同'),
        'eu-adequacy': text('EU adequacy decision', '欧盟充分性认定'),
        'eu-scc': text('EU standard contractual clauses', '欧盟标准合同条款（SCC）'),
        'eu-bcr': text('Binding corporate rules', '有约束力的公司规则（BCR）'),
        'eu-derogation': text('Derogation (GDPR Art. 49)', '特定情形下的例外（GDPR第49条）'),
        'uk-idta': text('UK International Data Transfer Agreement', '英国国际数据传输协议（IDTA）'),
        'uk-addendum': text('UK Addendum to the EU clauses', '欧盟标准合同条款之英国附录'),
      },
    ),
    partner: reference(
      text('Recipient', '境外接收方'),
      text(
        'The recipient the mechanism was granted for or signed with. A mechanism covers no other recipient.',
        '该机制所针对或与之签约的接收方；机制的效力不及于其他接收方。',
      ),
      'partners',
      { carriesVerdicts: true },
    ),
    reference: line(
      text('Reference', '文号'),
      text(
        'The number of the result notice, filing or certificate. Without it nobody outside can verify the mechanism.',
        '评估结果通知书、备案或认证证书的编号；缺少编号，外部无从核验。',
      ),
      { empties: ['none'] },
    ),
    result: choice(
      text('Result', '结果'),
      text(
        'Where the procedure stands. Only "passed" lets data leave; an application under way does not.',
        '程序所处状态。只有“已通过”方可出境，申请在办不构成依据。',
      ),
      {
        passed: text('Passed, filed or in force', '已通过、已备案或已生效'),
        'in-progress': text('In progress', '办理中'),
        refused: text('Refused or withdrawn', '未通过或已撤销'),
      },
    ),
    effective: day(
      text('In force from', '生效日期'),
      text(
        'The day the result was issued or the contract took effect. An export that began earlier had no mechanism.',
        '评估结果出具或合同生效的日期；早于该日开始的出境缺少法定机制。',
      ),
      { empties: ['none'] },
    ),
    filed: day(
      text('Filed on', '备案日期'),
      text(
        'For standard contracts: the day the contract and the impact assessment were filed, which is due within ten working days of effect. Choose "not applicable" for mechanisms without filing.',
        '采用标准合同的，填写提交合同与影响评估报告备案的日期，应在生效之日起10个工作日内；无须备案的选“不适用”。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    validUntil: day(
      text('Valid until', '有效期至'),
      text(
        'The last day it counts: three years for a security assessment or a certificate, the contract term for a contract. Choose "none" where no end is set.',
        '有效期的最后一日：安全评估和认证均为三年，合同以合同期限为准。未定终期的选“无”。',
      ),
      { empties: ['none'] },
    ),
    extensionRequested: day(
      text('Extension requested on', '申请延期日期'),
      text(
        'The day renewal was asked for. A security assessment is extended in the 60 working days before expiry; a certificate is renewed six months ahead.',
        '申请延长有效期或重新认证的日期。安全评估应在届满前60个工作日内申请延期，认证应在届满前6个月提出。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    purposes: references(
      text('Purposes covered', '涵盖的目的'),
      text(
        'The purposes named in the filed or approved text. A flow for any other purpose lies outside the scope and needs a new procedure.',
        '备案或获批文本所列的目的；为其他目的的流转超出范围，须重新办理。',
      ),
      'purposes',
    ),
    categories: references(
      text('Categories covered', '涵盖的信息种类'),
      text(
        'The categories of personal information named in it. Exporting a further category is outside the assessed scope.',
        '文本所列的个人信息种类；出境其他种类即超出评估范围。',
      ),
      'categories',
    ),
    people: integer(
      text('People covered', '涵盖人数'),
      text(
        'How many different natural persons the approval or filing was made for; the real exports are compared with it.',
        '批准或备案所依据的自然人数量（去重），用于与实际出境人数比对。',
      ),
      text('people', '人'),
    ),
    assessment: reference(
      text('Impact assessment', '影响评估'),
      text(
        'The assessment handed in with it. For the security assessment and the standard contract it must be no more than three months old when filed.',
        '随附提交的评估。申报安全评估或办理标准合同备案时，该评估应在申报、备案前三个月内完成。',
      ),
      'impact-assessments',
      { empties: ['none'] },
    ),
    evidence: references(
      text('Evidence', '证据'),
      text(
        'The result notice, filing receipt or certificate that proves the dates above.',
        '能够证明上述日期的结果通知书、备案回执或认证证书。',
      ),
      'evidence',
      { empties: ['none'] },
    ),
  },
});
