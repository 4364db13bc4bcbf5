import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, choices, day, integer, line, places, words, yesNo } from '../fields.ts';

/** The ways open to a person for using each right. */
export const rightsChannels = defineRegister({
  id: 'rights-channels',
  prefix: 'RCH',
  one: text('Rights channel', '行权渠道'),
  many: text('Rights channels', '行权渠道'),
  help: text(
    'One record for each way of using each right: a settings page, an address, a telephone line. A right the policy promises but no working channel serves is a broken promise.',
    '每项权利的每条行使途径登记一条：设置页面、邮箱、电话等。政策承诺的权利如无可用渠道，即违反承诺。',
  ),
  fields: {
    right: choice(
      text('Right', '权利'),
      text(
        'The right this channel serves. Record the channel again for each further right it serves, so that each can be tested by itself.',
        '该渠道所服务的权利。同一渠道服务多项权利的，分别登记，以便逐项测试。',
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
        complain: text('Complain', '投诉'),
        enquire: text('Enquire', '咨询'),
        guardian: text("Guardian's requests for a child", '监护人代儿童行权'),
        'refuse-automation': text(
          'Refuse decisions made by automation alone',
          '拒绝仅由自动化决策作出决定',
        ),
      },
    ),
    route: choice(
      text('Route', '途径'),
      text(
        'How the person reaches you. Asking for proof of identity by plain e-mail contradicts your own advice not to send personal information that way.',
        '个人通过何种方式提出。以普通邮件收取身份证明，与提示用户勿以邮件发送个人信息相矛盾。',
      ),
      {
        page: text('Web page', '网页'),
        app: text('In the app', '应用内'),
        email: text('E-mail', '电子邮件'),
        phone: text('Telephone', '电话'),
        post: text('Post', '邮寄'),
      },
    ),
    coversCountries: places(
      text('Countries covered', '适用国家和地区'),
      text(
        'Where the people live whom this channel serves. The policy extends rights by local practice, so every country of your users needs a channel.',
        '该渠道所服务的个人所在的国家或地区。政策承诺参照当地惯例保障权利，因此用户所在的每一国家或地区均须有渠道。',
      ),
      { empties: ['none'] },
    ),
    lastTested: day(
      text('Last tested', '最近测试日期'),
      text(
        'The last day someone went through the whole channel as a user would. Without a test nobody knows whether it works.',
        '最近一次以用户身份走完全部流程的日期；未经测试，无从证明渠道可用。',
      ),
      { empties: ['none'] },
    ),
    testResult: choice(
      text('Test result', '测试结果'),
      text(
        'Whether that test reached its end and the request was served. A failed channel counts as a missing one.',
        '该次测试是否走通并使请求得到处理；未通过的渠道视同没有渠道。',
      ),
      { passed: text('Passed', '通过'), failed: text('Failed', '未通过') },
      { empties: ['not-applicable'] },
    ),
    needsIdentityProof: yesNo(
      text('Asks for proof of identity', '需核验身份'),
      text(
        'Whether a person must prove who they are here. The check protects against strangers, but it must not collect more than it needs.',
        '个人是否须在此证明身份。核验可防止他人冒用，但不得超出必要收集信息。',
      ),
    ),
    address: line(
      text('Address', '地址'),
      text(
        'The page, menu path, e-mail address, number or postal address exactly as people are told.',
        '向个人公布的网址、菜单路径、邮箱、电话或者通信地址，按公布内容填写。',
      ),
    ),
    replyDays: integer(
      text('Reply within', '答复期限'),
      text(
        'The time for a reply that you have set for this channel. The standard allows 30 days in general (GB/T 35273, 8.7) and 15 working days for closing an account (8.5).',
        '本组织为该渠道设定的答复期限。国家标准一般为30天（GB/T 35273第8.7条），注销账户为15个工作日（第8.5条）。',
      ),
      text('days', '天'),
      { empties: ['none'] },
    ),
    answerContains: choices(
      text('The answer contains', '答复内容'),
      text(
        'For access: what the answer tells the person. All four are expected (GB/T 35273, 8.1).',
        '查阅类渠道：答复告知个人的内容，四项均应具备（GB/T 35273第8.1条）。',
      ),
      {
        kinds: text('Data or kinds of data held', '所持有的信息或其类型'),
        source: text('Source of the data', '信息来源'),
        purpose: text('Purpose of use', '使用目的'),
        recipients: text('Who has received it', '已获得信息的第三方'),
      },
      { empties: ['none', 'not-applicable'] },
    ),
    dataKindsAsked: integer(
      text('Kinds of data asked for the check', '核验所需信息种类数'),
      text(
        'For closing an account: how many kinds of data the identity check demands. More than registration took is an unreasonable hurdle (GB/T 35273, 8.5).',
        '注销账户时身份核验要求提供的信息种类数；多于注册时收集的种类，即构成不合理条件（GB/T 35273第8.5条）。',
      ),
      text('kinds', '种'),
      { empties: ['not-applicable'] },
    ),
    dataKindsAtRegistration: integer(
      text('Kinds of data taken at registration', '注册时收集的信息种类数'),
      text(
        'How many kinds of data opening the account took: the figure the identity check is measured against.',
        '开立账户时收集的信息种类数，作为衡量注销核验要求的基准。',
      ),
      text('kinds', '种'),
      { empties: ['not-applicable'] },
    ),
    lawNote: words(
      text('Local law considered', '当地法律考量'),
      text(
        'Which local law was looked at for the countries covered and what it changes (time limits, further rights). It shows that the promise to follow practice abroad is acted on.',
        '针对适用国家或地区考量了哪些当地法律、由此有何不同（时限、其他权利），用以证明参照境外惯例的承诺已落实。',
      ),
      { empties: ['none', 'not-applicable'] },
    ),
  },
});
