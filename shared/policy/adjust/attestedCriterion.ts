import type { Text } from '../../lib/index.ts';
import { languages, text } from '../../lib/index.ts';
import { giveAnswer } from '../change.ts';
import type { Criterion } from '../defineCriterion.ts';
import { defineCriterion } from '../defineCriterion.ts';
import { judgeAnswer } from '../judgeAnswer.ts';
import type { AttestedQuestion } from './adjustedPack.ts';

/**
 * The rule that a question of an adjusted pack makes: what a person states decides it, and a
 * favourable word counts only with proof where the question asks for proof (SC-6). Throws, as every
 * rule does, on a question that could not be explained.
 */
export function attestedCriterion(question: AttestedQuestion): Criterion {
  const { id, ask, per, needsEvidence, severity } = question;
  const isSingle = per === 'organisation';
  const about = (record: string) => (isSingle ? {} : { record });
  return defineCriterion({
    id,
    kind: 'promise',
    revision: 1,
    severity,
    title: ask,
    rule: needsEvidence ? ruleWithProof : rule,
    clauses: [],
    judges: per,
    questions: [{ id, ask, per: isSingle ? 'organisation' : 'record', needsEvidence }],
    judge: (record, facts) =>
      judgeAnswer(isSingle ? facts.answer(id) : facts.answer(id, record.id), {
        question: id,
        ...about(record.id),
        no: 'no',
        unanswered: 'unanswered',
        unproven: 'unproven',
        partly: 'partly',
        notApplicable: 'not-asked',
      }),
    mend: (record) => [giveAnswer(id, 'yes', isSingle ? undefined : record.id)],
    says: sayingsOf(ask),
  });
}

const rule = text(
  'A person answers this question: yes keeps the promise, partly keeps half of it, no breaks it. Without an answer in force it is undetermined.',
  '由人员作答：“是”为符合，“部分”计一半，“否”为不符合；没有有效回答的，无法判定。',
);
const ruleWithProof = text(
  'A person answers this question: yes keeps the promise, partly keeps half of it, no breaks it. An answer other than no counts only with dated evidence in force; without an answer in force it is undetermined.',
  '由人员作答：“是”为符合，“部分”计一半，“否”为不符合。除“否”外，须有注明日期且有效的证据方可采信；没有有效回答的，无法判定。',
);

function sayingsOf(ask: Text) {
  const about = (english: string, chinese: string) =>
    text(`{record}: ${english} “${quote(ask.en)}”`, `{record}：${chinese}“${quote(ask['zh-CN'])}”`);
  return {
    met: { outcome: 'met', text: about('answered yes to', '以下问题答“是”：') },
    no: {
      outcome: 'not-met',
      text: about('answered no to', '以下问题答“否”：'),
      fix: text(
        'Put it in order, then record the new answer with its date.',
        '完成整改后，重新作答并注明日期。',
      ),
    },
    partly: {
      outcome: 'partly-met',
      text: about('answered partly to', '以下问题答“部分”：'),
      fix: text(
        'Do what is still missing, then record the new answer with its date.',
        '补齐尚未落实的部分后，重新作答并注明日期。',
      ),
    },
    unanswered: {
      outcome: 'undetermined',
      text: about('nobody has answered, or the answer is out of date:', '尚未作答或回答已过期：'),
      fix: text('Answer the question.', '请回答该问题。'),
    },
    unproven: {
      outcome: 'undetermined',
      text: about(
        'answered favourably, without dated evidence in force:',
        '已作有利回答，但缺少注明日期且有效的证据：',
      ),
      fix: text('Attach evidence that is dated and in force.', '请附上注明日期且有效的证据。'),
    },
    'not-asked': {
      outcome: 'not-applicable',
      text: about('the question was answered “does not apply”:', '以下问题答“不适用”：'),
    },
  } as const;
}

/** A user's words inside an ICU message: quotes and signs that would be read as markup are escaped. */
function quote(words: string): string {
  return words.replaceAll("'", "''").replaceAll(/[<>{}]+/g, "'$&'");
}

/** Whether every language of a text has words in it. */
export function isWritten(words: Text): boolean {
  return languages.every((language) => words[language].trim() !== '');
}
