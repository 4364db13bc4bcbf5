import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, words, yesNo } from '../fields.ts';

/** The kinds of data handled. Sensitivity is kept per law and per standard, since the two lists differ. */
export const categories = defineRegister({
  id: 'categories',
  prefix: 'CAT',
  one: text('Category of data', '个人信息种类'),
  many: text('Categories of data', '个人信息种类'),
  help: text(
    'Each kind of data the organisation handles, as finely as it treats it differently. Describe the kind only; this tool never needs the data itself.',
    '登记所处理的每一种数据，处理方式不同的应分开登记。只描述种类，本工具无需任何真实数据。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'The nearest kind in the list. Promises that name data, such as the four compulsory items at registration, are checked by this kind.',
        '选择最接近的类型。凡承诺点名具体数据的（如注册必填四项），均按此类型核查。',
      ),
      {
        phone: text('Telephone number', '手机号或电话号码'),
        email: text('E-mail address', '电子邮箱'),
        username: text('User name', '用户名'),
        password: text('Password', '密码'),
        name: text('Name', '姓名'),
        birthday: text('Date of birth', '生日'),
        gender: text('Gender', '性别'),
        region: text('Region', '所在地区'),
        industry: text('Line of business', '行业'),
        address: text('Address', '地址'),
        order: text('Order', '订单信息'),
        'payment-card': text('Payment card', '支付卡信息'),
        'bank-account': text('Bank account', '银行账户'),
        transaction: text('Transaction', '交易记录'),
        'device-id': text('Device identifier', '设备标识'),
        'ip-address': text('IP address', 'IP地址'),
        'cookie-id': text('Cookie identifier', 'Cookie标识'),
        usage: text('Use of the service', '服务使用情况'),
        operation: text('Operations', '操作记录'),
        'crash-log': text('Crash log', '崩溃日志'),
        'support-message': text('Support message', '客服沟通内容'),
        'survey-reply': text('Survey reply', '问卷答复'),
        location: text('Location', '位置信息'),
        track: text('Whereabouts over time', '行踪轨迹'),
        photo: text('Photo', '照片'),
        video: text('Video', '视频'),
        audio: text('Audio', '音频'),
        face: text('Facial features', '人脸特征'),
        fingerprint: text('Fingerprint', '指纹'),
        voiceprint: text('Voiceprint', '声纹'),
        health: text('Health', '医疗健康信息'),
        fitness: text('Fitness', '运动健身数据'),
        religion: text('Religion', '宗教信仰'),
        race: text('Race or ethnicity', '种族或民族'),
        'sexual-orientation': text('Sexual orientation', '性取向'),
        'id-document': text('Identity document', '身份证件'),
        'contact-list': text('Contact list', '通讯录'),
        communication: text('Communications', '通信内容与记录'),
        browsing: text('Browsing history', '网页浏览记录'),
        employment: text('Employment', '职业与工作信息'),
        education: text('Education', '教育信息'),
        salary: text('Pay', '薪酬'),
        'marital-status': text('Marital status', '婚姻状况'),
        'criminal-record': text('Criminal record', '犯罪记录'),
        inference: text('Inference or profile', '推断信息或画像'),
        aggregate: text('Aggregate', '汇总统计数据'),
        other: text('Other', '其他'),
      },
    ),
    description: words(
      text('Description', '说明'),
      text(
        'What exactly belongs to this category, such as its fields and how fine they are. A recipient list or a request can only be answered from it.',
        '具体包含哪些内容，如字段及精细程度；答复查阅请求和列示清单均以此为据。',
      ),
    ),
    isPersonal: yesNo(
      text('Personal information', '属于个人信息'),
      text(
        'No only if it is anonymised beyond restoring or not about people. De-identified data still counts as personal (PIPL Arts. 4, 73).',
        '仅在已匿名化且不能复原，或与自然人无关时选“否”。去标识化的数据仍属个人信息（《个人信息保护法》第4、73条）。',
      ),
    ),
    isSensitivePipl: yesNo(
      text('Sensitive under the law', '法律上的敏感个人信息'),
      text(
        'Whether PIPL Art. 28 covers it: biometrics, religion, specific identity, health, financial accounts, whereabouts, anything of children under 14. It calls for separate consent, an assessment and strict protection.',
        '是否属于《个人信息保护法》第28条所列：生物识别、宗教信仰、特定身份、医疗健康、金融账户、行踪轨迹以及不满十四周岁未成年人的个人信息。如是，须单独同意、影响评估和严格保护。',
      ),
    ),
    isSensitiveGbt: yesNo(
      text('Sensitive under GB/T 35273', '国家标准上的个人敏感信息'),
      text(
        'Whether Annex B of the standard lists it. That list is wider than the law, so it is kept apart and judged as departure from the standard only.',
        '是否列入GB/T 35273-2020附录B。其范围宽于法律，故单独标记，不符合的仅判为偏离标准。',
      ),
    ),
    isBiometric: yesNo(
      text('Biometric', '生物识别信息'),
      text(
        'Whether it can recognise a person by body or behaviour. The standard wants it stored apart from identity and neither shared nor published.',
        '是否可凭身体或行为特征识别个人。国家标准要求与身份信息分开存储，原则上不得共享，不得公开披露。',
      ),
    ),
    isImportantData: yesNo(
      text('Important data', '重要数据'),
      text(
        'Yes only if an authority has told you so or published it as such. Exporting it always needs a security assessment.',
        '仅在主管部门告知或者公开发布为重要数据时选“是”；其出境一律须申报安全评估。',
      ),
    ),
    examples: words(
      text('Examples', '示例'),
      text(
        'Made-up samples of the form the data takes. Never enter anything about a real person.',
        '用虚构的样例说明数据形式；切勿填写任何真实个人的信息。',
      ),
    ),
  },
});
