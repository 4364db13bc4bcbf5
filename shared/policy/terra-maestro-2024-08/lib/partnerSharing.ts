import { text } from '../../../lib/index.ts';
import type { Certain, FlowView, RecordIn } from '../../../map/index.ts';
import type { Judgement } from '../../index.ts';
import { doesNotApply, missingField, pointTo, undetermined } from '../../index.ts';

/**
 * Whether a flow is sharing as the promises about partners mean it: someone else gets to see the
 * data in the course of a service. Handing over for good, publishing and legal demands have promises
 * of their own; entrusting counts as the setting says (tension X11).
 */
export function isSharing({ flow, recipient }: FlowView, isEntrustingSharing: boolean): Certain {
  switch (flow.kind) {
    case undefined:
      return 'unknown';
    case 'publish':
    case 'transfer':
    case 'legal-demand':
      return 'no';
    case 'share':
      return 'yes';
    case 'entrust':
      return isEntrustingSharing ? 'yes' : 'no';
    case 'collect':
    case 'internal':
    case 'remote-access':
      if (isEntrustingSharing || recipient === undefined) return 'yes';
      if (recipient.role === undefined) return 'unknown';
      return recipient.role === 'processor' ? 'no' : 'yes';
  }
}

/** Why a flow is not, or not surely, sharing with a partner; null when it is and the partner is known. */
export function judgeFlowSharing(
  view: FlowView,
  isEntrustingSharing: boolean,
): Judgement<keyof typeof flowSharingSayings> | null {
  const { flow, recipient } = view;
  const role = recipient?.role;
  if (role === 'affiliate' || role === 'authority') return doesNotApply('not-a-partner');
  const sharing = isSharing(view, isEntrustingSharing);
  if (sharing === 'no') return doesNotApply('not-sharing');
  if (flow.kind === undefined) {
    return undetermined('kind-unknown', [missingField('flows', flow.id, 'kind')]);
  }
  if (recipient === undefined) {
    return view.leavesEntity === 'no'
      ? doesNotApply('stays-inside')
      : undetermined('recipient-unknown', [missingField('flows', flow.id, 'toPartner')]);
  }
  return role === undefined ? roleUnknown(recipient.id) : null;
}

/** Why a partner does not, or not surely, share in our data; null when it does. */
export function judgePartnerSharing(
  partner: RecordIn<'partners'>,
  received: readonly FlowView[] | undefined,
  isEntrustingSharing: boolean,
): Judgement<keyof typeof partnerSharingSayings> | null {
  if (received === undefined) return doesNotApply('receives-nothing');
  const { role } = partner;
  if (role === 'affiliate' || role === 'authority') return doesNotApply('not-a-partner');
  let open: FlowView | undefined;
  for (const view of received) {
    const sharing = isSharing(view, isEntrustingSharing);
    if (sharing === 'yes') return role === undefined ? roleUnknown(partner.id) : null;
    // A kind is asked for before the role: once both are known, everything is.
    if (sharing === 'unknown' && (open === undefined || view.flow.kind === undefined)) open = view;
  }
  if (open === undefined) return doesNotApply('not-sharing');
  if (open.flow.kind !== undefined) return roleUnknown(partner.id);
  return undetermined('kind-unknown', [missingField('flows', open.flow.id, 'kind')], {
    records: { flow: pointTo('flows', open.flow.id) },
  });
}

function roleUnknown(partner: string): Judgement<'role-unknown'> {
  return undetermined('role-unknown', [missingField('partners', partner, 'role')], {
    records: { partner: pointTo('partners', partner) },
  });
}

const roleUnknownSaying = {
  outcome: 'undetermined',
  text: text(
    'Nobody has said in what role {partner} handles the data.',
    '未载明{partner}以何种身份处理个人信息。',
  ),
  fix: text('Enter the role of {partner}.', '补录{partner}的角色。'),
} as const;

/** The wordings of `judgeFlowSharing`. */
export const flowSharingSayings = {
  'not-a-partner': {
    outcome: 'not-applicable',
    text: text(
      '{record} goes to an affiliate or a public authority, for which other promises hold.',
      '{record}的接收方为关联公司或国家机关，适用其他承诺。',
    ),
  },
  'not-sharing': {
    outcome: 'not-applicable',
    text: text(
      '{record} is not sharing with a partner; other promises hold for its kind.',
      '{record}不属于向合作方共享，适用针对该类流转的其他承诺。',
    ),
  },
  'stays-inside': {
    outcome: 'not-applicable',
    text: text('{record} stays inside the organisation.', '{record}未离开本组织。'),
  },
  'kind-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said what kind of flow {record} is, so it is open whether this promise binds it.',
      '未载明{record}属于何种流转，无法确定本承诺是否适用。',
    ),
    fix: text('Enter the kind of {record}.', '补录{record}的流转类型。'),
  },
  'recipient-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said who receives {record}, or whether it stays with you.',
      '未载明{record}由谁接收，或是否仍留在本方。',
    ),
    fix: text('Name the recipient of {record}.', '载明{record}的接收方。'),
  },
  'role-unknown': roleUnknownSaying,
} as const;

/** The wordings of `judgePartnerSharing`. */
export const partnerSharingSayings = {
  'receives-nothing': {
    outcome: 'not-applicable',
    text: text('No flow of the map goes to {record}.', '数据地图中没有流向{record}的流转。'),
  },
  'not-a-partner': {
    outcome: 'not-applicable',
    text: text(
      '{record} is an affiliate or a public authority, for which other promises hold.',
      '{record}为关联公司或国家机关，适用其他承诺。',
    ),
  },
  'not-sharing': {
    outcome: 'not-applicable',
    text: text(
      'What {record} receives is not sharing with a partner; other promises hold for it.',
      '{record}所接收的流转均不属于向合作方共享，适用其他承诺。',
    ),
  },
  'kind-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said what kind of flow {flow} is, so it is open whether {record} shares in the data.',
      '未载明{flow}属于何种流转，无法确定{record}是否为共享的合作方。',
    ),
    fix: text('Enter the kind of {flow}.', '补录{flow}的流转类型。'),
  },
  'role-unknown': roleUnknownSaying,
} as const;
