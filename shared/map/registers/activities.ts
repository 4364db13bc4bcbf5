import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, integer, line, reference, references, words, yesNo } from '../fields.ts';
import { exceptionOptions, legalBasisOptions } from './options.ts';

/** What is done with data, for one purpose: the row of the record of processing. */
export const activities = defineRegister({
  id: 'activities',
  prefix: 'ACT',
  one: text('Activity', '处理活动'),
  many: text('Activities', '处理活动'),
  help: text(
    'One record for each thing done with personal information for one purpose. It is the record of processing, and the place where legal basis, people and special risks are stated.',
    '为一项目的处理个人信息的每一项活动登记一条。此即个人信息处理活动记录，写明合法性基础、所涉人群和特殊风险。',
  ),
  fields: {
    product: reference(
      text('Product', '产品或服务'),
      text(
        'The product or service it belongs to. Choose "not applicable" for internal work such as staff management.',
        '所属的产品或服务；人力资源管理等内部活动选“不适用”。',
      ),
      'products',
      { empties: ['not-applicable'] },
    ),
    purpose: reference(
      text('Purpose', '处理目的'),
      text(
        'The one purpose it serves; split an activity that has two. Choose "none" where nobody can name one: handling without a purpose breaks the policy and the law.',
        '所服务的一项目的；有两项目的的应拆分。经查确无目的的选“无”：没有明确目的的处理既违反政策，也违反法律。',
      ),
      'purposes',
      { empties: ['none'], carriesVerdicts: true },
    ),
    description: words(
      text('Description', '活动说明'),
      text(
        'What is done with the data from collection to deletion, in a few plain sentences.',
        '用几句话说明从收集到删除对数据做了什么。',
      ),
    ),
    basis: choice(
      text('Legal basis (PIPL)', '合法性基础（《个人信息保护法》）'),
      text(
        'The ground in PIPL Art. 13 it really rests on. Legitimate interest is not among them.',
        '实际依据的《个人信息保护法》第13条情形；“合法利益”不在其列。',
      ),
      legalBasisOptions,
    ),
    gdprBasis: choice(
      text('Legal basis (GDPR)', '合法性基础（GDPR）'),
      text(
        'The ground in GDPR Art. 6, where people in the EU or UK are concerned. Otherwise not applicable.',
        '涉及欧盟或英国境内个人时GDPR第6条下的依据；不涉及的选“不适用”。',
      ),
      {
        consent: text('Consent', '同意'),
        contract: text('Contract', '履行合同'),
        'legal-obligation': text('Legal obligation', '法律义务'),
        'vital-interests': text('Vital interests', '重大利益'),
        'public-task': text('Public task', '公共任务'),
        'legitimate-interests': text('Legitimate interests', '合法利益'),
      },
      { empties: ['not-applicable'] },
    ),
    exceptionCode: choice(
      text('No-consent situation', '无需同意的情形'),
      text(
        'Where the basis is not consent: which of the twelve situations in the policy it relies on. Some of them have no footing in the law.',
        '不以同意为依据时，援引政策所列十二种情形中的哪一种；其中部分情形在法律上并无依据。',
      ),
      exceptionOptions,
      { empties: ['none', 'not-applicable'] },
    ),
    legalReference: line(
      text('Legal reference', '法律依据'),
      text(
        'The law and article, order or contract clause that supports the basis. A legal duty without a reference cannot be shown.',
        '支持该依据的法律条款、文书或合同条款；主张法定义务而无出处的，无法证明。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    basisEvidence: references(
      text('Evidence for the basis', '依据的证据'),
      text(
        'Documents that show the basis holds. A no-consent situation without proof is a gap.',
        '证明该依据成立的材料；援引免于同意情形而无证据的，构成缺口。',
      ),
      'evidence',
      { empties: ['none'] },
    ),
    role: choice(
      text('Our role', '本组织的角色'),
      text(
        'Whether you decide purpose and means alone, together with another, or act on instructions. It decides whose duty most rules are.',
        '目的和方式由本组织自主决定、与他方共同决定，或受托处理；决定多数义务由谁承担。',
      ),
      {
        handler: text('Handler', '个人信息处理者'),
        joint: text('Joint handler', '共同处理者'),
        entrusted: text('Entrusted processor', '受托人'),
      },
    ),
    jointPartner: reference(
      text('Joint handler', '共同处理者'),
      text(
        'The partner who decides with you. Joint handlers agree on their duties and answer together for harm (PIPL Art. 20).',
        '与本组织共同决定的合作方。共同处理者须约定权利义务，造成损害的承担连带责任（《个人信息保护法》第20条）。',
      ),
      'partners',
      { empties: ['not-applicable'] },
    ),
    subjects: references(
      text('Groups of people', '个人信息主体类别'),
      text(
        'Whose data is handled. A group with children under 14 brings guardian consent and dedicated rules with it.',
        '处理哪些人群的信息；含未满十四周岁儿童的，须有监护人同意和专门规则。',
      ),
      'subjects',
    ),
    people: integer(
      text('People', '人数'),
      text(
        'How many different people the activity concerns at present, counted once each.',
        '该活动目前涉及的自然人数（去重）。',
      ),
      text('people', '人'),
    ),
    collection: choice(
      text('Way of collecting', '收集方式'),
      text(
        'How the data reaches the activity. The policy describes what people give and what is recorded; data from elsewhere needs more checks.',
        '数据进入该活动的方式。政策区分个人提供与自动记录；来自他处的数据须另行核实。',
      ),
      {
        direct: text('Given by the person', '个人主动提供'),
        automatic: text('Recorded automatically', '自动采集'),
        indirect: text('From others', '间接获取'),
        mixed: text('Several ways', '多种方式'),
      },
    ),
    isProfiling: yesNo(
      text('Profiling', '用户画像'),
      text(
        "Whether it forms a picture of a person's features or interests. The policy admits that only to improve, guard against risk and recommend.",
        '是否对个人特征或偏好形成画像。政策仅允许用于改进服务、防范风险和推荐。',
      ),
    ),
    hasNonPersonalOption: yesNo(
      text('Offers a non-personal option', '提供非个性化选项'),
      text(
        'Whether people can have the same without it being fitted to them. Pushed information and marketing need that option or an easy refusal (PIPL Art. 24).',
        '个人可否选择不针对其个人特征的内容。自动化推送、营销须提供该选项或便捷的拒绝方式（《个人信息保护法》第24条）。',
      ),
      { empties: ['not-applicable'] },
    ),
    hasOffSwitch: yesNo(
      text('Has an easy off-switch', '可便捷关闭'),
      text(
        'Whether personal recommendation can be turned off by an option that is easy to find and use (Network Data Regulations Art. 42).',
        '个性化推荐是否设有易于理解、便于访问和操作的关闭选项（《网络数据安全管理条例》第42条）。',
      ),
      { empties: ['not-applicable'] },
    ),
    isAutomatedDecision: yesNo(
      text('Automated decision', '自动化决策'),
      text(
        'Whether a program alone decides something about the person. An assessment is due before it starts (PIPL Art. 55).',
        '是否由程序自动作出涉及个人的决定；事前须进行影响评估（《个人信息保护法》第55条）。',
      ),
    ),
    hasMajorEffect: yesNo(
      text('Major effect on people', '对个人权益有重大影响'),
      text(
        "Whether such a decision strongly affects a person's rights or interests, such as credit, price or access to a service.",
        '该决定是否对个人权益有重大影响，如授信、定价、能否获得服务。',
      ),
      { empties: ['not-applicable'] },
    ),
    hasHumanReview: yesNo(
      text('Human review', '人工复核'),
      text(
        'Whether a person can have the decision looked at again by a human. The policy promises explanation and suitable relief.',
        '个人可否要求人工复核该决定。政策承诺给予说明和适当救济。',
      ),
      { empties: ['not-applicable'] },
    ),
    canRefuseAutomation: yesNo(
      text('Automation can be refused', '可拒绝自动化决策'),
      text(
        'Whether a person may refuse a decision made by automation only. The law grants this where the effect is major (PIPL Art. 24).',
        '个人可否拒绝仅通过自动化决策作出的决定；影响重大时法律赋予该权利（《个人信息保护法》第24条）。',
      ),
      { empties: ['not-applicable'] },
    ),
    allowsPublicUpload: yesNo(
      text('Open upload or posting', '可公开上传或发布'),
      text(
        'Whether people can upload or post where others see it. They may then reveal sensitive information without meaning to.',
        '个人是否可在他人可见处上传或发布内容；由此可能无意泄露敏感个人信息。',
      ),
    ),
    uploadWarning: reference(
      text('Warning before upload', '上传提示'),
      text(
        'The measure that warns people at that point. The policy promises the warning; "none" breaks it.',
        '在该环节提示个人的措施。政策承诺作出提示，填“无”即不符合承诺。',
      ),
      'measures',
      { empties: ['none', 'not-applicable'] },
    ),
    minAge: integer(
      text('Lowest age admitted', '允许的最低年龄'),
      text(
        'The lowest age at which a person can take part. Under 14 a guardian has to consent.',
        '可参与该活动的最低年龄；低于14周岁的须取得监护人同意。',
      ),
      text('years', '周岁'),
      { empties: ['not-applicable'] },
    ),
    ageGate: reference(
      text('Age check', '年龄核验'),
      text(
        "The measure that finds out a person's age before an account is opened. Without one the promise about children cannot be shown.",
        '注册前核验年龄的措施；没有核验，关于儿童的承诺即无法证明。',
      ),
      'measures',
      { empties: ['none', 'not-applicable'] },
    ),
    policyVersion: reference(
      text('Policy version', '适用的政策版本'),
      text(
        'The version of the policy shown to the people concerned. It must list the product and state the purpose.',
        '向所涉个人展示的政策版本；其须列明该产品并写明处理目的。',
      ),
      'policy-versions',
      { empties: ['none'] },
    ),
    started: day(
      text('Started', '开始日期'),
      text(
        'The first day of handling. Notice, consent and assessment have to come before it.',
        '处理活动的首日；告知、同意和评估均须在此之前完成。',
      ),
    ),
    lastChanged: day(
      text('Last changed', '最近变更日期'),
      text(
        'The last day its purpose, means or data changed in substance. An older assessment no longer counts.',
        '目的、方式或数据最近一次实质变更的日期；早于该日的评估不再有效。',
      ),
      { empties: ['none'] },
    ),
    ended: day(
      text('Ended', '结束日期'),
      text(
        'The day the handling stopped, or "none" while it goes on. From then on its data has to be deleted or anonymised.',
        '停止处理的日期，仍在进行的选“无”。停止后数据应当删除或匿名化。',
      ),
      { empties: ['none'] },
    ),
    assessments: references(
      text('Assessments', '评估'),
      text(
        'The assessments that cover it. The policy promises the seven principles for all handling, which an assessment has to show.',
        '覆盖该活动的各项评估。政策承诺一切处理遵循七项原则，须以评估证明。',
      ),
      'impact-assessments',
      { empties: ['none'] },
    ),
    childRules: line(
      text("Rules for children's information", '儿童个人信息处理规则'),
      text(
        'Title or reference of the dedicated rules. They are compulsory where data of children under 14 is handled (PIPL Art. 31).',
        '专门规则的名称或编号；处理不满十四周岁未成年人个人信息的，必须制定（《个人信息保护法》第31条）。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    childContact: words(
      text("Person in charge of children's information", '儿童个人信息保护专人'),
      text(
        "The role put in charge of protecting children's information, as the provisions on children's information online ask.",
        '负责儿童个人信息保护的专人（职务），此为《儿童个人信息网络保护规定》的要求。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    lastReviewed: day(
      text('Last reviewed', '最近核对日期'),
      text(
        'The last day someone checked this record against practice. A map nobody checks slowly stops being true.',
        '最近一次将本记录与实际情况核对的日期；长期不核对的数据地图会逐渐失真。',
      ),
      { empties: ['none'] },
    ),
    responsible: words(
      text('Responsible role', '责任岗位'),
      text(
        'The role that answers for the activity, not a private name. It tells whom training must reach and who settles findings.',
        '对该活动负责的岗位，无须填写姓名；据以确定培训对象和整改责任人。',
      ),
    ),
  },
});
