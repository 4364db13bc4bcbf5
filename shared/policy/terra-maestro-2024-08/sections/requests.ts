import { text } from '../../../lib/index.ts';
import { automationAssessment } from '../criteria/automation-assessment.ts';
import { automationReassessment } from '../criteria/automation-reassessment.ts';
import { automationRefusal } from '../criteria/automation-refusal.ts';
import { automationRelief } from '../criteria/automation-relief.ts';
import { complaintRouteHonoured } from '../criteria/complaint-route-honoured.ts';
import { costlyRequestAlternative } from '../criteria/costly-request-alternative.ts';
import { identityCheck } from '../criteria/identity-check.ts';
import { identityDataDeletion } from '../criteria/identity-data-deletion.ts';
import { policyOutsideRoute } from '../criteria/policy-outside-route.ts';
import { refusalComplaintRoute } from '../criteria/refusal-complaint-route.ts';
import { refusalGround } from '../criteria/refusal-ground.ts';
import { refusalOutsideRoute } from '../criteria/refusal-outside-route.ts';
import { refusalReason } from '../criteria/refusal-reason.ts';
import { refusalReplyTime } from '../criteria/refusal-reply-time.ts';
import { repetitionRefusal } from '../criteria/repetition-refusal.ts';
import { requestFee } from '../criteria/request-fee.ts';
import type { Section } from '../section.ts';

const chapter = text('Your rights', '您的权利');

/** C58 to C63: automated decisions, how requests are handled and refused, and complaints outside. */
export const requests: Section = {
  commitments: [
    {
      id: 'C58',
      section: chapter,
      promise: text(
        'Whoever is strongly affected by a decision a program makes alone may ask for an explanation and gets suitable relief.',
        '信息系统自动作出的决定显著影响个人权益的，个人可要求说明，并获得适当救济。',
      ),
      weights: { 'subject-participation': 2, openness: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'automation-relief', weight: 1 },
        { criterion: 'automation-refusal', weight: 1 },
        { criterion: 'automation-assessment', weight: 1 },
        { criterion: 'automation-reassessment', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '7.7' },
        { instrument: 'pipl', article: '24 para. 3' },
        { instrument: 'pipl', article: '55' },
        { instrument: 'gdpr', article: '22' },
      ],
      remark: text(
        'The policy does not say that such decisions can be refused; the law grants it. The law asks for an assessment of every automated decision; here it is judged where the effect is major.',
        '政策未载明个人可拒绝此类决定，法律则赋予该权利。法律要求对一切自动化决策进行事前评估，本项仅就影响重大者评判。',
      ),
    },
    {
      id: 'C59',
      section: chapter,
      promise: text(
        'A request is acted on only after it is clear who makes it; a written request may be required.',
        '处理请求前先核验请求人身份，必要时可要求提交书面请求。',
      ),
      weights: { security: 2, 'subject-participation': 1 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'identity-check', weight: 1 },
        { criterion: 'identity-data-deletion', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '8.5 c' },
        { instrument: 'gbt-35273', article: '8.7 a' },
        { instrument: 'pipl', article: '50' },
        { instrument: 'gdpr', article: '12(6)' },
      ],
      remark: text(
        'Requests go by e-mail, which the policy itself calls unfit for personal information; proof of identity sent that way is at risk.',
        '请求须以邮件提出，而政策自身提示不宜以邮件发送个人信息；以此方式提交身份证明存在风险。',
      ),
    },
    {
      id: 'C60',
      section: chapter,
      promise: text(
        'Exercising a right costs nothing as long as requests are reasonable; repetition beyond measure may cost what it takes.',
        '合理的请求原则上不收费；多次重复、超出合理限度的，可酌情收取成本费用。',
      ),
      weights: { 'subject-participation': 1 },
      decidedBy: ['log'],
      criteria: [{ criterion: 'request-fee', weight: 1 }],
      clauses: [
        { instrument: 'gbt-35273', article: '8.7 c' },
        { instrument: 'ndsmr', article: '25' },
        { instrument: 'gdpr', article: '12(5)' },
      ],
      remark: text(
        'The policy does not say how many requests are reasonable; the number is a setting.',
        '政策未载明合理次数，由设置决定。',
      ),
    },
    {
      id: 'C61',
      section: chapter,
      promise: text(
        'Requests repeated without reason may be turned down where they take excessive technical effort, endanger others or are wholly impractical.',
        '对无端重复且需要过多技术手段、危及他人合法权益或极不切实际的请求，可以拒绝。',
      ),
      weights: { 'subject-participation': 2 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'repetition-refusal', weight: 1 },
        { criterion: 'costly-request-alternative', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '8.7 d' },
        { instrument: 'pipl', article: '50' },
        { instrument: 'gdpr', article: '12(5)(b)' },
      ],
      remark: text(
        'The policy does not say from how many requests on repetition begins; the number is a setting.',
        '政策未载明重复的次数标准，由设置决定。',
      ),
    },
    {
      id: 'C62',
      section: chapter,
      promise: text(
        'Apart from that, only eight listed situations allow the company not to respond to a request.',
        '除此之外，仅在所列八种情形下可不响应请求。',
      ),
      weights: { 'subject-participation': 3 },
      decidedBy: ['log'],
      criteria: [
        { criterion: 'refusal-ground', weight: 1 },
        { criterion: 'refusal-reason', weight: 1 },
        { criterion: 'refusal-complaint-route', weight: 1 },
        { criterion: 'refusal-reply-time', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '8.7 a, e, f' },
        { instrument: 'pipl', article: '50' },
        { instrument: 'gdpr', article: '12(3)-(4), 23' },
      ],
      remark: text(
        'Trade secrets are on the list but have no direct footing in the Personal Information Protection Law: take legal advice before relying on them. The policy promises neither reasons nor a time for replies.',
        '所列情形包括商业秘密，但《个人信息保护法》未直接规定，援引前应征求法律意见。政策既未承诺说明理由，也未载明答复期限。',
      ),
    },
    {
      id: 'C63',
      section: chapter,
      promise: text(
        'Someone who is not satisfied with the answer may turn to the cyberspace, telecommunications, police or market authorities.',
        '对答复不满意的，可向网信、电信、公安、市场监管等部门投诉举报。',
      ),
      weights: { openness: 1, 'subject-participation': 1 },
      decidedBy: ['attested', 'map', 'log'],
      criteria: [
        { criterion: 'policy-outside-route', weight: 1 },
        { criterion: 'refusal-outside-route', weight: 1 },
        { criterion: 'complaint-route-honoured', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.5 a' },
        { instrument: 'gbt-35273', article: '8.7 a, f' },
        { instrument: 'pipl', article: '65' },
        { instrument: 'gdpr', article: '13(2)(d), 77' },
      ],
      remark: text(
        'The policy says this twice and still names the industry and commerce authority, whose duties passed to market regulation.',
        '政策两处作此表述，且仍称工商部门，其职责已由市场监督管理部门承担。',
      ),
    },
  ],
  criteria: [
    automationRelief,
    automationRefusal,
    automationAssessment,
    automationReassessment,
    identityCheck,
    identityDataDeletion,
    requestFee,
    repetitionRefusal,
    costlyRequestAlternative,
    refusalGround,
    refusalReason,
    refusalComplaintRoute,
    refusalReplyTime,
    policyOutsideRoute,
    refusalOutsideRoute,
    complaintRouteHonoured,
  ],
};
