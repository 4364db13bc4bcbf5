import { text } from '../../../lib/index.ts';
import { defineCriterion, giveAnswer, judgeAnswer } from '../../index.ts';

const question = 'secure-browsing-tested-everywhere';

/** C38: somebody confirms, with proof, that the secure link was tested on every site. */
export const secureBrowsingTested = defineCriterion({
  id: 'secure-browsing-tested',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Secure browsing tested on every site', '全部网站的安全浏览已经验证'),
  rule: text(
    'Kept when a person confirms, with dated proof, that the official site and every other site of the organisation was tested and opens over a secure link only. The map shows what is listed, not sites nobody listed.',
    '有人确认官网及其他全部网站均经测试、仅可通过安全连接访问，并附有注明日期的证明的，为符合。数据地图只反映已登记的位置，不反映漏登的网站。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '6.3' },
    { instrument: 'gbt-35273', article: '11.5' },
    { instrument: 'pipl', article: '51' },
    { instrument: 'gdpr', article: '32' },
  ],
  judges: 'organisation',
  questions: [
    {
      id: question,
      ask: text(
        'Was every web site of the organisation tested, and does each open over a secure link only?',
        '是否已逐一测试本组织的全部网站，且均仅可通过安全连接访问？',
      ),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge: (_, facts) =>
    judgeAnswer(facts.answer(question), {
      question,
      no: 'not-everywhere',
      partly: 'partly-tested',
      unanswered: 'not-said',
      unproven: 'not-proven',
    }),
  mend: () => [giveAnswer(question, 'yes')],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'It is confirmed with proof that every site of {record} opens over a secure link only.',
        '已确认并证明{record}的全部网站均仅可通过安全连接访问。',
      ),
    },
    'not-everywhere': {
      outcome: 'not-met',
      text: text(
        'Not every site of {record} opens over a secure link only.',
        '{record}并非全部网站均仅可通过安全连接访问。',
      ),
      fix: text(
        'Find the sites without a secure link, switch them to TLS and keep the test result.',
        '查明未采用安全连接的网站，改用TLS，并留存测试结果。',
      ),
    },
    'partly-tested': {
      outcome: 'partly-met',
      text: text(
        'Only some sites of {record} were tested or are secure.',
        '{record}仅部分网站经过测试或采用安全连接。',
      ),
      fix: text('Test the remaining sites and switch them to TLS.', '测试其余网站并改用TLS。'),
    },
    'not-said': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether all sites of {record} were tested for a secure link.',
        '{record}的全部网站是否经过安全连接测试，尚未说明。',
      ),
      fix: text(
        'Test every site for a secure link and answer the question.',
        '逐一测试网站的安全连接后作答。',
      ),
    },
    'not-proven': {
      outcome: 'undetermined',
      text: text(
        'All sites of {record} are said to be secure, without valid proof.',
        '称{record}的全部网站均采用安全连接，但没有有效证明。',
      ),
      fix: text('Add the dated test result.', '补充注明日期的测试结果。'),
    },
  },
});
