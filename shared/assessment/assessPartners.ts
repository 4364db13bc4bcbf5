import type { RecordIn, Snapshot } from '../map/index.ts';
import { flowViews, isNone, isUnknown, known } from '../map/index.ts';
import type { Evaluation } from '../scoring/index.ts';
import { optionOf } from './assessExports.ts';
import type { Positions } from './positions.ts';
import type { AgreementState, PartnerRow } from './rows.ts';

/** Every partner with what it receives, under which agreement, and how far the promises about it are kept. */
export function assessPartners(
  evaluation: Evaluation,
  snapshot: Snapshot,
  positions: Positions,
): readonly PartnerRow[] {
  const received = new Map<string, { flows: number; categories: Set<string> }>();
  for (const { recipient, categories } of snapshot.derived(flowViews).values()) {
    if (recipient === undefined) continue;
    let entry = received.get(recipient.id);
    if (entry === undefined) {
      entry = { flows: 0, categories: new Set() };
      received.set(recipient.id, entry);
    }
    entry.flows += 1;
    for (const { id } of categories ?? []) entry.categories.add(id);
  }
  return snapshot.all('partners').map((partner, position) => {
    const got = received.get(partner.id);
    const { state, expires } = agreementState(
      snapshot.by('agreements', 'partner', partner.id),
      snapshot.asOf,
    );
    return {
      partner: ['partners', position],
      role: optionOf('partners', 'role', partner.role),
      policyKind: optionOf('partners', 'policyKind', partner.policyKind),
      country: partner.country ?? null,
      flows: got?.flows ?? 0,
      categories: positions.findAll('categories', got?.categories ?? []),
      agreement: state,
      expires,
      score: partnerScore(evaluation, partner.id),
    };
  });
}

/** The best of a partner's agreements on a day: in force before expired, expired before unsigned. */
export function agreementState(
  agreements: readonly RecordIn<'agreements'>[],
  asOf: string,
): { readonly state: AgreementState; readonly expires: string | null } {
  if (agreements.length === 0) return { state: 'none', expires: null };
  const signed = agreements.filter(
    ({ signed: day }) => known(day) !== undefined && String(day) <= asOf,
  );
  const open = signed.find(({ expires }) => isNone(expires));
  if (open !== undefined) return { state: 'in-force', expires: null };
  const dated = signed
    .flatMap(({ expires }) => known(expires) ?? [])
    .toSorted()
    .at(-1);
  if (dated !== undefined) return { state: dated >= asOf ? 'in-force' : 'expired', expires: dated };
  if (signed.length > 0 || agreements.some(({ signed: day }) => isUnknown(day))) {
    return { state: 'unknown', expires: null };
  }
  return { state: 'unsigned', expires: null };
}

/** The mean of a partner's principles, by the pack's weights. */
function partnerScore(evaluation: Evaluation, id: string): PartnerRow['score'] {
  const scores = evaluation.scorecards.of('partners', id);
  let [low, high, coverage, total] = [0, 0, 0, 0];
  scores?.forEach((score, i) => {
    if (score === null) return;
    const weight = evaluation.pack.principles[i]?.weight ?? 0;
    low += weight * score.low;
    high += weight * score.high;
    coverage += weight * score.coverage;
    total += weight;
  });
  return total === 0 ? null : [low / total, high / total, coverage / total];
}
