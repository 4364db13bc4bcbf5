import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import {
  choice,
  choices,
  day,
  integer,
  line,
  places,
  reference,
  references,
  words,
  yesNo,
} from '../fields.ts';
import { exportNoticeOptions, legalBasisOptions, originOptions } from './options.ts';

const peopleUnit = text('people', '人');

/** Every movement of data: into the organisation, inside it, out of it, or seen from elsewhere. */
export const flows = defineRegister({
  id: 'flows',
  prefix: 'FLW',
  one: text('Flow', '数据流转'),
  many: text('Flows', '数据流转'),
  help: text(
    'One record for each way data moves from one place or party to another, including viewing from abroad. Sharing, transfer, disclosure and export are all judged here.',
    '数据自一处（或一方）到另一处（或另一方）的每条路径登记一条，自境外查看也算。共享、转让、公开披露和出境均据此判定。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'What happens to the data. It decides which promises apply: sharing, transfer and disclosure each have their own permitted grounds.',
        '数据流转的性质，决定适用哪些承诺：共享、转让、公开披露各有允许的依据。',
      ),
      {
        collect: text('Collected from people', '向个人收集'),
        internal: text('Moved inside the organisation', '内部流转'),
        share: text('Provided to another handler', '向其他个人信息处理者提供（共享）'),
        entrust: text('Entrusted to a processor', '委托处理'),
        transfer: text('Handed over for good', '转让'),
        publish: text('Made public', '公开披露'),
        'remote-access': text('Viewed or fetched remotely', '远程访问'),
        'legal-demand': text('Handed over on legal demand', '应法定要求提供'),
      },
    ),
    activity: reference(
      text('Activity', '处理活动'),
      text(
        'The activity for which the data moves. What is judged of the flow also counts for it.',
        '数据流转所服务的处理活动；对流转的判定结果一并计入该活动。',
      ),
      'activities',
      { carriesVerdicts: true },
    ),
    fromLocation: reference(
      text('From location', '起点位置'),
      text(
        'The location the data leaves or is viewed in. Its country shows whether the flow crosses a border. Choose "not applicable" where the data comes from a person or a partner.',
        '数据流出或被查看的位置，其所在地决定是否跨境。数据来自个人或合作方的选“不适用”。',
      ),
      'locations',
      { empties: ['not-applicable'], carriesVerdicts: true },
    ),
    fromPartner: reference(
      text('From partner', '起点合作方'),
      text(
        'The partner that supplies the data. Choose "not applicable" where it comes from a person or from yourselves.',
        '提供数据的合作方；来自个人或本组织的选“不适用”。',
      ),
      'partners',
      { empties: ['not-applicable'], carriesVerdicts: true },
    ),
    toLocation: reference(
      text('To location', '终点位置'),
      text(
        'The location where the data ends up. A location abroad needs an assessment beforehand and a lawful mechanism. Choose "not applicable" where no location of the map receives it.',
        '数据到达的位置。位于境外的，须事先评估并具备合法机制。没有已登记位置接收的选“不适用”。',
      ),
      'locations',
      { empties: ['not-applicable'], carriesVerdicts: true },
    ),
    toPartner: reference(
      text('To partner', '终点合作方'),
      text(
        'Who receives the data or can view it. The policy promises a confidentiality agreement with each. Choose "not applicable" if it stays with you.',
        '接收或可以查看数据的一方，政策承诺与其逐一签订保密协议。数据未离开本组织的选“不适用”。',
      ),
      'partners',
      { empties: ['not-applicable'], carriesVerdicts: true },
    ),
    collectedIn: places(
      text('Collected in', '收集地'),
      text(
        'For collection: the countries or regions where the people are when the data is taken. Data of people on the mainland stored directly abroad is an export. Choose "not applicable" for other kinds.',
        '收集类流转填写个人所在的国家或地区；直接将境内个人的信息存至境外属于出境。其他类型选“不适用”。',
      ),
      { empties: ['not-applicable'] },
    ),
    purpose: reference(
      text('Purpose', '目的'),
      text(
        'Why the data moves. It must be a purpose stated in the policy, and concrete; the receiver may use the data for nothing else.',
        '流转的目的，应为政策所载且具体明确；接收方不得用于其他目的。',
      ),
      'purposes',
    ),
    categories: references(
      text('Categories', '信息种类'),
      text(
        'Every category of personal information that moves. Only what the purpose needs may go, so a category beyond that breaks the promise.',
        '流转所涉的全部个人信息种类。仅限实现目的所必需，超出的种类即违反承诺。',
      ),
      'categories',
      { carriesVerdicts: true },
    ),
    subjects: references(
      text('Groups of people', '个人信息主体'),
      text(
        'Whose data moves. Children under 14 bring the guardian’s consent and stricter grounds into play.',
        '所涉人群。涉及不满十四周岁儿童的，适用监护人同意及更严格的依据。',
      ),
      'subjects',
    ),
    dataOrigin: choice(
      text('Origin of the data', '数据来源地'),
      text(
        'Where the data was first collected. Data collected abroad and sent out again is exempt only if no mainland data is mixed in.',
        '数据最初的收集地。境外收集后再出境的，仅在未混入境内数据时豁免。',
      ),
      originOptions,
    ),
    ground: choice(
      text('Ground in the policy', '政策依据'),
      text(
        'Which ground of the policy you rely on for sharing, transfer or disclosure, or for children’s data. A ground the policy does not name for that kind breaks the promise.',
        '共享、转让、公开披露或处理儿童信息所援引的政策依据；援引政策未就该类型列明的依据即违反承诺。',
      ),
      {
        'explicit-consent': text('Explicit consent', '明示同意'),
        legal: text('Law, proceedings or order of an authority', '法律、诉讼或主管部门强制要求'),
        affiliate: text('Affiliate', '关联公司'),
        partner: text('Authorised partner', '授权合作方'),
        'corporate-event': text('Merger, acquisition or bankruptcy', '合并、收购或破产清算'),
        'guardian-consent': text('Guardian’s explicit consent', '监护人明示同意'),
        'protect-child': text('Needed to protect the child', '保护儿童所必需'),
        other: text('Other', '其他'),
      },
      { empties: ['not-applicable'] },
    ),
    basis: choice(
      text('Legal basis', '合法性基础'),
      text(
        'The case of PIPL Art. 13 that makes this flow lawful. With consent as the basis, provision, disclosure and export each need separate consent.',
        '该流转依据《个人信息保护法》第13条的哪一项。以同意为基础的，对外提供、公开和出境均须取得单独同意。',
      ),
      legalBasisOptions,
    ),
    exportGround: choice(
      text('Exemption claimed for export', '出境豁免情形'),
      text(
        'The situation that may free an export from assessment, contract and certification. A statutory duty makes the export lawful but does not clearly exempt it. Choose "not applicable" if nothing leaves the mainland.',
        '可免予安全评估、标准合同和认证的情形。法定职责、义务可作为出境依据，但是否豁免并无明文。未出境的选“不适用”。',
      ),
      {
        contract: text('Contract with the person', '订立、履行个人作为一方当事人的合同'),
        'human-resources': text('Cross-border staff management', '跨境人力资源管理'),
        emergency: text(
          'Emergency for life, health or property',
          '紧急情况下保护生命健康和财产安全',
        ),
        'statutory-duty': text('Statutory duty', '履行法定职责或者法定义务'),
        'none-of-these': text('None of these', '均不属于'),
      },
      { empties: ['not-applicable'] },
    ),
    consent: reference(
      text('Consent', '同意'),
      text(
        'The consent the flow rests on. It must be explicit, unbundled and given before the flow began. Choose "not applicable" where another legal basis carries it.',
        '流转所依据的同意，应为明示、未捆绑且先于流转取得。以其他合法性基础为依据的选“不适用”。',
      ),
      'consents',
      { empties: ['none', 'not-applicable'] },
    ),
    corporateEvent: reference(
      text('Corporate event', '公司重大事项'),
      text(
        'The merger, acquisition, split or bankruptcy that causes the hand-over. Without it, that ground cannot be shown.',
        '导致转让的合并、收购、分立或破产事项；未登记则无法证明该依据。',
      ),
      'corporate-events',
      { empties: ['none', 'not-applicable'] },
    ),
    legalInstrument: line(
      text('Legal demand', '法律文书'),
      text(
        'The authority and the reference of the law, order or letter that demands the data. Sharing under law is promised only where such a duty exists.',
        '要求提供数据的机关及法律、命令或文书的编号。政策承诺仅在确有法定要求时才据此提供。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    legalInstrumentDated: day(
      text('Date of the demand', '文书日期'),
      text(
        'The date on that order or letter; it should not be later than the flow it is meant to justify.',
        '该命令或文书载明的日期，不应晚于其所支持的流转。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    instrumentCategories: references(
      text('Categories demanded', '文书要求的类别'),
      text(
        'The categories the demand really asks for. Handing over or disclosing more than these breaks the promise.',
        '文书实际要求的信息种类；提供或披露超出这些种类的内容即违反承诺。',
      ),
      'categories',
      { empties: ['none', 'not-applicable'] },
    ),
    chinaApproval: line(
      text('Approval by the PRC authority', '中国主管机关批准'),
      text(
        'The reference of the approval for giving data stored on the mainland to a foreign court or law-enforcement body (PIPL Art. 41). Without it the data must not go.',
        '向外国司法或者执法机构提供境内存储数据的批准文号（《个人信息保护法》第41条）；未经批准不得提供。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    started: day(
      text('Started on', '开始日期'),
      text(
        'The first day data moved this way. Consent, agreement, assessment and mechanism must all be older.',
        '首次以此方式流转的日期；同意、协议、评估和出境机制均应先于该日。',
      ),
    ),
    lastChanged: day(
      text('Last changed on', '最近变更日期'),
      text(
        'The last day its purpose, method, categories or receiver changed. An assessment older than this no longer covers the flow.',
        '目的、方式、类别或接收方最近一次变更的日期；早于该日的评估不再涵盖此流转。',
      ),
      { empties: ['none'] },
    ),
    ended: day(
      text('Ended on', '终止日期'),
      text(
        'The day it stopped for good. Choose "none" while it is still running.',
        '彻底停止的日期；仍在进行的选“无”。',
      ),
      { empties: ['none'] },
    ),
    lastOccurred: day(
      text('Last occurred on', '最近发生日期'),
      text(
        'The last day data really moved. It shows, for instance, whether handling went on after consent was withdrawn.',
        '数据实际流转的最近日期，可据以判断例如撤回同意后是否仍在处理。',
      ),
      { empties: ['none'] },
    ),
    channel: choice(
      text('Channel', '渠道'),
      text(
        'How the data travels. The policy advises against sending personal information by mail and chat, since these are not encrypted.',
        '传输的渠道。政策提示邮件和即时通信未加密，不建议用其发送个人信息。',
      ),
      {
        api: text('Interface (API)', '接口（API）'),
        file: text('File transfer', '文件传输'),
        email: text('E-mail', '电子邮件'),
        im: text('Instant messaging', '即时通信'),
        web: text('Web page', '网页'),
        app: text('App', '应用'),
        post: text('Post or courier', '邮寄'),
        'remote-desktop': text('Remote desktop', '远程桌面'),
        restore: text('Restore from backup', '备份恢复'),
        other: text('Other', '其他'),
      },
    ),
    isEncryptedInTransit: yesNo(
      text('Encrypted in transit', '传输加密'),
      text(
        'Whether the data is encrypted all the way. The policy promises encryption, and sensitive data needs it most. Choose "not applicable" if it travels on paper.',
        '传输全程是否加密。政策承诺加密，敏感个人信息尤应如此。以纸质传递的选“不适用”。',
      ),
      { empties: ['not-applicable'] },
    ),
    isDeidentified: yesNo(
      text('De-identified', '已去标识化'),
      text(
        'Whether the data can no longer be tied to a person without further information. Research results may leave the company only so.',
        '不借助额外信息是否无法识别特定个人。研究成果仅可在去标识化后对外提供。',
      ),
    ),
    necessity: words(
      text('Necessity', '必要性说明'),
      text(
        'Why the receiver needs each of these categories. Affiliates and partners may get only what is necessary.',
        '接收方为何需要上述各类信息；关联公司和合作方只能获得必要的信息。',
      ),
      { empties: ['none'] },
    ),
    peopleThisYear: integer(
      text('People without sensitive data, this year', '本年人数（不含敏感个人信息）'),
      text(
        'Different natural persons since 1 January whose data moved this way without any sensitive data. From 100,000, and again from 1,000,000, the law asks more of an export.',
        '自当年1月1日起以此方式流转、且不含敏感个人信息的自然人数量（去重）。出境满10万人、满100万人，法定要求逐级提高。',
      ),
      peopleUnit,
    ),
    sensitivePeopleThisYear: integer(
      text('People with sensitive data, this year', '本年人数（敏感个人信息）'),
      text(
        'Different natural persons since 1 January whose sensitive data moved this way. For exports a single person already counts, and 10,000 call for a security assessment.',
        '自当年1月1日起以此方式流转敏感个人信息的自然人数量（去重）。出境1人即须有机制，满1万人须申报安全评估。',
      ),
      peopleUnit,
    ),
    peopleForecastThisYear: integer(
      text('People forecast for the whole year', '全年预计人数'),
      text(
        'How many different people you expect from 1 January to 31 December. It warns in time that a threshold will be crossed.',
        '预计当年1月1日至12月31日所涉自然人数量（去重），用于提前提示将达到的法定门槛。',
      ),
      peopleUnit,
    ),
    hasImportantData: yesNo(
      text('Contains important data', '含重要数据'),
      text(
        'Whether any of it has been notified or published as important data. Its export always needs a security assessment.',
        '是否含有已被告知或者公开发布为重要数据的数据；重要数据出境一律须申报安全评估。',
      ),
    ),
    isOutsideNegativeList: yesNo(
      text('Outside the free-trade zone’s list', '自贸区负面清单外'),
      text(
        'Whether the data is outside the negative list of the free-trade zone you are in, which can exempt the export. Choose "not applicable" outside such a zone.',
        '数据是否在所在自由贸易试验区负面清单之外，清单外数据出境可予豁免。不在自贸区的选“不适用”。',
      ),
      { empties: ['not-applicable'] },
    ),
    leavesBayArea: yesNo(
      text('Passed on out of the Bay Area', '再转移出大湾区'),
      text(
        'Whether the receiver passes the data on to a place outside the Greater Bay Area, which rules out the Bay Area contract. Choose "not applicable" if the receiver is elsewhere.',
        '接收方是否将数据再提供至粤港澳大湾区以外；如是，不得采用大湾区标准合同。接收方不在大湾区的选“不适用”。',
      ),
      { empties: ['not-applicable'] },
    ),
    mechanism: reference(
      text('Transfer mechanism', '出境机制'),
      text(
        'The assessment, contract or certificate under which the data leaves. It must be in force before the flow starts and cover its purpose, categories and number of people.',
        '数据出境所依据的安全评估、标准合同或认证，须先于流转生效，并涵盖其目的、类别和人数。',
      ),
      'mechanisms',
      { empties: ['none', 'not-applicable'] },
    ),
    assessments: references(
      text('Assessments', '评估'),
      text(
        'The assessments of this flow. The policy promises one before each export; PIPL Art. 55 also wants one before entrusting, providing or publishing.',
        '针对该流转的评估。政策承诺出境前评估；《个人信息保护法》第55条还要求在委托处理、对外提供、公开前评估。',
      ),
      'impact-assessments',
      { empties: ['none', 'not-applicable'] },
    ),
    exportNotice: choices(
      text('Told to people before export', '出境告知事项'),
      text(
        'Which points people were told before their data went abroad. PIPL Art. 39 wants all six, whatever the legal basis.',
        '出境前已向个人告知的事项。《个人信息保护法》第39条要求六项齐备，与合法性基础无关。',
      ),
      exportNoticeOptions,
      { empties: ['none', 'not-applicable'] },
    ),
    recordKept: yesNo(
      text('Record kept', '留存记录'),
      text(
        'Whether date, scale, purpose and receiver of what was passed on are recorded. Records of providing and entrusting are kept at least three years (NDSMR Art. 12).',
        '是否记录流转的日期、规模、目的和接收方。对外提供和委托处理的记录至少保存三年（《网络数据安全管理条例》第12条）。',
      ),
    ),
    frequency: choice(
      text('Frequency', '频率'),
      text(
        'How often data moves this way. The lowest frequency that serves the purpose is the necessary one.',
        '流转的频率；能够实现目的的最低频率才是必要的。',
      ),
      {
        continuous: text('Continuous', '持续'),
        daily: text('Daily', '每日'),
        weekly: text('Weekly', '每周'),
        monthly: text('Monthly', '每月'),
        'on-demand': text('On demand', '按需'),
        once: text('Once', '一次性'),
      },
    ),
  },
});
