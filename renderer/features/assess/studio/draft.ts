import type { SettingValue } from '../../../../shared/map/index.ts';
import type {
  AddedCommitment,
  AdjustedPack,
  AdjustmentKind,
} from '../../../../shared/policy/adjust/index.ts';
import { adjustmentKinds, kindsOfChange } from '../../../../shared/policy/adjust/index.ts';
import type { Band, Commitment, Pack } from '../../../../shared/policy/index.ts';

// Each gives the draft with one thing changed; what says the same as the base is left out.

export function withPrinciple(
  draft: AdjustedPack,
  base: Pack,
  id: string,
  weight: number,
): AdjustedPack {
  const standard = base.principles.find((each) => each.id === id)?.weight;
  return { ...draft, principles: put(draft.principles, id, other(weight, standard)) };
}

export function withBand(
  draft: AdjustedPack,
  base: Pack,
  id: string,
  change: Partial<Pick<Band, 'from' | 'name'>>,
): AdjustedPack {
  const standard = base.bands.find((each) => each.id === id);
  const band = { ...draft.bands?.[id], ...change };
  const isNamed =
    band.name !== undefined &&
    (band.name.en !== standard?.name.en || band.name['zh-CN'] !== standard.name['zh-CN']);
  const isMoved = band.from !== undefined && band.from !== standard?.from;
  const kept = {
    ...(isMoved ? { from: band.from } : {}),
    ...(isNamed ? { name: band.name } : {}),
  };
  return { ...draft, bands: put(draft.bands, id, isMoved || isNamed ? kept : undefined) };
}

export function withCap(draft: AdjustedPack, base: Pack, id: string): AdjustedPack {
  const { bestBandWhenCritical: _old, ...rest } = draft;
  return id === base.bestBandWhenCritical ? rest : { ...rest, bestBandWhenCritical: id };
}

export function withCommitmentWeight(
  draft: AdjustedPack,
  { id, weights }: Commitment,
  principle: string,
  weight: number,
): AdjustedPack {
  const of = draft.commitments?.[id];
  const changed = put(of?.weights, principle, other(weight, weights[principle] ?? 0));
  return withCommitment(draft, id, { weights: changed, criteria: of?.criteria ?? {} });
}

export function withCriterionWeight(
  draft: AdjustedPack,
  { id, criteria }: Commitment,
  criterion: string,
  weight: number,
): AdjustedPack {
  const of = draft.commitments?.[id];
  const standard = criteria.find((each) => each.criterion === criterion)?.weight;
  const changed = put(of?.criteria, criterion, other(weight, standard));
  return withCommitment(draft, id, { weights: of?.weights ?? {}, criteria: changed });
}

type Changes = { readonly [id: string]: number };

function withCommitment(
  draft: AdjustedPack,
  id: string,
  changed: { readonly weights: Changes; readonly criteria: Changes },
): AdjustedPack {
  const hasAny = Object.keys(changed.weights).length + Object.keys(changed.criteria).length > 0;
  return { ...draft, commitments: put(draft.commitments, id, hasAny ? changed : undefined) };
}

/** Undefined switches the commitment on again. */
export function withSwitchedOff(
  draft: AdjustedPack,
  id: string,
  reason: string | undefined,
): AdjustedPack {
  return { ...draft, switchedOff: put(draft.switchedOff, id, reason) };
}

/** Undefined goes back to the default of the base. */
export function withSetting(
  draft: AdjustedPack,
  base: Pack,
  id: string,
  value: SettingValue | undefined,
): AdjustedPack {
  const standard = base.settings.find((each) => each.id === id)?.default;
  return { ...draft, settings: put(draft.settings, id, other(value, standard)) };
}

export function withAdded(draft: AdjustedPack, added: readonly AddedCommitment[]): AdjustedPack {
  return { ...draft, added };
}

export function withReason(
  draft: AdjustedPack,
  kind: AdjustmentKind,
  reason: string,
): AdjustedPack {
  const { [kind]: _old, ...rest } = draft.reasons;
  return { ...draft, reasons: reason === '' ? rest : { ...rest, [kind]: reason } };
}

/** As it is saved: without empty tables, and without reasons for what was not changed. */
export function tidy(draft: AdjustedPack): AdjustedPack {
  const made = kindsOfChange(draft);
  const reasons = Object.fromEntries(
    adjustmentKinds.flatMap((kind) => {
      const reason = draft.reasons[kind];
      return reason !== undefined && made.has(kind) ? [[kind, reason] as const] : [];
    }),
  );
  const { principles, bands, commitments, switchedOff, settings, added, ...rest } = draft;
  return {
    ...rest,
    ...filled({ principles }),
    ...filled({ bands }),
    ...filled({ commitments }),
    ...filled({ switchedOff }),
    ...filled({ settings }),
    ...filled({ added }),
    reasons,
  };
}

/** As it is tried out while reasons are still to be written: scores do not depend on them. */
export function forPreview(draft: AdjustedPack): AdjustedPack {
  const reasons = Object.fromEntries([...kindsOfChange(draft)].map((kind) => [kind, '…']));
  const off = Object.keys(draft.switchedOff ?? {}).map((id) => [id, '…'] as const);
  return {
    ...draft,
    title: draft.id,
    switchedOff: Object.fromEntries(off),
    added: (draft.added ?? []).map(withWords),
    reasons,
  };
}

/** Scores do not depend on the words of a commitment either. */
function withWords(added: AddedCommitment): AddedCommitment {
  const later = { en: '…', 'zh-CN': '…' };
  return {
    ...added,
    section: later,
    promise: later,
    criteria: added.criteria.map((one) =>
      'question' in one ? { ...one, question: { ...one.question, ask: later } } : one,
    ),
  };
}

/** The member, unless it is absent or empty. */
function filled<T extends { readonly [name: string]: object | undefined }>(
  member: T,
): { readonly [N in keyof T]?: NonNullable<T[N]> } {
  const [value] = Object.values(member);
  const isEmpty = value === undefined || Object.keys(value).length === 0;
  return isEmpty ? {} : (member as { readonly [N in keyof T]: NonNullable<T[N]> }); // just looked at
}

/** The next free code for a commitment of one's own. */
export function nextAddedId({ added = [] }: AdjustedPack): string {
  const highest = Math.max(0, ...added.map(({ id }) => Number(id.slice(1))));
  return `X${String(highest + 1).padStart(2, '0')}`;
}

/** An id made of a title, which no other pack has. */
export function packIdFor(title: string, taken: ReadonlySet<string>): string {
  const plain = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  const stem = plain
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  const first = stem === '' ? 'own-pack' : stem;
  if (!taken.has(first)) return first;
  for (let n = 2; ; n++) if (!taken.has(`${first}-${n}`)) return `${first}-${n}`;
}

function other<T>(value: T, standard: T | undefined): T | undefined {
  return value === standard ? undefined : value;
}

function put<T>(
  table: { readonly [id: string]: T } | undefined,
  id: string,
  value: T | undefined,
): { readonly [id: string]: T } {
  const { [id]: _old, ...rest } = table ?? {};
  return value === undefined ? rest : { ...rest, [id]: value };
}
