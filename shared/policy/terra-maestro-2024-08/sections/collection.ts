import { text } from '../../../lib/index.ts';
import { improvementData } from '../criteria/improvement-data.ts';
import { improvementDataOptional } from '../criteria/improvement-data-optional.ts';
import { personalisationOffSwitch } from '../criteria/personalisation-off-switch.ts';
import { profilingPurpose } from '../criteria/profiling-purpose.ts';
import { registrationItems } from '../criteria/registration-items.ts';
import { statedPurpose } from '../criteria/stated-purpose.ts';
import { voluntaryItems } from '../criteria/voluntary-items.ts';
import type { Section } from '../section.ts';

const chapter = 'How we collect and use';
const chapterInChinese = '个人信息的收集和使用';
const registration = text(`${chapter}: registration`, `${chapterInChinese}：注册`);
const improvement = text(`${chapter}: improving services`, `${chapterInChinese}：改进服务`);

/** C05 to C09: the purposes of collection, what registration asks for, what improvement draws on. */
export const collection: Section = {
  commitments: [
    {
      id: 'C05',
      section: text(chapter, chapterInChinese),
      promise: text(
        'Personal information is collected and used for nothing but the purposes set out in the policy.',
        '除政策所载目的外，不收集、使用个人信息。',
      ),
      weights: { 'clear-purpose': 3, openness: 1 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'stated-purpose', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '4 b' },
        { instrument: 'gbt-35273', article: '7.3' },
        { instrument: 'pipl', article: '6' },
        { instrument: 'gdpr', article: '5(1)(b)' },
      ],
      remark: text(
        'The text and its page bear different dates and neither is called the effective date; by the settings, a version needs one.',
        '正文与页面所载日期不一，且均未注明为生效日；按设置，政策版本须有确切生效日。',
      ),
    },
    {
      id: 'C06',
      section: registration,
      promise: text(
        'To open an account people have to give at most a mobile number, an e-mail address, a user name and a password.',
        '注册账户时，个人至多须提供手机号、电子邮箱、用户名和密码。',
      ),
      weights: { 'minimum-necessity': 3, 'choice-and-consent': 1 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'registration-items', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '5.2' },
        { instrument: 'pipl', article: '6' },
        { instrument: 'gdpr', article: '5(1)(c)' },
        { instrument: 'gdpr', article: '25' },
      ],
      remark: text(
        'The policy words this as what may be needed; it is read as a closed list.',
        '政策表述为“可能需要提供”，此处按封闭清单理解。',
      ),
    },
    {
      id: 'C07',
      section: registration,
      promise: text(
        'People may keep back name, birthday, gender, region and line of work; the basic functions stay the same.',
        '个人可不提供姓名、生日、性别、所在地区和所从事行业，基本功能不受影响。',
      ),
      weights: { 'choice-and-consent': 2, 'minimum-necessity': 1 },
      decidedBy: ['map'],
      criteria: [{ criterion: 'voluntary-items', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '5.3 e' },
        { instrument: 'gbt-35273', article: '5.3 f' },
        { instrument: 'pipl', article: '16' },
        { instrument: 'gdpr', article: '7(4)' },
      ],
      remark: text(
        'The promise is read as one about the account and its use: what a delivery, a payment, staff management or a legal duty needs is not measured by it.',
        '本项按账户及其使用理解；交付、支付、人力资源管理或法定义务所需信息，不以此衡量。',
      ),
    },
    {
      id: 'C08',
      section: improvement,
      promise: text(
        'To improve services, guard against risk and recommend, the company uses what people tell customer service, what they answer in surveys, which services they use and how, and what they do in them.',
        '为改进服务、防范风险和推荐，公司使用个人联系客服时提供的内容、问卷答复、所用服务的类型与方式以及操作记录。',
      ),
      weights: { 'minimum-necessity': 2 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'improvement-data', weight: 1 },
        { criterion: 'improvement-data-optional', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.2' },
        { instrument: 'gbt-35273', article: '5.3 f' },
        { instrument: 'pipl', article: '6' },
        { instrument: 'pipl', article: '16' },
        { instrument: 'gdpr', article: '5(1)(c)' },
      ],
      remark: text(
        'The list is left open with "other information". An open ending tells people nothing; by the settings, whatever fits only there is kept in part.',
        '该清单以“其他信息”收尾。开放表述不能使个人知悉收集范围；按设置，仅能归入该表述的视为部分符合。',
      ),
    },
    {
      id: 'C09',
      section: improvement,
      promise: text(
        'Recommending has one aim: services that are better or suit the person better.',
        '推荐的唯一目的，是向个人提供质量更优或更适合的服务。',
      ),
      weights: { 'clear-purpose': 2, 'choice-and-consent': 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'profiling-purpose', weight: 1 },
        { criterion: 'personalisation-off-switch', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '7.4' },
        { instrument: 'gbt-35273', article: '7.5' },
        { instrument: 'pipl', article: '24 para. 2' },
        { instrument: 'ndsmr', article: '42' },
        { instrument: 'gdpr', article: '21, 22' },
      ],
      remark: text(
        'The policy mentions no option without personalisation and no way to switch it off; the law asks for one.',
        '政策未提及非个性化选项或关闭方式，而法律要求提供。',
      ),
    },
  ],
  criteria: [
    statedPurpose,
    registrationItems,
    voluntaryItems,
    improvementData,
    improvementDataOptional,
    profilingPurpose,
    personalisationOffSwitch,
  ],
};
