import { text } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import { flowViews } from '../../../map/index.ts';
import type { Facts, Judgement, Saying } from '../../index.ts';
import { doesNotApply, missingField, undetermined } from '../../index.ts';

type ScopeCode =
  | 'affiliate-is-we'
  | 'not-an-affiliate'
  | 'stays-inside'
  | 'no-recipient'
  | 'nothing-personal'
  | 'recipient-unknown';

/**
 * Null when the flow hands personal information to an affiliate as a recipient of its own; else why
 * not, or what is not known. Each legal entity counts for itself (PIPL Art. 23) unless the settings
 * read affiliates as "we".
 */
export function judgeAffiliateScope(
  flow: Flow,
  facts: Facts<'flows'>,
): Judgement<ScopeCode> | null {
  if (facts.setting('affiliates-are-recipients') === false) return doesNotApply('affiliate-is-we');
  const view = facts.derived(flowViews).get(flow.id);
  const recipient = view?.recipient;
  const role = recipient?.role;
  if (role !== undefined && role !== 'affiliate') return doesNotApply('not-an-affiliate');
  if (recipient === undefined) {
    if (view?.leavesEntity === 'no') return doesNotApply('stays-inside');
    if (flow.kind === 'publish') return doesNotApply('no-recipient');
  }
  if (view?.carriesPersonal === 'no') return doesNotApply('nothing-personal');
  if (role === 'affiliate') return null;
  return undetermined('recipient-unknown', [
    recipient === undefined
      ? missingField('flows', flow.id, 'toPartner')
      : missingField('partners', recipient.id, 'role'),
  ]);
}

/** The wordings of the codes above. */
export const affiliateScopeSays = {
  'affiliate-is-we': {
    outcome: 'not-applicable',
    text: text('Affiliates are read as “we” by the settings.', '按设置，关联公司视为“我们”。'),
  },
  'not-an-affiliate': {
    outcome: 'not-applicable',
    text: text('The recipient of {record} is not an affiliate.', '{record}的接收方不是关联公司。'),
  },
  'stays-inside': {
    outcome: 'not-applicable',
    text: text('{record} stays inside the organisation.', '{record}未离开本组织。'),
  },
  'no-recipient': {
    outcome: 'not-applicable',
    text: text(
      '{record} is published; there is no one recipient.',
      '{record}为公开披露，不存在特定接收方。',
    ),
  },
  'nothing-personal': {
    outcome: 'not-applicable',
    text: text('{record} carries no personal information.', '{record}不含个人信息。'),
  },
  'recipient-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said who receives {record}, or in what role: it may be an affiliate.',
      '{record}的接收方或其角色未载明，可能为关联公司。',
    ),
    fix: text(
      'Name the recipient of {record} and enter its role.',
      '载明{record}的接收方及其角色。',
    ),
  },
} as const satisfies { readonly [Code in ScopeCode]: Saying };
