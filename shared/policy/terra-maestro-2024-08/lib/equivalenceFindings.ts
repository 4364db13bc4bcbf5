import type { Day } from '../../../lib/index.ts';
import type { FlowView, RecordIn } from '../../../map/index.ts';
import { defineDerived, isNone, isNotApplicable } from '../../../map/index.ts';
import { isOutsideMainland } from '../../../standards/index.ts';

export type Equivalence = RecordIn<'equivalences'>;

/** The finding that counts for each place, by `keyOf`: the newest made by `asOf`, undated ones last. */
type Findings = ReadonlyMap<string, Equivalence>;

/** All findings made so far, the one that counts under each place and recipient. */
export const equivalenceFindings = defineDerived<Findings>({
  reads: ['equivalences'],
  build(snapshot) {
    const findings = new Map<string, Equivalence>();
    for (const finding of snapshot.all('equivalences')) {
      const { country, partner, concluded } = finding;
      if (country === undefined || (concluded !== undefined && concluded > snapshot.asOf)) continue;
      const key = keyOf(country, isNotApplicable(partner) ? undefined : partner);
      const other = findings.get(key);
      if (other === undefined || isNewer(concluded, other.concluded)) findings.set(key, finding);
    }
    return findings;
  },
});

/** The places outside the mainland a flow ends at. */
export function placesAbroad({ toPlaces }: FlowView): readonly string[] {
  return toPlaces.filter(isOutsideMainland);
}

/** The finding that counts for what a flow brings to a place: one about its recipient before one about the place. */
export function findingFor(
  { recipient }: FlowView,
  place: string,
  findings: Findings,
): Equivalence | undefined {
  const ofRecipient =
    recipient === undefined ? undefined : findings.get(keyOf(place, recipient.id));
  return ofRecipient ?? findings.get(keyOf(place, undefined));
}

/** The field a finding lacks to be one; undefined when it has all. */
export function lackingField(finding: Equivalence): string | undefined {
  if (finding.conclusion === undefined) return 'conclusion';
  if (finding.concluded === undefined) return 'concluded';
  if (finding.lawLevel === undefined) return 'lawLevel';
  if (finding.agreement === undefined) return 'agreement';
  if (finding.measures === undefined) return 'measures';
  return finding.validUntil === undefined ? 'validUntil' : undefined;
}

/** Where the law falls short, only a contract or measures can make protection equal. */
export function isUnsupported({ lawLevel, agreement, measures }: Equivalence): boolean {
  const hasMeasures = Array.isArray(measures) && measures.length > 0;
  return lawLevel !== 'equivalent' && isNone(agreement) && !hasMeasures;
}

function keyOf(country: string, partner: string | undefined): string {
  return `${country} ${partner ?? ''}`;
}

function isNewer(one: Day | undefined, other: Day | undefined): boolean {
  return one !== undefined && (other === undefined || one > other);
}
