import { text } from '../../../lib/index.ts';
import {
  createRecord,
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { createEvidence } from '../lib/createEvidence.ts';

/** C12: whoever can post in the open is warned about sensitive information. */
export const uploadWarning = defineCriterion({
  id: 'upload-warning',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Warning before posting in the open', '公开上传前的敏感信息提示'),
  rule: text(
    'An activity in which people can post or upload in open channels keeps the promise when a warning about sensitive information is registered as a measure and is in force.',
    '允许个人在公开渠道上传或发布内容的处理活动，须登记有关敏感信息的提示措施，且处于在用状态。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.4' },
    { instrument: 'pipl', article: '28-30' },
  ],
  judges: 'activities',
  reads: ['measures'],
  applies(activity) {
    if (activity.allowsPublicUpload === false) return doesNotApply('no-public-upload');
    if (activity.allowsPublicUpload === true) return null;
    const missing = missingField('activities', activity.id, 'allowsPublicUpload');
    return undetermined('upload-unknown', [missing]);
  },
  judge(activity, facts) {
    const { id, uploadWarning: entered } = activity;
    const warning = facts.get('measures', entered);
    if (warning === undefined) {
      return entered === undefined || typeof entered === 'string'
        ? undetermined('warning-unknown', [missingField('activities', id, 'uploadWarning')])
        : notMet('no-warning');
    }
    const records = { warning: pointTo('measures', warning.id) };
    if (warning.kind !== undefined && warning.kind !== 'upload-warning') {
      return notMet('other-measure', { records });
    }
    if (warning.status !== undefined && warning.status !== 'in-force') {
      return notMet('not-in-force', { records });
    }
    if (warning.status === 'in-force' && warning.kind === 'upload-warning') return met;
    const field = warning.status === undefined ? 'status' : 'kind';
    return undetermined('state-unknown', [missingField('measures', warning.id, field)], {
      records,
    });
  },
  mend(activity, facts, { code }) {
    if (code === 'upload-unknown') {
      return [setFields('activities', activity.id, { allowsPublicUpload: false })];
    }
    const measure = `measure-for-${activity.id}`;
    const proof = `evidence-for-${measure}`;
    return [
      createEvidence(proof, facts.asOf),
      createRecord('measures', measure, {
        kind: 'upload-warning',
        status: 'in-force',
        standardReference: 'GB/T 35273-2020, 9.4',
        lastChecked: facts.asOf,
        evidence: [proof],
        description: text(
          'A notice beside the button that posts in the open',
          '在公开发布按钮旁展示提示',
        ),
      }),
      setFields('activities', activity.id, { uploadWarning: measure }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'People are warned before they post in the open in {record}.',
        '{record}在公开发布前已作出提示。',
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
    'warning-unknown': {
      outcome: 'undetermined',
      text: text(
        'People can post in the open in {record}; whether they are warned is not known.',
        '{record}允许公开发布，是否作出提示未载明。',
      ),
      fix: text(
        'Link the warning shown in {record}, or enter that there is none.',
        '关联{record}的提示措施；没有的，注明“无”。',
      ),
    },
    'no-warning': {
      outcome: 'not-met',
      text: text(
        'People can post in the open in {record} and nothing warns them about sensitive information.',
        '{record}允许公开发布，但未提示可能泄露敏感个人信息。',
      ),
      fix: text(
        'Show a warning where people post in {record}, and register it.',
        '在{record}的发布处展示提示并登记。',
      ),
    },
    'other-measure': {
      outcome: 'not-met',
      text: text(
        '{warning}, entered as the warning in {record}, is a measure of another kind.',
        '{record}所登记的{warning}并非公开上传提示措施。',
      ),
      fix: text('Link a warning before posting to {record}.', '为{record}关联公开上传提示措施。'),
    },
    'not-in-force': {
      outcome: 'not-met',
      text: text(
        '{warning} in {record} does not work at present.',
        '{record}的{warning}目前未在用。',
      ),
      fix: text('Put {warning} into service.', '启用{warning}。'),
    },
    'state-unknown': {
      outcome: 'undetermined',
      text: text(
        'Kind or status of {warning} in {record} is not known.',
        '{record}的{warning}的类型或状态未载明。',
      ),
      fix: text('Enter kind and status of {warning}.', '补录{warning}的类型和状态。'),
    },
  },
});
