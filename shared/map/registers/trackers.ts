import { text } from '../../lib/index.ts';
import { defineRegister } from '../defineRegister.ts';
import { choice, integer, line, reference, references, yesNo } from '../fields.ts';

/** Cookies and similar techniques in products, and what each is for. */
export const trackers = defineRegister({
  id: 'trackers',
  prefix: 'TRK',
  one: text('Cookie or tracker', 'Cookie及同类技术'),
  many: text('Cookies and trackers', 'Cookie及同类技术'),
  help: text(
    'Every cookie, beacon, pixel, tracked link and SDK in your sites, e-mails and apps. The policy names what they are for and says that people can control them; each entry is held against that.',
    '登记网站、邮件和应用中的每个Cookie、信标、像素、跟踪链接和SDK。政策写明了其用途并称用户可以管理，本表逐项与之核对。',
  ),
  fields: {
    kind: choice(
      text('Kind', '类型'),
      text(
        'Which technique it is. The policy allows other purposes for cookies than for beacons, pixels and links.',
        '所用技术。政策对Cookie与对信标、像素、链接允许的用途不同。',
      ),
      {
        cookie: text('Cookie', 'Cookie'),
        beacon: text('Web beacon', '网站信标'),
        pixel: text('Pixel', '像素标签'),
        link: text('Tracked link', '跟踪链接'),
        sdk: text('SDK', 'SDK'),
      },
    ),
    product: reference(
      text('Product', '产品'),
      text(
        'The site, app or service that sets or contains it.',
        '设置或内嵌该技术的网站、应用或服务。',
      ),
      'products',
      { carriesVerdicts: true },
    ),
    place: choice(
      text('Place', '所在位置'),
      text(
        'Where it runs. One in e-mail calls for a tested way to leave the mailing list.',
        '运行的位置。位于邮件中的，须有经过测试的退订途径。',
      ),
      {
        website: text('Website', '网站'),
        email: text('E-mail', '邮件'),
        app: text('App', '应用'),
      },
    ),
    purpose: choice(
      text('Purpose', '用途'),
      text(
        'What it really serves. Cookies may be used to operate, identify, secure, remember and improve; the others to learn preferences, improve and see openings. Anything else breaks the promise.',
        '实际用途。Cookie限于运行、验证身份、保障安全、保存偏好或购物车、改进服务；其他技术限于了解偏好、改进服务和打开统计。超出即违反承诺。',
      ),
      {
        operate: text('Run the site or service', '保障运行'),
        identity: text('Check identity', '验证身份'),
        security: text('Secure data and service', '保障数据和服务安全'),
        preference: text('Remember or learn preferences', '保存或了解偏好'),
        basket: text('Keep the basket', '保存购物车'),
        improve: text('Improve the service', '改进服务'),
        'open-statistics': text('See whether a mail was opened', '邮件打开统计'),
        advertising: text('Advertising', '广告'),
        analytics: text('Usage analysis', '使用情况分析'),
        other: text('Other', '其他'),
      },
    ),
    isEssential: yesNo(
      text('Essential', '是否必需'),
      text(
        'Whether the service the person asked for fails without it. All others must wait for a choice where EU rules apply.',
        '缺少它用户所请求的服务是否无法提供；适用欧盟规则时，非必需者须等待用户选择。',
      ),
    ),
    isSetBeforeChoice: yesNo(
      text('Set before a choice', '选择前即已设置'),
      text(
        'Whether it runs before the person has accepted or refused. Choose "not applicable" where no choice is offered because it is essential.',
        '是否在用户表示接受或拒绝之前即已运行；因属必需而不提供选择的，选“不适用”。',
      ),
      { empties: ['not-applicable'] },
    ),
    controlPath: line(
      text('Way to control it', '管理途径'),
      text(
        'Menu path or page where people can manage, delete or block it. The policy says they can; choose "none" if there is no such way.',
        '用户可管理、删除或拦截的菜单路径或页面。政策称用户可自行管理；没有途径的选“无”。',
      ),
      { empties: ['none'] },
    ),
    disclosedIn: references(
      text('Disclosed in', '披露版本'),
      text(
        'The policy versions that tell people about it. Beacons, pixels and tracked links that no version mentions break the promise.',
        '已向用户披露该技术的政策版本；信标、像素和跟踪链接未在任何版本披露的，即违反承诺。',
      ),
      'policy-versions',
      { empties: ['none'] },
    ),
    partner: reference(
      text('Partner', '合作方'),
      text(
        'The outside company that sets it or receives its data. Choose "not applicable" if only you do.',
        '设置该技术或接收其数据的外部企业；仅由本方使用的选“不适用”。',
      ),
      'partners',
      { empties: ['not-applicable'], carriesVerdicts: true },
    ),
    flows: references(
      text('Flows', '流转'),
      text(
        'The flows its data goes into. A flow for another purpose, advertising for instance, shows that the stated purpose is not the whole truth.',
        '其数据进入的流转。流转用于广告等其他目的的，说明所称用途不完整。',
      ),
      'flows',
      { empties: ['none'] },
    ),
    lifetimeDays: integer(
      text('Lifetime', '有效期'),
      text(
        'Days it stays on the device; 0 for one that ends with the session. Choose "not applicable" if it leaves nothing behind.',
        '在设备上保留的天数，随会话结束的填0；不在设备上留存的选“不适用”。',
      ),
      text('days', '天'),
      { empties: ['not-applicable'] },
    ),
    usesTls: yesNo(
      text('Sent over TLS', '经TLS传输'),
      text(
        'Whether its data travels only over a secure link. The policy promises secure browsing of the site.',
        '其数据是否仅经加密连接传输；政策承诺提供安全的浏览方式。',
      ),
    ),
  },
});
