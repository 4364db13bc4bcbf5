import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, line, place, reference, words, yesNo } from '../fields.ts';

/** Everyone outside the organisation's own legal entity who receives, runs or demands data. */
export const partners = defineRegister({
  id: 'partners',
  prefix: 'PAR',
  one: text('Partner', '合作方'),
  many: text('Partners', '合作方'),
  help: text(
    'Every company, authority or person outside your own legal entity that receives, hosts or can see personal information. Affiliates belong here too: each legal entity answers for itself.',
    '登记本法律实体以外所有接收、托管或能够接触个人信息的企业、机关和个人。关联公司同样逐一登记：各法律实体分别承担责任。',
  ),
  fields: {
    role: choice(
      text('Role', '角色'),
      text(
        'In what capacity it handles the data. It decides which duties apply: entrusted processing needs instructions and supervision, provision to another handler needs separate consent.',
        '以何种身份处理数据，决定适用的义务：委托处理须约定并监督，向其他个人信息处理者提供须取得单独同意。',
      ),
      {
        affiliate: text('Affiliate', '关联公司'),
        processor: text('Entrusted processor', '受托人'),
        independent: text('Independent handler', '独立的个人信息处理者'),
        joint: text('Joint handler', '共同处理者'),
        embedded: text('Embedded third party (SDK, plug-in)', '嵌入的第三方（SDK、插件）'),
        authority: text('Public authority', '国家机关'),
        person: text('Natural person', '自然人'),
      },
    ),
    policyKind: choice(
      text('Kind named in the policy', '政策所列类型'),
      text(
        'Which of the kinds of partner declared in the privacy policy it belongs to. Choose "not in the list" when none fits.',
        '属于隐私政策所列哪一类合作方；均不符合时选择“不在所列类型内”。',
      ),
      {
        infrastructure: text('Technical infrastructure', '技术基础设施'),
        payment: text('Payment', '支付'),
        logistics: text('Logistics', '物流'),
        sms: text('SMS', '短信'),
        email: text('E-mail delivery', '邮件发送'),
        analytics: text('Usage analysis', '使用情况分析'),
        'advertising-measurement': text('Advertising measurement', '广告效果衡量'),
        'customer-service': text('Customer service', '客户服务'),
        'payment-convenience': text('Payment convenience', '支付便利'),
        research: text('Academic research or surveys', '学术研究或调研'),
        supplier: text('Other supplier or service provider', '其他供应商或服务提供商'),
        other: text('"Other partners" (open wording)', '“其他合作伙伴”（开放表述）'),
        undeclared: text('Not in the list', '不在所列类型内'),
      },
      { empties: ['not-applicable'] },
    ),
    country: place(
      text('Country or region', '国家或地区'),
      text(
        'Where the recipient receives or can see the data. Hong Kong, Macau and Taiwan count as abroad for export from the mainland.',
        '接收或可访问数据的所在地。香港、澳门、台湾在数据出境规则中按境外处理。',
      ),
    ),
    isInBayArea: yesNo(
      text('In the Greater Bay Area', '位于粤港澳大湾区'),
      text(
        'Registered or located in one of the nine Guangdong cities, Hong Kong or Macau: the simpler Bay Area contract may then be open.',
        '是否注册于（或位于）大湾区内地九市或港澳：如是，可考虑采用大湾区标准合同。',
      ),
    ),
    recipientGroup: line(
      text('Recipient group', '接收方集团'),
      text(
        'The group of companies it belongs to. Several small exports to one group for one purpose are counted together.',
        '所属企业集团。为同一目的向同一集团的多笔小额出境合并计算。',
      ),
      { empties: ['none'] },
    ),
    contact: line(
      text('Contact', '联系方式'),
      text(
        'The address a person can use to exercise rights against this recipient.',
        '个人向该接收方行使权利的联系方式。',
      ),
      { empties: ['none'] },
    ),
    usePurpose: reference(
      text('Purpose it uses the data for', '实际使用目的'),
      text(
        'What the partner really uses the data for, as far as you know. A purpose other than that of the flow breaks the promise that partners use data for nothing else.',
        '据了解该方实际使用数据的目的；若与流转目的不一致，即违反“不得挪作他用”的承诺。',
      ),
      'purposes',
    ),
    useChangedOn: day(
      text('Use changed on', '目的变更日期'),
      text(
        'The day the partner began to use the data for another purpose.',
        '该方开始将数据用于其他目的的日期。',
      ),
      { empties: ['none'] },
    ),
    isRestricted: yesNo(
      text('On the restricted list', '列入限制清单'),
      text(
        'Whether the cyberspace authority has listed it as barred from receiving personal information (PIPL Art. 42).',
        '是否被国家网信部门列入限制或者禁止个人信息提供清单（《个人信息保护法》第42条）。',
      ),
    ),
    isNamedToPeople: yesNo(
      text('Named to people', '已向个人列明'),
      text(
        'Whether the list of recipients shown to people names this partner.',
        '向个人展示的接收方清单是否列明该合作方。',
      ),
    ),
    securityCapability: words(
      text('Security capability', '安全能力'),
      text(
        'Certificates, audits or other facts that show it can protect the data.',
        '能够证明其保护能力的认证、审计等情况。',
      ),
      { empties: ['none'] },
    ),
    supervisedOn: day(
      text('Last supervised', '最近监督日期'),
      text(
        'The last day its handling was checked (audit, questionnaire, test). Entrusting carries a duty to supervise.',
        '最近一次对其处理活动实施监督（审计、问卷、测试）的日期；委托处理负有监督义务。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
  },
});
