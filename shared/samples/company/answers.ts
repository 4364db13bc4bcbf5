import { text } from '../../lib/index.ts';
import type { Answer, Override } from '../../policy/index.ts';
import { act, evd, mea } from './ids.ts';

const office = text('Personal information protection office', '个人信息保护办公室');

/** A favourable answer with the paper that shows it. */
function proven(question: string, on: string, ...evidence: readonly string[]): Answer {
  return { question, value: 'yes', by: office, on, evidence };
}

/** What the protection office stated; some questions are left open, as in any real map. */
export const answers: readonly Answer[] = [
  proven('security-standard-coverage-confirmed', '2026-06-18', evd.isoCertificate),
  proven('attack-defence-tested-as-whole', '2026-06-18', evd.penTest),
  proven('unsubscribe-in-every-mailing', '2026-09-12', evd.unsubscribeTest),
  { ...proven('warning-seen-before-posting', '2026-05-08', evd.uploadShot), record: act.community },
  {
    question: 'recipients-and-rights-posted',
    value: 'partly',
    by: office,
    on: '2026-03-25',
    evidence: [evd.auditReport],
    note: text(
      'Rights were posted in full, the new recipients in part.',
      '权利事项已完整公布，新增接收方仅部分公布。',
    ),
  },
  // The test it rests on has expired: unproven.
  proven('cookie-control-tested', '2026-01-15', evd.cookieTest),
  {
    question: 'department-dedicated-to-protection',
    value: 'partly',
    by: office,
    on: '2026-04-15',
    note: text('Two of five posts are shared with legal.', '五个岗位中有两个由法务兼任。'),
    evidence: [evd.auditReport],
  },
  {
    question: 'deletion-without-request',
    value: 'no',
    by: office,
    on: '2026-04-15',
    note: text('Deletion so far waits for a request.', '目前仅应请求删除。'),
  },
  // Valid to the end of September: unanswered since.
  {
    ...proven('complaint-route-honoured-confirmed', '2025-09-30', evd.auditReport),
    validUntil: '2026-09-30',
  },
];

/** One verdict overruled by a person, with the reason. */
export const overrides: readonly Override[] = [
  {
    criterion: 'measure-standard',
    record: mea.restoreTest,
    outcome: 'met',
    by: text('Head of the protection office', '个人信息保护办公室主任'),
    on: '2026-08-03',
    reason: text(
      'The restore was repeated on 20 July and completed; the record still shows the failed attempt of 2 July.',
      '恢复测试已于7月20日重新进行并完成，登记内容仍为7月2日未完成的结果。',
    ),
    evidence: [evd.restoreLog],
  },
];
