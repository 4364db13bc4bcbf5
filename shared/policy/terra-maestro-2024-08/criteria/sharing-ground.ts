import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { isNotApplicable } from '../../../map/index.ts';
import {
  consentBeforeSharing,
  consentBeforeSharingReads,
  sharingGrounds,
} from '../lib/consentBeforeSharing.ts';
import {
  judgeSharingScope,
  sharingScopeSays,
  sharingScopeSettings,
} from '../lib/judgeSharingScope.ts';

/** C21: sharing outside the company rests on one of the four grounds the policy names. */
export const sharingGround = defineCriterion({
  id: 'sharing-ground',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Sharing on a ground the policy names', '共享须有政策所列依据'),
  rule: text(
    'Kept when the flow rests on explicit consent (a guardian’s for a child), on law or an order, on the recipient being an affiliate, or on its being an authorised partner. Any other ground, or none, breaks it.',
    '共享以明示同意（儿童为监护人同意）、法律或主管部门要求、关联公司、授权合作方之一为依据的，为符合；以其他事由为依据或没有依据的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.2' },
    { instrument: 'pipl', article: '23' },
    { instrument: 'gdpr', article: '6' },
  ],
  judges: 'flows',
  reads: consentBeforeSharingReads,
  settings: [...sharingScopeSettings, 'needs-effective-date'],
  applies: judgeSharingScope,
  judge({ id, ground }) {
    if (ground === undefined) {
      return undetermined('ground-unknown', [missingField('flows', id, 'ground')]);
    }
    if (isNotApplicable(ground)) return notMet('no-ground');
    return sharingGrounds.has(ground) ? met : notMet('other-ground');
  },
  mend(flow, facts, { code }) {
    return code === 'kind-unknown'
      ? [setFields('flows', flow.id, { kind: 'internal' })]
      : consentBeforeSharing(flow, facts);
  },
  says: {
    ...sharingScopeSays,
    met: {
      outcome: 'met',
      text: text(
        '{record} rests on a ground the policy names for sharing.',
        '{record}以政策就共享所列的依据之一为依据。',
      ),
    },
    'ground-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on which ground of the policy {record} rests.',
        '{record}所援引的政策依据未载明。',
      ),
      fix: text('Enter the ground of {record}.', '补录{record}的政策依据。'),
    },
    'no-ground': {
      outcome: 'not-met',
      text: text(
        '{record} is sharing, but no ground is claimed for it.',
        '{record}属于共享，却未援引任何依据。',
      ),
      fix: text(
        'Stop {record}, or obtain explicit consent before going on.',
        '停止{record}，或在取得明示同意后方可继续。',
      ),
    },
    'other-ground': {
      outcome: 'not-met',
      text: text(
        '{record} rests on a ground the policy does not name for sharing.',
        '{record}所依据的事由不属于政策就共享所列的四种依据。',
      ),
      fix: text(
        'Stop {record}, or obtain explicit consent before going on.',
        '停止{record}，或在取得明示同意后方可继续。',
      ),
    },
  },
});
