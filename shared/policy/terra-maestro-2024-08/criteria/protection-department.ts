import { text } from '../../../lib/index.ts';
import { isNone, known } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C41: there is a department for protecting personal information, and someone heads it. */
export const protectionDepartment = defineCriterion({
  id: 'protection-department',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Department for personal information protection', '个人信息保护部门'),
  rule: text(
    'Kept when a department for protecting personal information exists and the role that heads it is named.',
    '设有个人信息保护部门且已明确其负责人职务的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '11.1' },
    { instrument: 'pipl', article: '52' },
    { instrument: 'gdpr', article: '37-39' },
  ],
  judges: 'organisation',
  judge({ id, piDepartment, piDepartmentHead }) {
    if (isNone(piDepartment)) return notMet('no-department');
    if (piDepartment === undefined) {
      return undetermined('department-unknown', [missingField('organisation', id, 'piDepartment')]);
    }
    const missing = [missingField('organisation', id, 'piDepartmentHead')];
    if (isNone(piDepartmentHead)) return undetermined('no-head', missing);
    return piDepartmentHead === undefined ? undetermined('head-unknown', missing) : met;
  },
  mend: ({ id, piDepartment, piDepartmentHead }) => [
    setFields('organisation', id, {
      piDepartment: known(piDepartment) ?? text('Privacy department', '个人信息保护部'),
      piDepartmentHead: known(piDepartmentHead) ?? text('Head of department', '部门负责人'),
    }),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} has a department for protecting personal information, with a head.',
        '{record}设有个人信息保护部门并明确了负责人。',
      ),
    },
    'no-department': {
      outcome: 'not-met',
      text: text(
        '{record} has no department for protecting personal information.',
        '{record}未设个人信息保护部门。',
      ),
      fix: text('Set the department up and appoint its head.', '设立该部门并任命负责人。'),
    },
    'department-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which department of {record} protects personal information.',
        '{record}的个人信息保护部门未载明。',
      ),
      fix: text('Enter the department, or that there is none.', '补录部门名称；未设的，选“无”。'),
    },
    'no-head': {
      outcome: 'undetermined',
      text: text(
        'The department of {record} has no head, so nobody can show who answers for it.',
        '{record}的个人信息保护部门没有负责人，无法证明责任落实到岗。',
      ),
      fix: text('Appoint the head of the department.', '任命部门负责人。'),
    },
    'head-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which role heads the department of {record}.',
        '{record}的个人信息保护部门由何职务负责，未载明。',
      ),
      fix: text('Enter the role that heads the department.', '补录部门负责人的职务。'),
    },
  },
});
