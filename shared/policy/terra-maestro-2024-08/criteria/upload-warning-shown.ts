import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  giveAnswer,
  judgeAnswer,
  missingField,
  setFields,
  undetermined,
} from '../../index.ts';

const question = 'warning-seen-before-posting';

/** C12: the warning is seen in time; only somebody who has looked can say. */
export const uploadWarningShown = defineCriterion({
  id: 'upload-warning-shown',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('The warning is seen before posting', '公开发布前能够看到提示'),
  rule: text(
    'Kept when somebody has tried it and can show, by a screenshot or the like, that people see the warning about sensitive information before they post or upload in open channels.',
    '经实际操作并以截图等证明，个人在公开渠道上传或发布前能够看到关于敏感个人信息的提示，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.4' },
    { instrument: 'pipl', article: '30' },
  ],
  judges: 'activities',
  questions: [
    {
      id: question,
      ask: text(
        'Do people see, before they post or upload in an open channel, that this may disclose sensitive personal information?',
        '个人在公开渠道上传或发布前，是否能够看到“可能泄露敏感个人信息”的提示？',
      ),
      per: 'record',
      needsEvidence: true,
    },
  ],
  applies(activity) {
    if (activity.allowsPublicUpload === false) return doesNotApply('no-public-upload');
    if (activity.allowsPublicUpload === true) return null;
    const missing = missingField('activities', activity.id, 'allowsPublicUpload');
    return undetermined('upload-unknown', [missing]);
  },
  judge(activity, facts) {
    return judgeAnswer(facts.answer(question, activity.id), {
      question,
      record: activity.id,
      no: 'not-seen',
      unanswered: 'unanswered',
      unproven: 'unproven',
      partly: 'seen-in-places',
    });
  },
  mend(activity, _facts, { code }) {
    return code === 'upload-unknown'
      ? [setFields('activities', activity.id, { allowsPublicUpload: false })]
      : [giveAnswer(question, 'yes', activity.id)];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'In {record} people see the warning before they post.',
        '在{record}中，个人发布前能够看到提示。',
      ),
    },
    'no-public-upload': {
      outcome: 'not-applicable',
      text: text('Nobody can post in the open in {record}.', '{record}不支持公开上传或发布。'),
    },
    'upload-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether people can post in the open in {record}.',
        '{record}是否允许公开上传或发布未载明。',
      ),
      fix: text(
        'Enter whether {record} lets people post in the open.',
        '载明{record}是否允许公开上传或发布。',
      ),
    },
    'not-seen': {
      outcome: 'not-met',
      text: text(
        'In {record} people do not see a warning before they post.',
        '在{record}中，个人发布前看不到提示。',
      ),
      fix: text(
        'Show the warning in {record} before anything is posted.',
        '在{record}中于内容发布前展示提示。',
      ),
    },
    'seen-in-places': {
      outcome: 'partly-met',
      text: text(
        'In {record} only some of the ways to post show the warning.',
        '{record}仅部分发布入口展示提示。',
      ),
      fix: text(
        'Show the warning at every way to post in {record}.',
        '在{record}的全部发布入口展示提示。',
      ),
    },
    unanswered: {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether the warning in {record} is seen before posting.',
        '在{record}中发布前能否看到提示，尚无人答复。',
      ),
      fix: text('Try it in {record} and answer the question.', '在{record}中实际操作后作答。'),
    },
    unproven: {
      outcome: 'undetermined',
      text: text(
        'The warning in {record} is said to be seen, without valid evidence.',
        '称{record}发布前能够看到提示，但缺少有效证据。',
      ),
      fix: text(
        'Add a dated screenshot of the warning in {record}.',
        '补充{record}提示页面的截图并注明日期。',
      ),
    },
  },
});
