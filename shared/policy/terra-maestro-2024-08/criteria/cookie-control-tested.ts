import { text } from '../../../lib/index.ts';
import { defineCriterion, giveAnswer, judgeAnswer } from '../../index.ts';

const question = 'cookie-control-tested';

/** C18: someone has tried whether cookies can really be managed, deleted and blocked. */
export const cookieControlTested = defineCriterion({
  id: 'cookie-control-tested',
  kind: 'promise',
  revision: 1,
  severity: 'minor',
  title: text('Control over cookies tested', 'Cookie管理功能经过验证'),
  rule: text(
    'Kept when a person states, with dated proof, that managing, deleting and blocking cookies was tried out and that a refused cookie stays away.',
    '经人员确认并附有注明日期的证据，证明管理、删除、拦截Cookie的功能经过实测且被拒绝的Cookie不再出现的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.3 c' },
    { instrument: 'pipl', article: '15' },
  ],
  judges: 'organisation',
  questions: [
    {
      id: question,
      ask: text(
        'Has it been tried out that people can manage, delete and block cookies on every site, and that a cookie they refused does not come back?',
        '是否已实测：在每个网站上，用户均可管理、删除、拦截Cookie，且被拒绝的Cookie不会再次出现？',
      ),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge(_organisation, facts) {
    return judgeAnswer(facts.answer(question), {
      question,
      no: 'does-not-work',
      partly: 'works-in-part',
      unanswered: 'unanswered',
      unproven: 'unproven',
      notApplicable: 'no-cookies',
    });
  },
  mend() {
    return [giveAnswer(question, 'yes')];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('Control over cookies was tried out and works.', 'Cookie管理功能经实测有效。'),
    },
    'no-cookies': {
      outcome: 'not-applicable',
      text: text('No cookies are set, it is stated.', '经确认未使用Cookie。'),
    },
    'does-not-work': {
      outcome: 'not-met',
      severity: 'moderate',
      text: text(
        'Cookies cannot be managed, deleted or blocked as the policy says.',
        'Cookie不能按政策所述进行管理、删除或拦截。',
      ),
      fix: text(
        'Repair the controls, try them out on every site and keep the proof.',
        '修复管理功能，在每个网站上实测并留存证据。',
      ),
    },
    'works-in-part': {
      outcome: 'partly-met',
      text: text(
        'Control over cookies works on some sites or for some cookies only.',
        'Cookie管理功能仅在部分网站或对部分Cookie有效。',
      ),
      fix: text(
        'Make it work everywhere, try it out again and keep the proof.',
        '使其全面有效，重新实测并留存证据。',
      ),
    },
    unanswered: {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether control over cookies was tried out.',
        'Cookie管理功能是否经过实测尚未答复。',
      ),
      fix: text('Try it out and answer the question.', '进行实测并回答该问题。'),
    },
    unproven: {
      outcome: 'undetermined',
      text: text(
        'Control over cookies is said to work, without valid proof.',
        '称Cookie管理功能有效，但缺少有效证据。',
      ),
      fix: text('Add dated proof of the test.', '补充注明日期的实测证据。'),
    },
  },
});
