import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, integer, line, place, reference, references, yesNo } from '../fields.ts';
import { originOptions } from './options.ts';

/** Every place where data rests, backups and paper included. */
export const locations = defineRegister({
  id: 'locations',
  prefix: 'LOC',
  one: text('Location', '存储位置'),
  many: text('Locations', '存储位置'),
  help: text(
    'Every place where data rests: systems, cloud services, logs, backups, paper, devices. It answers whether data stays in mainland China and how it is protected there.',
    '登记数据存放的每一处：系统、云服务、日志、备份、纸质文件、设备等，据以判断数据是否留在境内以及如何保护。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'What kind of place it is. Backups carry promises of their own: isolation and clearing in cycles.',
        '存储位置的类型。备份另有专门承诺：隔离存放并按周期清除。',
      ),
      {
        database: text('Database', '数据库'),
        'file-store': text('File store', '文件存储'),
        'cloud-service': text('Cloud service', '云服务'),
        log: text('Log', '日志'),
        backup: text('Backup', '备份'),
        paper: text('Paper', '纸质文件'),
        device: text('Device', '设备'),
        workstation: text('Workstation', '工作终端'),
      },
    ),
    country: place(
      text('Country or region', '国家或地区'),
      text(
        'Where the medium physically is. The policy promises storage in mainland China; Hong Kong, Macau and Taiwan count as abroad.',
        '存储介质的实际所在地。政策承诺境内存储；香港、澳门、台湾按境外处理。',
      ),
    ),
    dataOrigin: choice(
      text('Data collected in', '数据收集地'),
      text(
        "Where the people's data was collected. Only data collected in mainland China falls under the storage promise; mixed data is treated as falling under it.",
        '数据在何处收集。境内存储承诺针对境内收集的数据；混合存放的按境内数据处理。',
      ),
      originOptions,
    ),
    system: line(
      text('System', '系统名称'),
      text(
        'The name by which staff know the system, cabinet or device, so that it can be found again.',
        '内部使用的系统、文件柜或设备名称，以便查找核对。',
      ),
    ),
    operator: reference(
      text('Run by', '运营方'),
      text(
        'The outside party that runs it, or "none" if you run it yourselves. A foreign operator that can see the data means an export.',
        '负责运营的外部机构，自行运营的选“无”。境外运营方可访问数据的，构成出境。',
      ),
      'partners',
      { empties: ['none'], carriesVerdicts: true },
    ),
    categories: references(
      text('Categories kept', '存放的数据种类'),
      text(
        'Every category held here. One that no activity uses is orphan data and breaks the promise to collect nothing irrelevant.',
        '此处存放的全部数据种类。没有任何活动使用的即为孤立数据，违反不收集无关信息的承诺。',
      ),
      'categories',
      { carriesVerdicts: true },
    ),
    isEncryptedAtRest: yesNo(
      text('Encrypted at rest', '存储加密'),
      text(
        'Whether what is stored is encrypted. The policy rests confidentiality on encryption; not applicable to paper.',
        '存储数据是否加密。政策以加密保障数据保密；纸质文件选“不适用”。',
      ),
      { empties: ['not-applicable'] },
    ),
    isIsolated: yesNo(
      text('Isolated', '隔离存放'),
      text(
        'For backups: whether the data is cut off from daily use until it can be cleared, as promised.',
        '适用于备份：在可清除之前是否与日常使用隔离，此为政策承诺。',
      ),
      { empties: ['not-applicable'] },
    ),
    purgeCycleDays: integer(
      text('Clearing cycle', '清除周期'),
      text(
        'For backups: after how many days deleted data is gone here too. "None" means nobody clears it.',
        '适用于备份：已删除的数据多少天后在此处亦被清除。“无”表示从不清除。',
      ),
      text('days', '天'),
      { empties: ['none', 'not-applicable'] },
    ),
    lastPurged: day(
      text('Last cleared', '最近清除日期'),
      text(
        'For backups: the last day the clearing really ran. A cycle without runs is only an intention.',
        '适用于备份：最近一次实际清除的日期；仅有周期而无执行不能视为落实。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    access: choice(
      text('Who has access', '访问范围'),
      text(
        'The widest circle that can open the data. The policy lets authorised staff only reach it, so "all staff" or "public" breaks the promise.',
        '可访问数据的最大范围。政策承诺仅授权人员可接触，“全体员工”或“公众”即违反承诺。',
      ),
      {
        'named-people': text('Named people', '指定人员'),
        'named-roles': text('Named roles', '指定岗位'),
        department: text('One department', '某一部门'),
        'all-staff': text('All staff', '全体员工'),
        public: text('Public', '公众'),
      },
    ),
    lastAccessReview: day(
      text('Access last reviewed', '最近权限复核日期'),
      text(
        'The last day someone went through the access rights one by one. Rights that nobody reviews grow beyond need.',
        '最近一次逐项复核访问权限的日期；长期不复核的权限会超出必要范围。',
      ),
      { empties: ['none'] },
    ),
    leaversWithAccess: integer(
      text('Leavers with access', '离职仍有权限人数'),
      text(
        'How many people who have left can still log in, as counted at the last review. Anything but 0 is a breach of access control.',
        '最近复核时仍可登录的离职人员数；不为0即不符合访问控制承诺。',
      ),
      text('people', '人'),
    ),
    isExposed: yesNo(
      text('Reachable from a network others use', '可从外部网络访问'),
      text(
        "Whether it can be reached from the internet or a partner's network. Then protection against attacks has to be in force.",
        '是否可从互联网或合作方网络访问；如是，须有防攻击措施。',
      ),
    ),
    isWebEndpoint: yesNo(
      text('Serves a web page or interface', '对外提供网页或接口'),
      text(
        "Whether people's browsers or apps connect to it directly. Such places must offer a secure link.",
        '个人的浏览器或应用是否直接连接；此类位置须提供安全连接。',
      ),
    ),
    usesTls: yesNo(
      text('Uses TLS', '使用TLS'),
      text(
        'Whether every connection runs over HTTPS or TLS. The policy promises secure browsing; not applicable where nothing connects.',
        '是否所有连接均采用HTTPS或TLS。政策承诺提供安全浏览；无连接的选“不适用”。',
      ),
      { empties: ['not-applicable'] },
    ),
    hasAccounts: yesNo(
      text('Has accounts', '有账户登录'),
      text(
        'Whether people or staff log in here. Then a rule for passwords should be among its measures.',
        '个人或员工是否在此登录；如是，安全措施应包含密码规则。',
      ),
    ),
    measures: references(
      text('Security measures', '安全措施'),
      text(
        'The measures that protect this place. Confidentiality, integrity and availability each need at least one (PIPL Art. 51).',
        '保护该处的安全措施；保密性、完整性、可用性各须至少有一项（《个人信息保护法》第51条）。',
      ),
      'measures',
      { empties: ['none'] },
    ),
    retention: reference(
      text('Retention rule', '保存期限规则'),
      text(
        'The rule for everything kept here, where one rule covers the whole place. Otherwise each use names its own.',
        '整处数据适用同一期限时所依据的规则；否则由各项使用分别指定。',
      ),
      'retention-rules',
      { empties: ['none'] },
    ),
    people: integer(
      text('People', '人数'),
      text(
        'How many different people the data here is about. In an incident it is the first number anyone asks for.',
        '此处数据涉及的自然人数（去重）；发生安全事件时首先需要该数字。',
      ),
      text('people', '人'),
    ),
    isDisplayMasked: yesNo(
      text('Masked on display', '展示脱敏'),
      text(
        'Whether screens and print-outs hide part of the data. The standard asks it wherever personal information is shown (GB/T 35273-2020, 7.2).',
        '界面和打印件是否对部分内容去标识化展示；国家标准要求展示个人信息时采取此类措施（GB/T 35273-2020第7.2条）。',
      ),
      { empties: ['not-applicable'] },
    ),
  },
});
