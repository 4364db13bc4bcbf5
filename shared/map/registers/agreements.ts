import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choices, day, line, reference, references } from '../fields.ts';

/** What partners have signed: confidentiality, processing terms and the contracts for exports. */
export const agreements = defineRegister({
  id: 'agreements',
  prefix: 'AGR',
  one: text('Agreement', '协议'),
  many: text('Agreements', '协议'),
  help: text(
    'Every contract with a partner that governs personal information. The policy promises a strict confidentiality agreement with each recipient; the map shows whether one was in force when the data began to move.',
    '登记与合作方签订的、约束个人信息处理的各项合同。政策承诺与每一接收方签订严格的保密协议，本表用于核对数据开始流转时协议是否已经生效。',
  ),
  fields: {
    partner: reference(
      text('Partner', '合作方'),
      text(
        'The partner that signed. What is judged of the agreement also counts for this partner.',
        '签约的合作方；对协议的判定结果一并计入该合作方。',
      ),
      'partners',
      { required: true, carriesVerdicts: true },
    ),
    kinds: choices(
      text('Kinds', '协议类型'),
      text(
        'Everything this one document does: a processing agreement with a confidentiality part counts as both. Without the confidentiality kind, the promise about recipients is not kept.',
        '该文件所起的全部作用；含保密条款的委托处理协议同时选两项。未选“保密”的，视为未履行对接收方的保密承诺。',
      ),
      {
        confidentiality: text('Confidentiality', '保密'),
        processing: text('Entrusted processing', '委托处理'),
        sharing: text('Provision to another handler', '向其他个人信息处理者提供'),
        'joint-handling': text('Joint handling', '共同处理'),
        'standard-contract-cn': text('PRC standard contract for export', '个人信息出境标准合同'),
        'bay-area-contract': text('Greater Bay Area standard contract', '粤港澳大湾区标准合同'),
        'eu-scc': text('EU standard contractual clauses', '欧盟标准合同条款（SCC）'),
        'uk-transfer': text('UK transfer agreement or addendum', '英国国际数据传输协议或附录'),
        other: text('Other', '其他'),
      },
    ),
    signed: day(
      text('Signed on', '签署日期'),
      text(
        'The day the last party signed. A signature later than the start of the data flow means that data moved unprotected. Choose "none" where it was never signed.',
        '最后一方签署的日期；晚于流转开始日的，说明此前的数据在无协议状态下流转。从未签署的选“无”。',
      ),
      { empties: ['none'] },
    ),
    effective: day(
      text('In force from', '生效日期'),
      text(
        'The day the agreement takes effect. An export under the PRC standard contract may begin no earlier, and the ten working days for filing run from it.',
        '协议生效的日期。依标准合同出境的，生效后方可出境，并自生效之日起10个工作日内备案。',
      ),
      { empties: ['none'] },
    ),
    expires: day(
      text('Expires on', '到期日期'),
      text(
        'The last day it binds the partner. Choose "none" for an open-ended agreement; leave the field unknown if nobody has looked.',
        '协议约束力的最后一日。未定期限的选“无”；尚未核实的保持未知。',
      ),
      { empties: ['none'] },
    ),
    clauses: choices(
      text('Clauses', '条款'),
      text(
        'Tick only what the signed text really contains. The policy promises instructions, policy and security clauses; entrusting (PIPL Art. 21) and export contracts need more.',
        '仅勾选签署文本中确有的条款。政策承诺含指示、遵守政策和安全措施条款；委托处理（《个人信息保护法》第21条）和出境合同另有要求。',
      ),
      {
        confidentiality: text('Keep the data confidential', '保密义务'),
        instructions: text('Follow our instructions', '按照本组织指示处理'),
        policy: text('Comply with our privacy policy', '遵守本组织隐私政策'),
        security: text('Security measures', '安全保护措施'),
        'purpose-limit': text('No use for any other purpose', '不得用于约定以外的目的'),
        onward: text('Limits on passing the data on', '限制再次提供'),
        'end-treatment': text('Return or delete at the end', '终止后返还或者删除'),
        liability: text('Liability for breach', '违约及损害赔偿责任'),
        supervision: text('Our right to supervise and audit', '本组织的监督、审计权利'),
        'time-and-method': text('Period and method of handling', '处理期限与处理方式'),
        'data-kinds': text('Kinds of personal information', '个人信息的种类'),
        'rights-and-duties': text('Rights and duties of both sides', '双方的权利和义务'),
        'no-sub-entrusting': text(
          'No sub-entrusting without our agreement',
          '未经本组织同意不得转委托',
        ),
        'export-purpose-and-use': text(
          'Export: purpose, method, scope and use abroad',
          '出境：目的、方式、范围及境外接收方的用途',
        ),
        'export-storage': text(
          'Export: place and time of storage, treatment at the end',
          '出境：境外保存地点、期限及期满处理',
        ),
        'export-onward-limits': text('Export: limits on onward transfer', '出境：再转移的限制'),
        'export-change-of-circumstances': text(
          'Export: change of control, business, law or security abroad',
          '出境：控制权、业务、当地法律或安全环境变化时的处置',
        ),
        'export-remedies': text(
          'Export: remedies, liability and disputes',
          '出境：补救措施、违约责任与争议解决',
        ),
        'export-incidents-and-claims': text(
          'Export: incidents and ways for people to claim',
          '出境：安全事件处置与个人维权途径',
        ),
      },
      { empties: ['none'] },
    ),
    reference: line(
      text('Reference', '编号'),
      text(
        'The contract number or file name under which the signed text can be found, so that a reviewer can check the clauses.',
        '可据以查找签署文本的合同编号或文件名，供复核人员核对条款。',
      ),
      { empties: ['none'] },
    ),
    evidence: references(
      text('Evidence', '证据'),
      text(
        'The signed copy or other proof. It lets you show a regulator what you claim here; records of entrusting and provision are kept three years or longer.',
        '签署文本或其他证明，用于向监管部门证明所填内容；委托处理和对外提供的记录至少保存三年。',
      ),
      'evidence',
      { empties: ['none'] },
    ),
  },
});
