import { text } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import { flowViews } from '../../../map/index.ts';
import type { Facts, Judgement, Saying } from '../../index.ts';
import { doesNotApply, missingField, undetermined } from '../../index.ts';

type ScopeCode =
  | 'kind-unknown'
  | 'not-sharing'
  | 'entrusted'
  | 'nothing-personal'
  | 'recipient-unknown'
  | 'affiliate-is-we';

/** The settings `judgeSharingScope` reads. */
export const sharingScopeSettings = ['entrusting-is-sharing', 'affiliates-are-recipients'] as const;

/** Null when the policy’s promises about sharing bind the flow; else why not, or what is not known. */
export function judgeSharingScope(flow: Flow, facts: Facts<'flows'>): Judgement<ScopeCode> | null {
  if (flow.kind === undefined) {
    return undetermined('kind-unknown', [missingField('flows', flow.id, 'kind')]);
  }
  if (flow.kind === 'entrust') {
    // The policy has one heading for both, the law two (PIPL Arts. 21 and 23).
    if (facts.setting('entrusting-is-sharing') === false) return doesNotApply('entrusted');
  } else if (flow.kind !== 'share') {
    return doesNotApply('not-sharing');
  }
  const view = facts.derived(flowViews).get(flow.id);
  if (view?.carriesPersonal === 'no') return doesNotApply('nothing-personal');
  if (facts.setting('affiliates-are-recipients') === false) {
    const recipient = view?.recipient;
    if (recipient === undefined) {
      return undetermined('recipient-unknown', [missingField('flows', flow.id, 'toPartner')]);
    }
    if (recipient.role === undefined) {
      return undetermined('recipient-unknown', [missingField('partners', recipient.id, 'role')]);
    }
    if (recipient.role === 'affiliate') return doesNotApply('affiliate-is-we');
  }
  return null;
}

/** The wordings of the codes above. */
export const sharingScopeSays = {
  'kind-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said whether {record} is sharing, entrusting or something else.',
      '{record}属于共享、委托处理还是其他流转，尚未载明。',
    ),
    fix: text('Enter the kind of {record}.', '补录{record}的类型。'),
  },
  'not-sharing': {
    outcome: 'not-applicable',
    text: text('{record} is not a sharing.', '{record}不属于共享。'),
  },
  entrusted: {
    outcome: 'not-applicable',
    text: text(
      '{record} is entrusted processing, which the settings do not count as sharing.',
      '{record}为委托处理，按设置不视同共享。',
    ),
  },
  'nothing-personal': {
    outcome: 'not-applicable',
    text: text('{record} carries no personal information.', '{record}不含个人信息。'),
  },
  'recipient-unknown': {
    outcome: 'undetermined',
    text: text(
      'The settings read affiliates as “we”, and nobody has said whether the recipient of {record} is one.',
      '按设置，关联公司视为“我们”，而{record}的接收方是否为关联公司尚未载明。',
    ),
    fix: text(
      'Name the recipient of {record} and enter its role.',
      '载明{record}的接收方及其角色。',
    ),
  },
  'affiliate-is-we': {
    outcome: 'not-applicable',
    text: text(
      'The recipient of {record} is an affiliate, which the settings read as “we”.',
      '{record}的接收方为关联公司，按设置视为“我们”。',
    ),
  },
} as const satisfies { readonly [Code in ScopeCode]: Saying };
