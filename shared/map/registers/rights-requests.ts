import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import {
  choice,
  day,
  integer,
  line,
  place,
  reference,
  references,
  words,
  yesNo,
} from '../fields.ts';

// R1-R8: the closed list of the policy, the same as GB/T 35273-2020, 8.7 e.
// U1-U3: what the policy calls unreasonable repeated requests (GB/T 35273-2020, 8.7 d).
const refusalGrounds = {
  R1: text('R1 State or defence security', 'R1 国家安全、国防安全'),
  R2: text(
    'R2 Public safety, public health or a major public interest',
    'R2 公共安全、公共卫生、重大公共利益',
  ),
  R3: text(
    'R3 Criminal justice, from investigation to enforcement',
    'R3 犯罪侦查、起诉、审判和判决执行等刑事司法活动',
  ),
  R4: text('R4 Proven malice or abuse of rights', 'R4 有充分证据表明主观恶意或者滥用权利'),
  R5: text(
    'R5 Serious harm to the lawful interests of the person or of others',
    'R5 将严重损害本人或者他人的合法权益',
  ),
  R6: text(
    'R6 Life, property or other vital interests, where consent is hard to get',
    'R6 维护生命、财产等重大权益而难以取得本人同意',
  ),
  R7: text('R7 Trade secrets (needs counsel)', 'R7 涉及商业秘密（须法律意见）'),
  R8: text('R8 Your own legal duties', 'R8 履行本组织的法定义务'),
  U1: text(
    'U1 Repeated without reason: would need a new system or other excessive technical effort',
    'U1 无端重复：须新建系统等过多技术手段',
  ),
  U2: text(
    'U2 Repeated without reason: puts the lawful interests of others at risk',
    'U2 无端重复：给他人合法权益带来风险',
  ),
  U3: text('U3 Repeated without reason: quite impractical', 'U3 无端重复：极不切合实际'),
  other: text('Another ground (not in the policy)', '其他理由（政策未列）'),
};

/** Every request, complaint or enquiry a person has made, and what became of it. */
export const rightsRequests = defineRegister({
  id: 'rights-requests',
  prefix: 'REQ',
  one: text('Rights request', '行权请求'),
  many: text('Rights requests', '行权请求'),
  help: text(
    'The log of requests, complaints and enquiries from people: when they came, how they were answered, what was done. Enter no name or other data of the person; a case number is enough.',
    '个人请求、投诉和咨询的台账：何时收到、如何答复、如何处理。请勿填写个人姓名等信息，案件编号即可。',
  ),
  fields: {
    right: choice(
      text('Right', '权利'),
      text(
        'What the person asked for. Where one letter asks for several things, record each: their time limits and duties differ.',
        '个人提出的事项。一次提出多项的，分别登记，因其时限和义务不同。',
      ),
      {
        access: text('Access', '查阅'),
        correct: text('Correct or complete', '更正、补充'),
        delete: text('Delete', '删除'),
        withdraw: text('Withdraw consent', '撤回同意'),
        close: text('Close the account', '注销账户'),
        explain: text('Explanation', '解释说明'),
        unsubscribe: text('Unsubscribe', '退订'),
        copy: text('Copy or transfer', '复制、转移'),
        restrict: text('Restrict or object to handling', '限制或者拒绝处理'),
        complaint: text('Complaint', '投诉'),
        enquiry: text('Enquiry', '咨询'),
      },
    ),
    received: day(
      text('Received', '收到日期'),
      text(
        'The day the request reached you by any route. The time for the reply is counted from it.',
        '请求经任何途径送达本组织的日期，答复期限自此起算。',
      ),
    ),
    replied: day(
      text('Replied', '答复日期'),
      text(
        'The day the person was given your decision with its explanation. An acknowledgement of receipt is not a reply.',
        '将处理决定及说明告知个人的日期；仅确认收悉不算答复。',
      ),
      { empties: ['none'] },
    ),
    closed: day(
      text('Closed', '办结日期'),
      text(
        'The day everything decided was carried out in all systems. For closing an account this is the day the service ended.',
        '处理决定在各系统全部执行完毕的日期；注销账户的，为停止服务之日。',
      ),
      { empties: ['none'] },
    ),
    outcome: choice(
      text('Outcome', '处理结果'),
      text(
        'How the request ended. A refusal, also in part, must rest on a ground and be explained (PIPL Art. 50).',
        '请求的处理结果。拒绝（包括部分拒绝）须有依据并说明理由（《个人信息保护法》第50条）。',
      ),
      {
        granted: text('Granted', '同意'),
        'partly-granted': text('Granted in part', '部分同意'),
        refused: text('Refused', '拒绝'),
        answered: text('Answered (enquiry or complaint)', '已答复（咨询、投诉）'),
        open: text('Open', '处理中'),
      },
    ),
    identityChecked: yesNo(
      text('Identity checked', '已核验身份'),
      text(
        'Whether it was made sure, before acting, that the request came from the person concerned. The policy promises this check.',
        '处理前是否确认请求确由本人提出；政策承诺先核验身份。',
      ),
      { empties: ['not-applicable'] },
    ),
    identityDataIsSensitive: yesNo(
      text('Check collected sensitive data', '核验收集了敏感信息'),
      text(
        'Whether the check took sensitive personal information, such as a copy of an identity document or a face picture.',
        '核验时是否收集了敏感个人信息，例如身份证件复印件、人脸照片。',
      ),
      { empties: ['not-applicable'] },
    ),
    identityDataEnd: choice(
      text('Data of the check afterwards', '核验信息的处置'),
      text(
        'What became of the data collected for the check. Sensitive data must go once its purpose is met (GB/T 35273, 8.5).',
        '为核验而收集的信息如何处置；敏感信息应在达成目的后删除（GB/T 35273第8.5条）。',
      ),
      { deleted: text('Deleted', '已删除'), kept: text('Kept', '仍保留') },
      { empties: ['not-applicable'] },
    ),
    refusalGround: choice(
      text('Ground of refusal', '拒绝理由'),
      text(
        'The ground the refusal rests on. The policy names eight (R1 to R8) and three kinds of unreasonable repetition (U1 to U3); any other ground breaks the promise.',
        '拒绝所依据的理由。政策列明八种情形（R1至R8）和三类无端重复请求（U1至U3），以其他理由拒绝即违反承诺。',
      ),
      refusalGrounds,
      { empties: ['none', 'not-applicable'] },
    ),
    reasonGiven: yesNo(
      text('Reason given', '已说明理由'),
      text(
        'Whether the person was told why the request was refused. The law asks for it each time (PIPL Art. 50).',
        '是否已向个人说明拒绝理由；法律要求每次拒绝均须说明（《个人信息保护法》第50条）。',
      ),
      { empties: ['not-applicable'] },
    ),
    complaintRouteGiven: yesNo(
      text('Complaint route given', '已告知投诉途径'),
      text(
        'Whether the reply named where the person can complain outside the company (GB/T 35273, 8.7).',
        '答复中是否告知外部投诉、救济途径（GB/T 35273第8.7条）。',
      ),
      { empties: ['not-applicable'] },
    ),
    alternativeOffered: yesNo(
      text('Alternative offered', '已提供替代方法'),
      text(
        'Whether another way was offered where serving the request would cost too much. High cost alone calls for an alternative, not a refusal (GB/T 35273, 8.7).',
        '满足请求成本过高时，是否提供了替代方法；仅因成本高，应提供替代方法而非拒绝（GB/T 35273第8.7条）。',
      ),
      { empties: ['not-applicable'] },
    ),
    repeatCount: integer(
      text('Times made', '提出次数'),
      text(
        'How often the same person made the same request in the last 12 months, this time included (the first is 1). Fees and refusals for repetition depend on it.',
        '同一人近12个月内就同一事项提出请求的次数，含本次（首次填1）；以重复为由收费或者拒绝，以此为据。',
      ),
      text('times', '次'),
    ),
    fee: integer(
      text('Fee', '费用'),
      text(
        'What the person was charged. The policy promises reasonable requests free of charge.',
        '向个人收取的费用；政策承诺合理请求原则上免费。',
      ),
      text('CNY', '元'),
      { empties: ['none'] },
    ),
    feeReason: words(
      text('Reason for the fee', '收费理由'),
      text(
        'Why a fee was due and how it follows from cost. Only repetition beyond a reasonable limit allows one.',
        '收费的原因及成本依据；仅在重复请求超出合理限度时方可收取。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    categories: references(
      text('Data concerned', '涉及的信息种类'),
      text(
        'The categories the request is about. From them the map finds the locations and partners that must follow.',
        '请求涉及的个人信息种类；据此从数据地图查找须一并处理的存储位置和合作方。',
      ),
      'categories',
    ),
    subject: reference(
      text('Group of people', '个人信息主体'),
      text(
        'The group the person belongs to (never the person). Children and staff come with rules of their own.',
        '请求人所属的群体（而非具体个人）；儿童、员工适用特别规则。',
      ),
      'subjects',
    ),
    country: place(
      text('Country or region', '国家或地区'),
      text(
        'Where the person lives. Local law can add rights or shorten the time for the reply.',
        '请求人所在国家或地区；当地法律可能增加权利或者缩短答复期限。',
      ),
    ),
    locationsLeft: references(
      text('Locations still holding the data', '仍存有信息的位置'),
      text(
        'Where the data still lies after the request was granted. Enter "none" only once every location has been checked.',
        '同意请求后仍存有该信息的位置；逐一核对全部位置后方可选“无”。',
      ),
      'locations',
      { empties: ['none'], carriesVerdicts: true },
    ),
    leftLegalReference: line(
      text('Legal ground for what is left', '保留的法律依据'),
      text(
        'The law and article that require the remaining data to be kept. Without one, deletion is not complete.',
        '要求保留剩余信息的法律及条款；无依据的，删除未完成。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
    correctedIn: references(
      text('Corrected in', '已更正的位置'),
      text(
        'The locations in which the data was corrected. A correction has to reach every location that holds the category (PIPL Art. 46).',
        '已完成更正的存储位置；更正须覆盖存有该类信息的全部位置（《个人信息保护法》第46条）。',
      ),
      'locations',
      { empties: ['none', 'not-applicable'] },
    ),
    partnersTold: references(
      text('Partners told', '已通知的合作方'),
      text(
        'The partners that were asked to delete the data too. The policy promises to tell all who received it from you.',
        '已要求其一并删除的合作方；政策承诺通知所有从本组织获得信息的主体。',
      ),
      'partners',
      { empties: ['none'] },
    ),
    partnersExcepted: references(
      text('Partners excepted', '无须通知的合作方'),
      text(
        "Partners that may keep the data because law says so or because they hold the person's own permission.",
        '因法律规定或者已取得个人单独授权而可以保留信息的合作方。',
      ),
      'partners',
      { empties: ['none'] },
    ),
    servedAfterClosing: yesNo(
      text('Data used after closing', '注销后仍被使用'),
      text(
        'For closed accounts: whether a service still ran on the account afterwards. The policy promises that service ends.',
        '账户注销后是否仍就该账户提供服务、使用信息；政策承诺注销后停止服务。',
      ),
      { empties: ['not-applicable'] },
    ),
    mailedAfterOptOut: yesNo(
      text('Mailed after unsubscribing', '退订后仍收到推送'),
      text(
        'For unsubscribing: whether another promotional message went out after the request. One is enough to break the promise.',
        '退订后是否仍向其发送推广信息；发送一次即违反承诺。',
      ),
      { empties: ['not-applicable'] },
    ),
  },
});
