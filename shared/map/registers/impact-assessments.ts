import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, choices, day, line, references, words } from '../fields.ts';
import { impactFields } from './impactFields.ts';

/** Assessments and audits that were carried out: against the principles, the law, or for an export. */
export const impactAssessments = defineRegister({
  id: 'impact-assessments',
  prefix: 'ASM',
  one: text('Assessment', '评估'),
  many: text('Assessments', '评估'),
  help: text(
    'Every assessment or audit of the handling of personal information. PIPL Art. 55 asks for one beforehand in risky cases, and the policy promises one before data leaves the mainland; dates decide whether that holds.',
    '登记对个人信息处理开展的各项评估和审计。《个人信息保护法》第55条要求在特定情形下事前评估，政策也承诺出境前先行评估；是否做到以日期为准。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'What was assessed and under which rule. Each duty accepts only certain kinds: a compliance audit, for example, does not replace an impact assessment.',
        '评估的对象和依据。不同义务只认可相应类型，例如合规审计不能替代个人信息保护影响评估。',
      ),
      {
        principles: text('Review against the seven principles', '七项原则符合性评估'),
        pipia: text('Personal information protection impact assessment', '个人信息保护影响评估'),
        'cac-security': text('CAC security assessment of an export', '数据出境安全评估'),
        'self-assessment': text('Self-assessment of export risk', '数据出境风险自评估'),
        'compliance-audit': text('Compliance audit', '个人信息保护合规审计'),
        'minors-audit': text('Audit of minors’ information', '未成年人个人信息合规审计'),
        'transfer-impact': text(
          'Transfer impact assessment (EU, UK)',
          '传输影响评估（欧盟、英国）',
        ),
      },
    ),
    completed: day(
      text('Completed on', '完成日期'),
      text(
        'The day the conclusion was approved. It must lie before the handling or the export began; choose "none" while the work is unfinished.',
        '结论获批的日期，应早于处理活动或出境的开始日；尚未完成的选“无”。',
      ),
      { empties: ['none'] },
    ),
    validUntil: day(
      text('Valid until', '有效期至'),
      text(
        'The day after which it may no longer be relied on, if a rule or the report sets one. Choose "none" where no end is set; age and later changes are still checked.',
        '法规或报告载明的、此后不得再行援引的日期。未设期限的选“无”，但仍会核对其时效和此后的变更。',
      ),
      { empties: ['none'] },
    ),
    result: choice(
      text('Result', '结论'),
      text(
        'What the report concludes. "Passed with actions" holds only as long as the listed actions are followed up.',
        '报告的结论。“附条件通过”以所列整改措施得到落实为前提。',
      ),
      {
        passed: text('Passed', '通过'),
        'passed-with-actions': text('Passed with actions', '附条件通过（有整改措施）'),
        failed: text('Failed', '不通过'),
      },
    ),
    failedPrinciples: choices(
      text('Principles not met', '未符合的原则'),
      text(
        'Which of the seven principles the assessment found not to be met. Each needs an open action, or the promise to follow the principles is broken. Choose "none" if all were met.',
        '评估认定未符合的原则；每项均须有对应的整改事项，否则视为违反遵循各项原则的承诺。全部符合的选“无”。',
      ),
      {
        accountability: text('Consistency of rights and responsibilities', '权责一致'),
        'clear-purpose': text('Clear purpose', '目的明确'),
        'choice-and-consent': text('Choice and consent', '选择同意'),
        'minimum-necessity': text('Minimum necessity', '最小必要'),
        openness: text('Openness and transparency', '公开透明'),
        security: text('Ensuring security', '确保安全'),
        'subject-participation': text('Subject participation', '主体参与'),
      },
      { empties: ['none'] },
    ),
    actions: references(
      text('Actions', '整改事项'),
      text(
        'The actions that came out of it. They show that what was found is being put right.',
        '评估产生的整改事项，用于证明所发现的问题正在纠正。',
      ),
      'actions',
      { empties: ['none'] },
    ),
    assessor: words(
      text('Assessor', '评估人'),
      text(
        'The role, department or outside body that did the work. An export report must name a third party and its part; the same auditor may not do more than three compliance audits in a row.',
        '实施评估的岗位、部门或外部机构。出境评估报告须说明第三方机构及其参与情况；同一审计机构连续开展合规审计不得超过三次。',
      ),
    ),
    reference: line(
      text('Reference', '编号'),
      text(
        'The number or file name of the report. PIPL Art. 56 has impact assessment reports kept for at least three years.',
        '报告的编号或文件名。依《个人信息保护法》第56条，影响评估报告至少保存三年。',
      ),
      { empties: ['none'] },
    ),
    reportedOn: day(
      text('Reported on', '报送日期'),
      text(
        'The day it was handed to the authority, where that is a duty, as with the yearly audit of minors’ information. Choose "not applicable" where no report is due.',
        '向主管部门报送的日期，例如每年的未成年人个人信息合规审计情况；无须报送的选“不适用”。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    evidence: references(
      text('Evidence', '证据'),
      text(
        'The report itself or other proof that the assessment took place on the stated day.',
        '评估报告或能够证明评估于所填日期完成的其他材料。',
      ),
      'evidence',
      { empties: ['none'] },
    ),
    ...impactFields,
  },
});
