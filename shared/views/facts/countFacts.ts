import type { Snapshot } from '../../map/index.ts';
import type { Outcome, VerdictKind } from '../../policy/index.ts';
import { verdictKinds } from '../../policy/index.ts';
import { noCounts } from '../../scoring/index.ts';
import type { Bounds } from '../../transfers/index.ts';
import type { FlowFact } from './flowFact.ts';
import { tallyFacts } from './tallyFacts.ts';

export type OutcomeCounts = { readonly [O in Outcome]: number };
export type CountsByKind = { readonly [K in VerdictKind]: OutcomeCounts };

/** The figures every view of the same flows has to agree on. */
export interface FactCounts {
  readonly flows: number;
  /** Flows by the worse of promise and law, and by each voice. */
  readonly worse: OutcomeCounts;
  readonly verdicts: CountsByKind;
  /** Exports from mainland China: those that surely leave and those that may. */
  readonly exports: { readonly certain: number; readonly possible: number };
  /** Exports by the pack's export criteria, as the assessment's export rows give them. */
  readonly exportVerdicts: CountsByKind;
  /** Exports that carry something sensitive, and those of which that is open. */
  readonly sensitiveExports: { readonly yes: number; readonly unknown: number };
  /** Different partners that receive something. */
  readonly partners: number;
  /** Different places where flows end. */
  readonly jurisdictions: number;
  /** Different people this year, as far as the flows tell. */
  readonly people: Bounds;
}

/** Counts facts; a view that shows the same flows must come to the same figures. */
export function countFacts(snapshot: Snapshot, facts: readonly FlowFact[]): FactCounts {
  const worse = noCounts();
  const verdicts = byKind();
  const exportVerdicts = byKind();
  const exports = { certain: 0, possible: 0 };
  const sensitiveExports = { yes: 0, unknown: 0 };
  const partners = new Set<string>();
  const places = new Set<string>();
  for (const fact of facts) {
    worse[fact.worse] += 1;
    for (const kind of verdictKinds) verdicts[kind][fact.verdicts[kind]] += 1;
    if (fact.recipient !== null) partners.add(fact.recipient);
    for (const place of fact.toPlaces) places.add(place);
    if (fact.export === null) continue;
    exports[fact.export.isCertain ? 'certain' : 'possible'] += 1;
    for (const kind of verdictKinds) exportVerdicts[kind][fact.export.verdicts[kind]] += 1;
    if (fact.isSensitive !== 'no') sensitiveExports[fact.isSensitive] += 1;
  }
  return {
    flows: facts.length,
    worse,
    verdicts,
    exports,
    exportVerdicts,
    sensitiveExports,
    partners: partners.size,
    jurisdictions: places.size,
    people: tallyFacts(snapshot, facts),
  };
}

function byKind(): { readonly [K in VerdictKind]: Record<Outcome, number> } {
  return { promise: noCounts(), law: noCounts(), standard: noCounts() };
}
