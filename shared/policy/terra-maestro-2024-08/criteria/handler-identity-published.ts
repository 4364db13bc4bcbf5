import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  missingRecord,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { policyAt } from '../lib/policyAt.ts';
import { providePolicy } from '../lib/providePolicy.ts';

/** C04, the law beside it: PIPL Art. 17 wants the handler's name next to its contact. */
export const handlerIdentityPublished = defineCriterion({
  id: 'handler-identity-published',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('Name and contact of the handler', '个人信息处理者的名称和联系方式'),
  rule: text(
    'Met when the policy in force says who the handler is and how to reach it. A mailbox alone does not tell people who handles their information.',
    '现行政策载明个人信息处理者的名称和联系方式的，为符合；仅有邮箱不足以使个人知悉由谁处理其信息。',
  ),
  clauses: [
    { instrument: 'pipl', article: '17 para. 1 item 1' },
    { instrument: 'gbt-35273', article: '5.5 a' },
    { instrument: 'gdpr', article: '13(1)(a)' },
  ],
  judges: 'organisation',
  reads: ['policy-versions', 'products'],
  settings: ['needs-effective-date'],
  judge(_, facts) {
    const { version, undated } = policyAt(facts, facts.asOf);
    const unplaced = undated[0];
    if (unplaced !== undefined) {
      return undetermined(
        'version-undated',
        [missingField('policy-versions', unplaced.id, 'effectiveFrom')],
        { records: { version: pointTo('policy-versions', unplaced.id) } },
      );
    }
    if (version === undefined) {
      return undetermined('no-version', [missingRecord('policy-versions')]);
    }
    const { contents } = version;
    if (contents?.includes('identity-and-contact')) return met;
    const records = { version: pointTo('policy-versions', version.id) };
    if (contents === undefined) {
      const missing = [missingField('policy-versions', version.id, 'contents')];
      return undetermined('contents-unknown', missing, { records });
    }
    return notMet('not-named', { records });
  },
  mend(_, facts) {
    const policy = providePolicy(facts);
    const before = facts.get('policy-versions', policy.id)?.contents;
    const isNew = policy.changes.some(({ kind }) => kind === 'create');
    const contents = [...(before ?? []), 'identity-and-contact'];
    return isNew
      ? policy.changes
      : [...policy.changes, setFields('policy-versions', policy.id, { contents })];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The policy in force says who {record} is and how to reach it.',
        '现行政策已载明{record}的名称和联系方式。',
      ),
    },
    'version-undated': {
      outcome: 'undetermined',
      text: text(
        '{version} bears no effective date, so it cannot be told which text is in force.',
        '{version}没有生效日期，无法确定现行文本。',
      ),
      fix: text('Enter the day {version} took effect.', '补录{version}的生效日期。'),
    },
    'no-version': {
      outcome: 'undetermined',
      text: text(
        'No version of the policy in force today has been entered.',
        '未登记现行有效的政策版本。',
      ),
      fix: text('Enter the version of the policy in force today.', '登记现行有效的政策版本。'),
    },
    'contents-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {version} names the handler and its contact.',
        '{version}是否载明个人信息处理者的名称和联系方式，未登记。',
      ),
      fix: text('Read {version} and enter what it contains.', '通读{version}并补录其内容要素。'),
    },
    'not-named': {
      outcome: 'not-met',
      text: text(
        '{version} does not say who the handler is and how to reach it.',
        '{version}未载明个人信息处理者的名称和联系方式。',
      ),
      fix: text(
        'Add the full name and a contact of {record} to the policy.',
        '在政策中补充{record}的全称和联系方式。',
      ),
    },
  },
});
