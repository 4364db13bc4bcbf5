import { text } from '../../../lib/index.ts';
import { defineCriterion, giveAnswer, judgeAnswer } from '../../index.ts';

/** C51: beside correcting, the law has incomplete data completed on request. */
export const completionOnRequest = defineCriterion({
  id: 'completion-on-request',
  kind: 'law',
  revision: 1,
  severity: 'moderate',
  title: text('Incomplete data completed on request', '应请求补充信息'),
  rule: text(
    'The policy speaks of correcting errors only. The law also lets people have incomplete data completed, and has it checked and done promptly.',
    '政策仅提及更正错误；法律还规定个人可请求补充不完整的信息，处理者应予核实并及时补充。',
  ),
  clauses: [
    { instrument: 'pipl', article: '46' },
    { instrument: 'gbt-35273', article: '8.2' },
    { instrument: 'gdpr', article: '16' },
  ],
  judges: 'organisation',
  questions: [
    {
      id: 'completion-on-request',
      ask: text(
        'Is incomplete personal information checked and completed when the person asks for it?',
        '个人请求补充不完整的信息时，是否予以核实并及时补充？',
      ),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge: (_organisation, facts) =>
    judgeAnswer(facts.answer('completion-on-request'), {
      question: 'completion-on-request',
      no: 'not-done',
      partly: 'in-part',
      unanswered: 'unanswered',
      unproven: 'unproven',
    }),
  mend: () => [giveAnswer('completion-on-request', 'yes')],
  says: {
    met: {
      outcome: 'met',
      text: text('Incomplete data is completed on request.', '不完整的信息应请求予以补充。'),
    },
    'not-done': {
      outcome: 'not-met',
      text: text('Incomplete data is not completed on request.', '不完整的信息未应请求予以补充。'),
      fix: text(
        'Serve requests for completion as requests for correction are served, and say so in the policy.',
        '按更正请求的流程受理补充请求，并在政策中写明。',
      ),
    },
    'in-part': {
      outcome: 'partly-met',
      text: text(
        'Incomplete data is completed only in part of the cases.',
        '仅部分情形下予以补充。',
      ),
      fix: text(
        'Serve requests for completion as requests for correction are served, and say so in the policy.',
        '按更正请求的流程受理补充请求，并在政策中写明。',
      ),
    },
    unanswered: {
      outcome: 'undetermined',
      text: text('The question has not been answered.', '该问题尚未回答。'),
      fix: text('Answer the question and attach dated evidence.', '回答该问题并附注明日期的证据。'),
    },
    unproven: {
      outcome: 'undetermined',
      text: text(
        'It was answered favourably, but there is no evidence that is in date.',
        '回答为肯定，但没有在有效期内的证据。',
      ),
      fix: text(
        'Attach dated evidence: the procedure and one case handled by it.',
        '附注明日期的证据：办理流程及一件按流程办理的实例。',
      ),
    },
  },
});
