import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, day, places, yesNo } from '../fields.ts';

/** Everything offered to people that the one policy claims to cover. */
export const products = defineRegister({
  id: 'products',
  prefix: 'PRD',
  one: text('Product', '产品或服务'),
  many: text('Products', '产品与服务'),
  help: text(
    'Every device, app, website or service people use. The policy says it covers all of them, so each activity is checked against the product list of its policy version.',
    '登记个人使用的每一台设备、应用、网站或服务。政策声明适用于全部产品，因此每项处理活动都会与所属政策版本的产品清单核对。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'What people meet. A website or app can set trackers, a device can record its surroundings: the questions that follow differ.',
        '面向个人的形态。网站和应用可能放置跟踪技术，设备可能采集周边信息，需核查的问题各不相同。',
      ),
      {
        device: text('Device', '设备'),
        app: text('App', '应用程序'),
        website: text('Website', '网站'),
        service: text('Service', '服务'),
      },
    ),
    markets: places(
      text('Markets', '销售或服务地区'),
      text(
        'The countries and regions where it is offered. They tell which local laws give people rights.',
        '提供该产品或服务的国家和地区，据此判断适用哪些当地法律赋予的权利。',
      ),
    ),
    launched: day(
      text('Launched', '上线日期'),
      text(
        'The first day people could use it. A policy version and an assessment should be older than this day.',
        '个人首次可以使用的日期；政策版本和评估应当早于该日。',
      ),
    ),
    hasAccounts: yesNo(
      text('Has accounts', '有账户功能'),
      text(
        'Whether people can open an account. Then closing it, its password rule and deletion after closing come into play.',
        '个人是否可以注册账户；如是，须核查注销渠道、密码规则及注销后的删除。',
      ),
    ),
  },
});
