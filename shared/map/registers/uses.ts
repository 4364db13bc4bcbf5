import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, choices, day, integer, reference, references, words, yesNo } from '../fields.ts';

/** One category of data in one activity: the grain at which necessity, consent and retention are judged. */
export const uses = defineRegister({
  id: 'uses',
  prefix: 'USE',
  one: text('Use of data', '数据使用'),
  many: text('Uses of data', '数据使用'),
  help: text(
    'One record for each category of data within an activity. Here the policy is tested item by item: is it needed, was consent obtained, may it be refused, how long is it kept.',
    '按处理活动与数据种类逐一登记。此处逐项检验政策：是否必要、有无同意、可否拒绝、保存多久。',
  ),
  fields: {
    activity: reference(
      text('Activity', '处理活动'),
      text(
        'The activity that uses the data. Verdicts on this use also count for that activity.',
        '使用该数据的处理活动；对本条使用的结论同时计入该活动。',
      ),
      'activities',
      { required: true, carriesVerdicts: true },
    ),
    category: reference(
      text('Category of data', '个人信息种类'),
      text(
        'The kind of data used. Data that is stored but appears in no use has no purpose, which the policy rules out.',
        '所使用的数据种类。有存储而无任何使用的数据即无目的，不符合政策。',
      ),
      'categories',
      { required: true, carriesVerdicts: true },
    ),
    subject: reference(
      text('Group of people', '个人信息主体类别'),
      text(
        'Whose data it is. For children every kind of data is sensitive and special grounds apply.',
        '数据属于哪类人群；儿童的各类信息均为敏感个人信息，适用特别依据。',
      ),
      'subjects',
    ),
    isRequired: yesNo(
      text('Compulsory', '必填或必须提供'),
      text(
        'Whether people must give it to go on. Registration may demand four items only, and improving services or research can never make data compulsory.',
        '个人不提供是否无法继续。注册仅可强制四项信息；改进服务、研发等目的不得强制提供。',
      ),
    ),
    refusalEffect: choice(
      text('Effect of refusing', '拒绝的后果'),
      text(
        'What happens to someone who does not give it. Service may be refused only where it cannot work without the data (PIPL Art. 16).',
        '个人不提供时的后果。仅在该信息为提供服务所必需时方可拒绝服务（《个人信息保护法》第16条）。',
      ),
      {
        none: text('No effect', '无影响'),
        'feature-lost': text('One function is lost', '某项功能不可用'),
        'service-refused': text('Service is refused', '拒绝提供服务'),
      },
    ),
    necessity: words(
      text('Why it is needed', '必要性说明'),
      text(
        'Which function would fail without this data, and why less would not do. Without a reason minimum necessity cannot be shown.',
        '缺少该数据哪项功能无法实现，为何不能更少。没有说明即无法证明符合最小必要。',
      ),
      { empties: ['none'] },
    ),
    source: choice(
      text('Source', '来源'),
      text(
        'How the data comes in. Data from others needs a check of its legality; derived data is personal information too.',
        '数据的取得方式。间接取得的须核实来源合法性；衍生数据同样属于个人信息。',
      ),
      {
        direct: text('Given by the person', '个人主动提供'),
        automatic: text('Recorded automatically', '自动采集'),
        indirect: text('From a third party', '从第三方间接获取'),
        public: text('From public sources', '公开渠道'),
        derived: text('Derived or inferred', '加工衍生'),
      },
    ),
    supplier: reference(
      text('Supplier', '提供方'),
      text(
        'For data from a third party: who supplies it. The supplier must be able to state where it came from.',
        '间接取得时的提供方；提供方应说明个人信息来源。',
      ),
      'partners',
      { empties: ['not-applicable'] },
    ),
    isSourceLegal: yesNo(
      text('Legality of the source checked', '来源合法性已核实'),
      text(
        'Whether you have confirmed that the supplier obtained the data lawfully (GB/T 35273-2020, 5.4 e).',
        '是否已确认提供方取得个人信息的合法性（GB/T 35273-2020第5.4条e项）。',
      ),
      { empties: ['not-applicable'] },
    ),
    inheritedScope: words(
      text('Scope consented to at the supplier', '提供方已获授权范围'),
      text(
        'What the person allowed the supplier: purposes, sharing, transfer, publication. Going beyond it needs new explicit consent.',
        '个人已向提供方授权的范围：目的及是否同意共享、转让、公开披露。超出范围须另行取得明示同意。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    purposeAtCollection: reference(
      text('Purpose when collected', '收集时的目的'),
      text(
        "Only where it differs from the activity's purpose. Reuse for another purpose needs consent first, as the policy promises.",
        '仅在与处理活动目的不同时填写。将信息用于其他目的，政策承诺事先征得同意。',
      ),
      'purposes',
      { empties: ['not-applicable'] },
    ),
    derivedFrom: references(
      text('Derived from', '衍生自'),
      text(
        'The uses this data was worked out from. The result inherits the limits of what it was made of.',
        '该数据由哪些使用加工而来；衍生结果受原始数据授权范围约束。',
      ),
      'uses',
      { empties: ['none'] },
    ),
    mergedFrom: references(
      text('Merged from', '汇聚自'),
      text(
        'The uses whose data is brought together here. The standard wants an assessment before data collected for different purposes is merged.',
        '在此汇聚融合的各项使用。国家标准要求汇聚不同目的收集的数据前开展影响评估。',
      ),
      'uses',
      { empties: ['none'] },
    ),
    consent: reference(
      text('Consent', '同意'),
      text(
        'The consent this use rests on. "None" with consent as the legal basis means the use has no ground.',
        '该使用所依据的同意。以同意为合法性基础而填“无”的，即缺乏依据。',
      ),
      'consents',
      { empties: ['none', 'not-applicable'] },
    ),
    firstUsed: day(
      text('First used', '首次使用日期'),
      text(
        'The first day the data was used in this activity. Consent and assessment have to be older.',
        '在该活动中首次使用的日期；同意和评估须早于此日。',
      ),
    ),
    lastUsed: day(
      text('Last used', '最近使用日期'),
      text(
        'The last day it was used, or "none" if it was never used since collection. Use after consent was withdrawn breaks the promise.',
        '最近一次使用的日期；收集后从未使用的选“无”。撤回同意后仍使用即违反承诺。',
      ),
      { empties: ['none'] },
    ),
    locations: references(
      text('Kept in', '存储位置'),
      text(
        'Where the data of this use is stored. Deletion and correction are checked in every one of these places.',
        '该数据的存储位置；删除和更正须在每一处落实。',
      ),
      'locations',
      { empties: ['none'] },
    ),
    retention: reference(
      text('Retention rule', '保存期限规则'),
      text(
        'The rule that ends its storage. The policy promises the shortest time the purpose needs, then deletion or anonymising.',
        '决定其保存终止的规则。政策承诺以实现目的所必需的最短时间为限，期满删除或匿名化。',
      ),
      'retention-rules',
      { empties: ['none'] },
    ),
    isAccountData: yesNo(
      text('Tied to an account', '与账户关联'),
      text(
        'Whether it belongs to an account. Then closing the account must end its use and lead to deletion.',
        '是否属于账户数据；如是，注销账户后须停止使用并删除。',
      ),
    ),
    ground: choice(
      text("Ground for using children's data", '使用儿童信息的依据'),
      text(
        'Only for children\'s data: which of the three grounds the policy admits applies. "Other" is outside the promise.',
        '仅适用于儿童信息：属于政策所许三种依据中的哪一种。“其他”不在承诺范围内。',
      ),
      {
        law: text('Law allows it', '法律允许'),
        'guardian-consent': text('Guardian explicitly consents', '监护人明示同意'),
        'protect-child': text('Needed to protect the child', '保护儿童所必要'),
        other: text('Other', '其他'),
      },
      { empties: ['not-applicable'] },
    ),
    sensitiveNotice: choices(
      text('Told about sensitive data', '敏感个人信息告知'),
      text(
        'What people were told beyond the general notice. For sensitive information both items are due (PIPL Art. 30).',
        '在一般告知之外已告知的内容；处理敏感个人信息，两项均须告知（《个人信息保护法》第30条）。',
      ),
      {
        necessity: text('Why it is necessary', '处理的必要性'),
        effect: text('Effect on the person', '对个人权益的影响'),
      },
      { empties: ['none', 'not-applicable'] },
    ),
    assessment: reference(
      text('Impact assessment', '影响评估'),
      text(
        'The assessment that covers this use. It is due beforehand for sensitive information and for merging (PIPL Art. 55; GB/T 35273-2020, 7.6).',
        '覆盖该使用的评估。处理敏感个人信息或汇聚融合前须完成（《个人信息保护法》第55条、GB/T 35273-2020第7.6条）。',
      ),
      'impact-assessments',
      { empties: ['none', 'not-applicable'] },
    ),
    people: integer(
      text('People', '人数'),
      text(
        'How many different people the data of this use is about, counted once each.',
        '该使用涉及的自然人数（去重）。',
      ),
      text('people', '人'),
    ),
    declaredIn: references(
      text('Named in policy versions', '列明该信息的政策版本'),
      text(
        'The versions of the policy that name this category for this purpose. What fits only an open ending such as "other information" is named in none.',
        '就该目的明确列出此类信息的各政策版本。仅能归入“其他信息”等开放表述的，选“无”。',
      ),
      'policy-versions',
      { empties: ['none'] },
    ),
    isDeidentified: yesNo(
      text('De-identified', '已去标识化'),
      text(
        'Whether it is used without direct identifiers. The standard wants that soon after collection; it stays personal information.',
        '是否在去除直接标识后使用。国家标准要求收集后及时去标识化；其仍属个人信息。',
      ),
    ),
    areKeysKeptApart: yesNo(
      text('Keys kept apart', '复原信息分开保存'),
      text(
        'For de-identified data: whether what could restore identity is stored elsewhere under other access rights (GB/T 35273-2020, 6.2).',
        '已去标识化的：可用于恢复识别的信息是否分开存储并另设权限（GB/T 35273-2020第6.2条）。',
      ),
      { empties: ['not-applicable'] },
    ),
  },
});
