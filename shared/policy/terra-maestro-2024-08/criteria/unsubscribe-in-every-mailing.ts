import { text } from '../../../lib/index.ts';
import { defineCriterion, giveAnswer, judgeAnswer } from '../../index.ts';

const question = 'unsubscribe-in-every-mailing';

/** C20: every mailing, also one sent by a partner, offers the way out. */
export const unsubscribeInEveryMailing = defineCriterion({
  id: 'unsubscribe-in-every-mailing',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Every mailing offers the way out', '每次群发均提供退订'),
  rule: text(
    'Kept when a person states, with dated proof, that every mailing, also one sent through a partner, carries a working way to unsubscribe that holds from then on.',
    '经人员确认并附有注明日期的证据，证明每次群发（含通过合作方发送的）均附有可用的退订方式且退订即时生效的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.4 b' },
    { instrument: 'pipl', article: '24 para. 2' },
  ],
  judges: 'organisation',
  questions: [
    {
      id: question,
      ask: text(
        'Does every mailing, also one sent through a partner, carry a way to unsubscribe that works at any time and holds from then on?',
        '每次群发邮件（含通过合作方发送的）是否均附有随时可用、即时生效的退订方式？',
      ),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge(_organisation, facts) {
    return judgeAnswer(facts.answer(question), {
      question,
      no: 'missing',
      partly: 'in-some',
      unanswered: 'unanswered',
      unproven: 'unproven',
      notApplicable: 'no-mailings',
    });
  },
  mend() {
    return [giveAnswer(question, 'yes')];
  },
  says: {
    met: {
      outcome: 'met',
      text: text('Every mailing offers a working way out.', '每次群发均提供有效的退订方式。'),
    },
    'no-mailings': {
      outcome: 'not-applicable',
      text: text('No mailings are sent, it is stated.', '经确认未进行邮件群发。'),
    },
    missing: {
      outcome: 'not-met',
      text: text(
        'Mailings go out without a working way to unsubscribe.',
        '群发邮件未附有效的退订方式。',
      ),
      fix: text(
        'Put a way to unsubscribe into every mailing and keep proof.',
        '在每次群发邮件中附退订方式并留存证据。',
      ),
    },
    'in-some': {
      outcome: 'partly-met',
      text: text(
        'Some mailings, but not all, offer a working way out.',
        '仅部分群发邮件提供有效的退订方式。',
      ),
      fix: text('Add it to the others and keep proof.', '补齐其余邮件的退订方式并留存证据。'),
    },
    unanswered: {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether every mailing can be left.',
        '每次群发是否均可退订尚未答复。',
      ),
      fix: text('Look at each mailing and answer the question.', '逐一核查群发邮件并回答该问题。'),
    },
    unproven: {
      outcome: 'undetermined',
      text: text(
        'Every mailing is said to offer a way out, without valid proof.',
        '称每次群发均可退订，但缺少有效证据。',
      ),
      fix: text('Add dated samples of the mailings.', '补充注明日期的邮件样本。'),
    },
  },
});
