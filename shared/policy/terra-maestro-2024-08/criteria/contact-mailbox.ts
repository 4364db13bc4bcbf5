import { text } from '../../../lib/index.ts';
import { isNone, known } from '../../../map/index.ts';
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
import { exampleMailbox, providePolicy } from '../lib/providePolicy.ts';

/** C04: the mailbox printed in the policy is the one that is read. */
export const contactMailbox = defineCriterion({
  id: 'contact-mailbox',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Open mailbox for questions', '公开的询问邮箱'),
  rule: text(
    'Kept when the organisation has a mailbox for questions, views and suggestions and the policy in force prints the same address. Capital letters make no difference.',
    '本组织设有接收询问、意见和建议的邮箱，且与现行政策所载地址一致的，为符合；不区分大小写。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.5 a' },
    { instrument: 'gbt-35273', article: '8.8' },
    { instrument: 'pipl', article: '17' },
    { instrument: 'gdpr', article: '13(1)(a)' },
  ],
  judges: 'organisation',
  reads: ['policy-versions', 'products'],
  settings: ['needs-effective-date'],
  judge({ id, contactEmail }, facts) {
    if (isNone(contactEmail)) return notMet('no-mailbox');
    if (contactEmail === undefined) {
      return undetermined('mailbox-unknown', [missingField('organisation', id, 'contactEmail')]);
    }
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
    const records = { version: pointTo('policy-versions', version.id) };
    const printed = version.contactEmail;
    if (isNone(printed)) return notMet('not-printed', { records });
    if (printed === undefined) {
      const missing = [missingField('policy-versions', version.id, 'contactEmail')];
      return undetermined('printed-unknown', missing, { records });
    }
    if (normalise(printed) === normalise(contactEmail)) return met;
    return notMet('differs', { records, figures: { mailbox: contactEmail, printed } });
  },
  mend(organisation, facts) {
    const policy = providePolicy(facts);
    const contactEmail = policy.contactEmail ?? known(organisation.contactEmail) ?? exampleMailbox;
    return [
      ...policy.changes,
      setFields('policy-versions', policy.id, { contactEmail }),
      setFields('organisation', organisation.id, { contactEmail }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The policy in force prints the mailbox of {record}.',
        '现行政策所载邮箱与{record}实际受理的邮箱一致。',
      ),
    },
    'no-mailbox': {
      outcome: 'not-met',
      text: text(
        '{record} has no mailbox for questions, views and suggestions.',
        '{record}未设接收询问、意见和建议的邮箱。',
      ),
      fix: text(
        'Open a mailbox, see that it is read, and print it in the policy.',
        '设立邮箱并确保有人受理，同时载入政策。',
      ),
    },
    'mailbox-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which mailbox {record} really reads.',
        '{record}实际受理的邮箱未载明。',
      ),
      fix: text(
        'Enter the mailbox that receives questions, or that there is none.',
        '补录实际受理询问的邮箱；没有的，选“无”。',
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
        'No version of the policy in force today has been entered, so its mailbox cannot be compared.',
        '未登记现行有效的政策版本，无法核对邮箱。',
      ),
      fix: text('Enter the version of the policy in force today.', '登记现行有效的政策版本。'),
    },
    'not-printed': {
      outcome: 'not-met',
      text: text('{version} gives no mailbox.', '{version}未载明联系邮箱。'),
      fix: text('Print in the policy the mailbox that is read.', '在政策中载明实际受理的邮箱。'),
    },
    'printed-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said which mailbox {version} gives.', '{version}所载联系邮箱未登记。'),
      fix: text('Enter the mailbox given in {version}.', '补录{version}所载联系邮箱。'),
    },
    differs: {
      outcome: 'not-met',
      text: text(
        '{version} gives {printed}, but {mailbox} is the mailbox that is read.',
        '{version}所载邮箱为{printed}，实际受理的邮箱为{mailbox}。',
      ),
      fix: text(
        'Read the mailbox the policy gives, or correct the policy.',
        '受理政策所载邮箱，或更正政策所载地址。',
      ),
    },
  },
});

function normalise(address: string): string {
  return address.trim().toLowerCase();
}
