import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, integer, line, place, words, yesNo } from '../fields.ts';

/** The one legal entity whose practice is judged; its size and kind decide which duties apply. */
export const organisation = defineRegister({
  id: 'organisation',
  prefix: 'ORG',
  one: text('Organisation', '本组织'),
  many: text('Organisation', '本组织'),
  isSingle: true,
  help: text(
    'The legal entity whose policy is being checked, entered once. Its kind, its headcounts and where it offers services decide which thresholds and laws apply to everything else.',
    '填写受评隐私政策所属的法律实体，仅填一份。其性质、人数规模和服务地域决定其他全部记录适用的门槛和法律。',
  ),
  fields: {
    kind: choice(
      text('Kind', '性质'),
      text(
        'What the organisation is. Two no-consent situations are reserved: news reporting for news units (E09), research in the public interest for academic institutions (E10).',
        '本组织的性质。有两种免于同意的情形限定主体：新闻报道限新闻单位（E09），公共利益学术研究限学术研究机构（E10）。',
      ),
      {
        company: text('Company', '企业'),
        news: text('News unit', '新闻单位'),
        academic: text('Academic institution', '学术研究机构'),
        authority: text('Public authority', '国家机关'),
        association: text('Association or foundation', '社会团体或基金会'),
      },
    ),
    country: place(
      text('Country or region of registration', '注册国家或地区'),
      text(
        'Where the legal entity is registered. A handler outside mainland China that serves people inside it needs an agency or representative there (PIPL Art. 53).',
        '法律实体的注册地。境外处理者面向境内自然人的，须在境内设立专门机构或者指定代表（《个人信息保护法》第53条）。',
      ),
    ),
    isInBayArea: yesNo(
      text('In the Greater Bay Area', '位于粤港澳大湾区'),
      text(
        'Whether it is registered or located in one of the nine Guangdong cities, Hong Kong or Macau. Both parties must be, for the Bay Area standard contract to be open.',
        '是否注册于（或位于）大湾区内地九市或港澳。双方均符合时，方可选用大湾区标准合同。',
      ),
    ),
    contactEmail: line(
      text('Privacy e-mail', '隐私事务邮箱'),
      text(
        'The mailbox that really receives questions and requests. It is compared with the address printed in the policy in force.',
        '实际接收询问和请求的邮箱，将与现行政策所载地址核对。',
      ),
      { empties: ['none'] },
    ),
    contactAddress: words(
      text('Postal address', '联系地址'),
      text(
        'The address at which people and authorities can reach the organisation. The handler has to give its name and contact before handling begins (PIPL Art. 17).',
        '个人和主管部门可据以联系本组织的地址；处理前须告知个人信息处理者的名称和联系方式（《个人信息保护法》第17条）。',
      ),
    ),
    piDepartment: words(
      text('Department for personal information', '个人信息保护部门'),
      text(
        'The department dedicated to protecting personal information, as it is called internally. The policy says there is one; "none" breaks that promise.',
        '专职负责个人信息保护的部门名称。政策声明设有该部门，填“无”即不符合承诺。',
      ),
      { empties: ['none'] },
    ),
    piDepartmentHead: words(
      text('Head of that department', '部门负责人'),
      text(
        'The role that heads the department, not a private name. Without a head nobody can show who answers for it.',
        '该部门负责人的职务，无须填写姓名；没有负责人则无法证明责任落实到岗。',
      ),
      { empties: ['none'] },
    ),
    piOfficer: words(
      text('Personal information protection officer', '个人信息保护负责人'),
      text(
        'The role named as officer. Handlers of one million people or more must name one (PIPL Art. 52; audit measures Art. 12).',
        '被指定为个人信息保护负责人的职务。处理100万人以上个人信息的，须指定负责人（《个人信息保护法》第52条、《个人信息保护合规审计管理办法》第12条）。',
      ),
      { empties: ['none'] },
    ),
    isOfficerPublished: yesNo(
      text("Officer's contact published", '负责人联系方式已公开'),
      text(
        'Whether people can find how to reach the officer. Where an officer is required, the contact must be public (PIPL Art. 52).',
        '个人能否查到负责人的联系方式。依法须指定负责人的，应当公开其联系方式（《个人信息保护法》第52条）。',
      ),
      { empties: ['not-applicable'] },
    ),
    officerReportedOn: day(
      text('Officer reported on', '负责人报送日期'),
      text(
        "The day the officer's name and contact were reported to the authority. The report is due within 30 working days of reaching one million people.",
        '向履行个人信息保护职责的部门报送负责人姓名、联系方式的日期；达到100万人之日起30个工作日内须报送。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    isOfficerFullTime: yesNo(
      text('Officer is full-time', '负责人为专职'),
      text(
        'Whether the officer has no other main job. GB/T 35273-2020, 11.1 expects it above its thresholds of staff, people or sensitive information.',
        '负责人是否专职。超过人员规模、个人信息或敏感个人信息数量门槛的，GB/T 35273-2020第11.1条要求设专职负责人。',
      ),
      { empties: ['not-applicable'] },
    ),
    reachedMillionOn: day(
      text('One million people reached on', '达到100万人的日期'),
      text(
        'The day the number of people first reached 1,000,000. The time for reporting the officer runs from it; not applicable while the number is lower.',
        '处理个人信息首次达到100万人的日期，负责人报送期限自此起算；未达到的选“不适用”。',
      ),
      { empties: ['not-applicable'] },
    ),
    totalPeople: integer(
      text('People in total', '个人信息主体总数'),
      text(
        'How many different people you hold information about today. Under 100,000, from 1,000,000 and above 10,000,000 different duties apply; left open, none of them can be judged.',
        '目前处理的个人信息所涉自然人数（去重）。不满10万、100万以上、超过1000万分别对应不同义务；不填则均无法判断。',
      ),
      text('people', '人'),
    ),
    expectedPeopleIn12Months: integer(
      text('People expected in 12 months', '未来12个月预计人数'),
      text(
        'The total you expect a year from now. GB/T 35273-2020, 11.1 counts an expected excess over one million like a present one.',
        '预计12个月后的总人数。GB/T 35273-2020第11.1条将预计超过100万人视同已超过。',
      ),
      text('people', '人'),
    ),
    sensitivePeople: integer(
      text('People with sensitive information', '敏感个人信息所涉人数'),
      text(
        'About how many different people you hold sensitive information. Above 100,000 the standard expects a full-time officer and body.',
        '所处理敏感个人信息涉及的自然人数（去重）。超过10万人的，国家标准要求设专职负责人和工作机构。',
      ),
      text('people', '人'),
    ),
    exportedPeopleThisYear: integer(
      text('People exported this year, without sensitive data', '本年出境人数（不含敏感个人信息）'),
      text(
        'Your own de-duplicated count of people whose data left the mainland since 1 January without sensitive information, exempt exports left out. The flows alone give only a range where one person may stand in several.',
        '自当年1月1日起累计向境外提供个人信息（不含敏感个人信息）的自然人去重数量，不含豁免情形。同一人可能出现在多条流转中，仅凭流转只能得出区间。',
      ),
      text('people', '人'),
    ),
    exportedSensitivePeopleThisYear: integer(
      text('People exported this year, with sensitive data', '本年出境人数（敏感个人信息）'),
      text(
        'The same for people whose sensitive information left the mainland. It narrows the range within what the flows allow and never replaces a missing head-count.',
        '向境外提供敏感个人信息的自然人去重数量，口径同上。仅在流转所允许的区间内收窄，不能替代缺失的人数。',
      ),
      text('people', '人'),
    ),
    staff: integer(
      text('Staff', '从业人员数'),
      text(
        'How many people work for the organisation. Above 200, with data handling as the main business, the standard expects a full-time officer; under 250 some European record duties ease.',
        '从业人员数量。主要业务涉及个人信息处理且超过200人的，国家标准要求设专职负责人；不足250人的，欧盟记录义务有所放宽。',
      ),
      text('people', '人'),
    ),
    isMainlyProcessing: yesNo(
      text('Main business is handling personal information', '主要业务为处理个人信息'),
      text(
        'Whether the core business consists of handling personal information. It is one half of the 200-staff threshold in GB/T 35273-2020, 11.1.',
        '主要业务是否涉及个人信息处理；与“从业人员超过200人”共同构成GB/T 35273-2020第11.1条的门槛之一。',
      ),
    ),
    isCriticalInfrastructure: yesNo(
      text('Critical information infrastructure operator', '关键信息基础设施运营者'),
      text(
        'Yes only if the competent authority has identified it as such. Then storage stays in mainland China and export needs a security assessment (PIPL Art. 40).',
        '仅在主管部门认定后选“是”。此类运营者须境内存储，出境须通过安全评估（《个人信息保护法》第40条）。',
      ),
    ),
    isLargePlatform: yesNo(
      text('Large internet platform', '大型网络平台'),
      text(
        'Whether it runs an important platform with very many users and complex business. Such platforms owe outside oversight and regular social-responsibility reports (PIPL Art. 58).',
        '是否提供重要互联网平台服务、用户数量巨大、业务类型复杂；如是，须接受外部监督并定期发布社会责任报告（《个人信息保护法》第58条）。',
      ),
    ),
    isInFreeTradeZone: yesNo(
      text('In a free-trade zone with a data list', '位于已发布清单的自由贸易试验区'),
      text(
        'Whether it is located in a free-trade zone that has published its negative list. Data outside the list may then leave without assessment, contract or certificate.',
        '是否位于已公布数据出境负面清单的自由贸易试验区。清单外的数据出境可免予安全评估、标准合同和认证。',
      ),
    ),
    offersToEu: yesNo(
      text('Offers to people in the EU', '面向欧盟境内个人'),
      text(
        'Whether goods or services are offered to people in the EU or EEA, or their behaviour is watched. Then the GDPR applies (GDPR Art. 3).',
        '是否向欧盟（欧洲经济区）境内个人提供商品、服务或监测其行为；如是，适用GDPR（第3条）。',
      ),
    ),
    offersToUk: yesNo(
      text('Offers to people in the UK', '面向英国境内个人'),
      text(
        'The same question for the United Kingdom, which has its own regime and its own transfer tools.',
        '对英国的同一问题；英国另有独立的数据保护制度和跨境传输工具。',
      ),
    ),
    euRepresentative: words(
      text('EU representative', '欧盟代表'),
      text(
        'The representative appointed in the EU, by company or role. A handler under the GDPR without an establishment there usually needs one (GDPR Art. 27).',
        '在欧盟指定的代表（企业或职务）。适用GDPR而在欧盟无营业机构的，一般须指定（第27条）。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    ukRepresentative: words(
      text('UK representative', '英国代表'),
      text(
        'The representative appointed in the United Kingdom, by company or role; asked separately from the EU one.',
        '在英国指定的代表（企业或职务），与欧盟代表分别填写。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    dataProtectionOfficer: words(
      text('Data protection officer (GDPR)', '数据保护官（GDPR）'),
      text(
        'The role appointed under GDPR Arts. 37 to 39, if any. It may be the same as the officer under Chinese law, yet is asked for by another law.',
        '依GDPR第37至39条任命的数据保护官（职务）。可与中国法上的负责人为同一岗位，但法律依据不同。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
  },
});
