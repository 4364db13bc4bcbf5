import { text } from '../../lib/index.ts';
import type { FieldsOf } from './buildRecords.ts';
import { buildRecords } from './buildRecords.ts';
import { cat } from './ids.ts';

type Fields = FieldsOf<'categories'>;
type Marks = 'sensitive' | 'standard-only' | 'biometric' | 'plain';

/**
 * A kind of personal information. `sensitive`: listed in PIPL Art. 28 and in the standard;
 * `standard-only`: in Annex B of GB/T 35273 alone.
 */
function data(
  kind: NonNullable<Fields['kind']>,
  english: string,
  chinese: string,
  mark: Marks = 'plain',
): Fields {
  return {
    kind,
    description: text(english, chinese),
    isPersonal: true,
    isSensitivePipl: mark === 'sensitive' || mark === 'biometric',
    isSensitiveGbt: mark !== 'plain',
    isBiometric: mark === 'biometric',
    isImportantData: false,
    examples: text('Invented sample only', '仅为虚构样例'),
  };
}

export const categories = buildRecords('categories', cat, {
  phone: [
    'Mobile number',
    '手机号',
    data('phone', 'Number used to sign in or deliver', '用于登录或配送的号码'),
  ],
  email: [
    'E-mail address',
    '电子邮箱',
    data('email', 'Address used to sign in or write to', '用于登录或联系的邮箱'),
  ],
  username: [
    'User name',
    '用户名',
    data('username', 'Name shown in the app', '应用内显示的用户名'),
  ],
  password: [
    'Password',
    '密码',
    data('password', 'Kept as a salted hash', '以加盐散列方式保存', 'standard-only'),
  ],
  fullName: [
    'Name',
    '姓名',
    data('name', 'Name of recipient or account holder', '收件人或账户持有人姓名'),
  ],
  birthday: ['Date of birth', '生日', data('birthday', 'Day, month and year', '年月日')],
  gender: ['Gender', '性别', data('gender', 'As chosen in the profile', '资料中自选')],
  region: ['Region', '所在地区', data('region', 'Country and province', '国家与省份')],
  industry: ['Line of work', '从事行业', data('industry', 'Chosen from a list', '从列表中选择')],
  avatar: [
    'Profile picture',
    '头像',
    data('photo', 'Picture uploaded to the profile', '上传至个人资料的图片'),
  ],
  address: [
    'Delivery address',
    '收货地址',
    data('address', 'Street, house number, postcode', '街道、门牌号、邮编', 'standard-only'),
  ],
  order: ['Order', '订单', data('order', 'Goods, price, time, number', '商品、价格、时间、编号')],
  invoice: [
    'Invoice details',
    '发票信息',
    data('transaction', 'Title and tax number', '发票抬头与税号'),
  ],
  paymentCard: [
    'Payment card',
    '支付卡',
    data('payment-card', 'Last four digits and token', '后四位与支付令牌', 'sensitive'),
  ],
  bankAccount: [
    'Bank account',
    '银行账户',
    data('bank-account', 'Account for refunds or pay', '用于退款或发薪的账户', 'sensitive'),
  ],
  transaction: [
    'Payment record',
    '交易记录',
    data('transaction', 'Sum, time, result', '金额、时间、结果', 'standard-only'),
  ],
  deviceId: [
    'Device identifier',
    '设备标识',
    data('device-id', 'Identifier that can be reset', '可重置的标识符'),
  ],
  serial: [
    'Serial number',
    '设备序列号',
    data('device-id', 'Fixed number of the device', '设备固定编号'),
  ],
  ipAddress: [
    'IP address',
    'IP地址',
    data('ip-address', 'Address of the connection', '网络连接地址'),
  ],
  cookieId: [
    'Cookie identifier',
    'Cookie标识',
    data('cookie-id', 'Random number in the browser', '浏览器中的随机编号'),
  ],
  usage: [
    'Use of functions',
    '功能使用情况',
    data('usage', 'Which functions, how often', '使用何种功能及频次'),
  ],
  operation: [
    'Operations',
    '操作记录',
    data('operation', 'Sign-ins, settings, clicks', '登录、设置、点击'),
  ],
  crashLog: [
    'Crash report',
    '崩溃日志',
    data('crash-log', 'State of the program at a fault', '故障时的程序状态'),
  ],
  firmware: ['Firmware version', '固件版本', data('device-id', 'Version and model', '版本与型号')],
  supportMessage: [
    'Message to support',
    '客服沟通内容',
    data('support-message', 'Chat and mail with support', '与客服的会话和邮件'),
  ],
  callRecording: [
    'Recording of a call',
    '通话录音',
    data('audio', 'Calls with the hotline', '与热线的通话', 'standard-only'),
  ],
  surveyReply: [
    'Survey reply',
    '问卷答复',
    data('survey-reply', 'Answers to a survey', '对问卷的作答'),
  ],
  coarseLocation: [
    'Coarse location',
    '粗略位置',
    data('location', 'City of the device', '设备所在城市'),
  ],
  childTrack: [
    'Whereabouts of a child',
    '儿童行踪轨迹',
    data('track', 'Positions over the day', '全天位置轨迹', 'sensitive'),
  ],
  heartRate: [
    'Heart rate',
    '心率',
    data('health', 'Beats a minute over time', '随时间变化的心率', 'sensitive'),
  ],
  sleep: [
    'Sleep',
    '睡眠数据',
    // Nobody has settled whether sleep counts as health: an honest unknown.
    {
      ...data('health', 'Time and phases of sleep', '睡眠时长与阶段', 'standard-only'),
      isSensitivePipl: undefined,
    },
  ],
  steps: [
    'Steps and sport',
    '步数与运动',
    data('fitness', 'Steps, distance, kind of sport', '步数、距离、运动类型'),
  ],
  faceUnlock: [
    'Face template',
    '人脸特征模板',
    data('face', 'Template to unlock the app', '用于解锁应用的模板', 'biometric'),
  ],
  contacts: [
    'Address book',
    '通讯录',
    data('contact-list', 'Names and numbers on the phone', '手机中的联系人与号码', 'standard-only'),
  ],
  browsing: [
    'Pages visited',
    '网页浏览记录',
    data('browsing', 'Pages of the shop', '商城页面', 'standard-only'),
  ],
  interests: [
    'Interest tags',
    '兴趣标签',
    data('inference', 'Drawn from use and orders', '由使用与订单推断'),
  ],
  mailOpens: [
    'Opening of mails',
    '邮件打开情况',
    data('usage', 'Whether and when a mail was opened', '邮件是否及何时被打开'),
  ],
  staffId: [
    'Identity document of staff',
    '员工身份证件',
    data('id-document', 'Number and copy', '号码与复印件', 'sensitive'),
  ],
  salary: ['Pay', '薪酬', data('salary', 'Wage, bonus, insurance', '工资、奖金、社保')],
  employment: [
    'Employment record',
    '任职记录',
    data('employment', 'Post, dates, reviews', '岗位、日期、考核'),
  ],
  education: ['Education', '教育经历', data('education', 'Degrees of applicants', '求职者学历')],
  childName: [
    'Name of a child',
    '儿童姓名',
    data('name', 'Nickname entered by a guardian', '监护人填写的称呼', 'sensitive'),
  ],
  childBirthday: [
    'Age of a child',
    '儿童年龄',
    data('birthday', 'Year of birth', '出生年份', 'sensitive'),
  ],
  posts: [
    'Posts in the community',
    '社区发帖',
    data('communication', 'Text and pictures posted', '发布的文字与图片'),
  ],
  repairNotes: [
    'Repair notes',
    '维修记录',
    data('support-message', 'Fault and parts changed', '故障与更换部件'),
  ],
  dealerContact: [
    'Contact at a dealer',
    '经销商联系人',
    data('name', 'Name, post and number', '姓名、职务与电话'),
  ],
  totals: [
    'Monthly totals',
    '月度汇总',
    {
      ...data('aggregate', 'Counts that cannot be traced to people', '无法追溯至个人的计数'),
      isPersonal: false,
    },
  ],
  riskScore: ['Risk score', '风险评分', data('inference', 'Score of an order', '订单风险分值')],
});
