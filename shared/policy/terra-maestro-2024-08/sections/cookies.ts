import { text } from '../../../lib/index.ts';
import { cookieControlTested } from '../criteria/cookie-control-tested.ts';
import { cookieControl } from '../criteria/cookie-control.ts';
import { cookieDataPurpose } from '../criteria/cookie-data-purpose.ts';
import { cookiePurpose } from '../criteria/cookie-purpose.ts';
import { mailTrackerUnsubscribe } from '../criteria/mail-tracker-unsubscribe.ts';
import { marketingUnsubscribe } from '../criteria/marketing-unsubscribe.ts';
import { trackerChoiceFirst } from '../criteria/tracker-choice-first.ts';
import { trackerDisclosure } from '../criteria/tracker-disclosure.ts';
import { trackerPurpose } from '../criteria/tracker-purpose.ts';
import { unsubscribeHonoured } from '../criteria/unsubscribe-honoured.ts';
import { unsubscribeInEveryMailing } from '../criteria/unsubscribe-in-every-mailing.ts';
import type { Section } from '../section.ts';

const cookieChapter = text('Cookies and similar technologies: cookies', 'Cookie和同类技术：Cookie');
const similarChapter = text(
  'Cookies and similar technologies: similar technologies',
  'Cookie和同类技术：同类技术',
);

/** C17 to C20: what cookies and similar techniques are for, and how people keep them off. */
export const cookies: Section = {
  commitments: [
    {
      id: 'C17',
      section: cookieChapter,
      promise: text(
        'A cookie keeps the site running, recognises the user, protects data and service, remembers choices or a basket, or makes the service better. It is used for nothing else.',
        'Cookie只用来保障网站运行、识别用户身份、保护数据与服务安全、记住偏好或购物车内容、改善服务，不作他用。',
      ),
      weights: { 'clear-purpose': 2, openness: 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'cookie-purpose', weight: 1 },
        { criterion: 'cookie-data-purpose', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '7.3' },
        { instrument: 'gbt-35273', article: '5.5' },
        { instrument: 'pipl', article: '6' },
        { instrument: 'pipl', article: '17' },
        { instrument: 'gdpr', article: '5(1)(b)' },
        { instrument: 'eprivacy', article: '5(3)' },
      ],
    },
    {
      id: 'C18',
      section: cookieChapter,
      promise: text(
        'Whoever uses the site decides about its cookies: they can be managed, removed or kept out.',
        '网站用户可自行决定Cookie的去留：管理、清除或阻止均可。',
      ),
      weights: { 'subject-participation': 1 },
      decidedBy: ['map', 'attested'],
      criteria: [
        { criterion: 'cookie-control', weight: 1 },
        { criterion: 'cookie-control-tested', weight: 1 },
        { criterion: 'tracker-choice-first', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.3 c' },
        { instrument: 'gbt-35273', article: '8.4' },
        { instrument: 'pipl', article: '15' },
        { instrument: 'gdpr', article: '7(3)' },
        { instrument: 'eprivacy', article: '5(3)' },
      ],
      remark: text(
        'The policy leaves control to the browser and offers no choice of its own; for people in the EU that is not enough for what is not essential.',
        '政策将管理完全交由浏览器，自身未提供选择；对欧盟用户而言，这不足以支持非必需的Cookie。',
      ),
    },
    {
      id: 'C19',
      section: similarChapter,
      promise: text(
        'Beacons, pixel tags and clicks on links are observed in order to learn what people like, to serve them better and to see whether a mail was opened.',
        '通过信标、像素标签和链接点击，了解用户喜好、改善服务，并获知邮件是否被打开。',
      ),
      weights: { openness: 2, 'choice-and-consent': 1 },
      decidedBy: ['map'],
      criteria: [
        { criterion: 'tracker-disclosure', weight: 1 },
        { criterion: 'tracker-purpose', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '5.5' },
        { instrument: 'pipl', article: '17' },
        { instrument: 'gdpr', article: '13' },
      ],
      remark: text(
        'The policy names no SDK, so this promise says nothing about one.',
        '政策未提及SDK，本项承诺不涉及SDK。',
      ),
    },
    {
      id: 'C20',
      section: similarChapter,
      promise: text(
        'Whoever does not want to be followed may leave the mailing list whenever they wish.',
        '不愿被追踪的用户，可以随时退出邮件列表。',
      ),
      weights: { 'subject-participation': 2, 'choice-and-consent': 1 },
      decidedBy: ['map', 'log', 'attested'],
      criteria: [
        { criterion: 'marketing-unsubscribe', weight: 1 },
        { criterion: 'mail-tracker-unsubscribe', weight: 1 },
        { criterion: 'unsubscribe-honoured', weight: 1 },
        { criterion: 'unsubscribe-in-every-mailing', weight: 1 },
      ],
      clauses: [
        { instrument: 'gbt-35273', article: '8.4 b' },
        { instrument: 'pipl', article: '24 para. 2' },
        { instrument: 'pipl', article: '15' },
        { instrument: 'gdpr', article: '21(3)' },
      ],
      remark: text(
        'The other advice, not to click, does not stop a pixel: it fires when the mail is opened.',
        '政策另建议不要点击，但像素在打开邮件时即已触发，该建议无济于事。',
      ),
    },
  ],
  criteria: [
    cookiePurpose,
    cookieDataPurpose,
    cookieControl,
    cookieControlTested,
    trackerChoiceFirst,
    trackerDisclosure,
    trackerPurpose,
    marketingUnsubscribe,
    mailTrackerUnsubscribe,
    unsubscribeHonoured,
    unsubscribeInEveryMailing,
  ],
};
