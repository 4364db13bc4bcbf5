import { text } from '../../../lib/index.ts';
import { defineCriterion, giveAnswer, judgeAnswer } from '../../index.ts';

/** C52: the law has data deleted without a request, and on more grounds than the policy names. */
export const deletionWithoutRequest = defineCriterion({
  id: 'deletion-without-request',
  kind: 'law',
  revision: 1,
  severity: 'moderate',
  title: text('Deletion without being asked', '主动删除'),
  rule: text(
    'The policy deletes on request, on two grounds. The law has the handler delete of its own accord once the purpose is met or out of reach, the service has stopped or the time is over, consent is withdrawn, or law or agreement was broken; where that is not yet possible the data is only stored and protected.',
    '政策仅承诺在两种情形下应请求删除。法律要求处理者在目的已实现或无法实现、停止服务或保存期限届满、撤回同意、违法或违约处理等情形下主动删除；暂时无法删除的，除存储和采取安全保护措施外停止处理。',
  ),
  clauses: [
    { instrument: 'pipl', article: '47' },
    { instrument: 'gdpr', article: '17' },
  ],
  judges: 'organisation',
  questions: [
    {
      id: 'deletion-without-request',
      ask: text(
        'Is personal information deleted without waiting for a request in every case the law names (PIPL Art. 47)?',
        '在《个人信息保护法》第47条规定的各种情形下，是否无需请求即主动删除个人信息？',
      ),
      per: 'organisation',
      needsEvidence: true,
    },
  ],
  judge: (_organisation, facts) =>
    judgeAnswer(facts.answer('deletion-without-request'), {
      question: 'deletion-without-request',
      no: 'not-done',
      partly: 'in-part',
      unanswered: 'unanswered',
      unproven: 'unproven',
    }),
  mend: () => [giveAnswer('deletion-without-request', 'yes')],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'Data is deleted without a request in every case the law names.',
        '法定各情形下均主动删除。',
      ),
    },
    'not-done': {
      outcome: 'not-met',
      text: text('Data is not deleted unless someone asks.', '个人未提出请求的，不予删除。'),
      fix: text(
        'Set up deletion of its own accord for every ground of PIPL Art. 47, and log each run.',
        '就《个人信息保护法》第47条各情形建立主动删除机制，并留存执行记录。',
      ),
    },
    'in-part': {
      outcome: 'partly-met',
      text: text(
        'Data is deleted without a request only in some of the cases the law names.',
        '仅在部分法定情形下主动删除。',
      ),
      fix: text(
        'Set up deletion of its own accord for every ground of PIPL Art. 47, and log each run.',
        '就《个人信息保护法》第47条各情形建立主动删除机制，并留存执行记录。',
      ),
    },
    unanswered: {
      outcome: 'undetermined',
      text: text('The question has not been answered.', '该问题尚未回答。'),
      fix: text(
        'Answer the question and attach dated evidence.',
        '回答该问题并附具注明日期的证据。',
      ),
    },
    unproven: {
      outcome: 'undetermined',
      text: text(
        'It was answered favourably, but there is no evidence that is in date.',
        '回答为肯定，但没有在有效期内的证据。',
      ),
      fix: text(
        'Attach dated evidence: the procedure and one case handled by it.',
        '附具注明日期的证据：办理流程及一件按流程办理的实例。',
      ),
    },
  },
});
