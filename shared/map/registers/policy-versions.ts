import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choices, day, line, reference, references, yesNo } from '../fields.ts';

/** Each published text of the privacy policy. */
export const policyVersions = defineRegister({
  id: 'policy-versions',
  prefix: 'POL',
  one: text('Policy version', '政策版本'),
  many: text('Policy versions', '政策版本'),
  help: text(
    'Every version of the privacy policy that was ever in force. Consents, notices and changes of the map are compared with the version in force at the time.',
    '登记曾经生效的每一版隐私政策。同意、通知和数据地图的变化均与当时有效的版本比对。',
  ),
  fields: {
    version: line(
      text('Version', '版本号'),
      text(
        'The number or date by which the version names itself, so that a consent can be traced to the exact text.',
        '该版本自身标明的版本号或者日期，以便将同意对应到确切文本。',
      ),
    ),
    published: day(
      text('Published', '公布日期'),
      text('The day the text was first open to everyone.', '文本首次向公众公开的日期。'),
    ),
    effectiveFrom: day(
      text('In force from', '生效日期'),
      text(
        'The day the text took effect. Notice of a significant change must have been given by then.',
        '文本生效之日；重大变更的显著通知至迟应于该日作出。',
      ),
    ),
    products: references(
      text('Products covered', '适用产品'),
      text(
        'The products and services the text applies to. A product under no policy leaves its users uninformed.',
        '该政策适用的产品和服务；未被任何政策覆盖的产品，其用户即未获告知。',
      ),
      'products',
    ),
    contents: choices(
      text('Contents', '内容要素'),
      text(
        'Which of the eight parts the text really contains. GB/T 35273, 5.5 expects all of them; tick only what you found on reading it.',
        '文本实际包含八项要素中的哪些；GB/T 35273第5.5条要求全部具备，仅勾选通读后确认的项目。',
      ),
      {
        'identity-and-contact': text('Who you are and how to reach you', '主体身份与联系方式'),
        'functions-and-categories': text(
          'Functions and the data each one takes, sensitive data marked',
          '业务功能及各自收集的信息类型（标明敏感信息）',
        ),
        'methods-storage-export': text(
          'Methods, storage time, transfer abroad',
          '处理方式、保存期限、出境情况',
        ),
        'sharing-and-recipients': text(
          'Sharing, transfer, disclosure: purposes, data, kinds of recipient, liability',
          '共享、转让、公开披露的目的、类型、接收方类型及责任',
        ),
        'rights-and-how': text('Rights and how to use them', '个人权利及行使方式'),
        'risks-and-refusal': text(
          'Risks of giving data and effect of refusing',
          '提供信息的风险及不提供的影响',
        ),
        'principles-and-security': text(
          'Principles, security capability and measures',
          '遵循的原则、安全能力及保护措施',
        ),
        'enquiry-and-complaint': text(
          'Enquiry and complaint channel, outside dispute body',
          '询问、投诉渠道及外部纠纷解决机构',
        ),
      },
    ),
    declaredTrackers: choices(
      text('Trackers declared', '已声明的追踪技术'),
      text(
        'The kinds of tracking technique the text tells people about. A tracker in use but not declared breaks the promise of openness.',
        '文本向个人说明的追踪技术类型；实际使用而未声明的，违反公开透明的承诺。',
      ),
      {
        cookie: text('Cookie', 'Cookie'),
        beacon: text('Web beacon', '网站信标'),
        pixel: text('Pixel tag', '像素标签'),
        link: text('Tracking link', '跟踪链接'),
        sdk: text('SDK', 'SDK（软件开发工具包）'),
      },
      { empties: ['none'] },
    ),
    contactEmail: line(
      text('Contact e-mail', '联系邮箱'),
      text(
        'The e-mail address given in the text. It should be the one that is really read.',
        '文本中公布的电子邮箱，应与实际受理的邮箱一致。',
      ),
      { empties: ['none'] },
    ),
    changes: choices(
      text('Changes from the version before', '较前一版本的变更'),
      text(
        'What changed in substance. Each one but the last is significant: the policy promises a more prominent notice, and changed purposes, categories or manner need consent again (PIPL Art. 14).',
        '实质变更的内容。除“无重大变更”外均属重大变更：政策承诺显著通知；目的、种类或者方式变更的，须重新取得同意（《个人信息保护法》第14条）。',
      ),
      {
        purposes: text('Purposes', '处理目的'),
        categories: text('Categories of data', '信息种类'),
        manner: text('Manner of use', '处理方式'),
        recipients: text('Main recipients', '主要接收方'),
        rights: text('Rights and how to use them', '权利及行使方式'),
        organisation: text('Ownership or organisation', '所有权或组织架构'),
        'none-significant': text('No significant change', '无重大变更'),
      },
    ),
    outsideRoute: yesNo(
      text('Names an outside route', '载明外部救济途径'),
      text(
        'Whether the text tells people that they may turn to an authority if they are not satisfied with the answer.',
        '文本是否告知个人对答复不满意时可向主管部门投诉举报。',
      ),
    ),
    authorities: choices(
      text('Authorities named', '所列主管部门'),
      text(
        'The authorities the text names for complaints. "Industry and commerce" is out of date: its duties passed to market regulation.',
        '文本列明的可投诉部门。“工商行政管理部门”已过时，其职责由市场监督管理部门承担。',
      ),
      {
        cyberspace: text('Cyberspace administration', '网信部门'),
        telecom: text('Telecommunications', '电信主管部门'),
        'public-security': text('Public security', '公安机关'),
        'market-regulation': text('Market regulation', '市场监督管理部门'),
        'industry-and-commerce': text(
          'Industry and commerce (former name)',
          '工商行政管理部门（旧称）',
        ),
      },
      { empties: ['none'] },
    ),
    previous: reference(
      text('Version before', '前一版本'),
      text(
        'The version this one replaced; "none" for the first. The chain shows which text bound you on any day.',
        '被本版本取代的版本；首个版本选“无”。据此可确定任一日期适用的文本。',
      ),
      'policy-versions',
      { empties: ['none'] },
    ),
    isOldVersionReadable: yesNo(
      text('Version before still readable', '旧版本可查阅'),
      text(
        'Whether people can still read the replaced text, so that they can see what changed.',
        '个人是否仍可查阅被取代的文本，以了解变更内容。',
      ),
      { empties: ['not-applicable'] },
    ),
    listsRecipients: yesNo(
      text('Lists data and recipients', '以清单列明信息与接收方'),
      text(
        'Whether the data collected and provided, and its recipients, are shown as a list, as Art. 21 of the Network Data Security Management Regulations asks.',
        '收集和对外提供的个人信息及接收方是否以清单形式列明（《网络数据安全管理条例》第21条）。',
      ),
    ),
  },
});
