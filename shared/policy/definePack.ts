import type { Text } from '../lib/index.ts';
import type { Setting } from '../map/index.ts';
import type { Clause } from '../standards/index.ts';
import type { AdjustedPack } from './adjust/adjustedPack.ts';
import type { Criterion, Severity } from './defineCriterion.ts';

/** A policy as rules: what it promises, how each promise is judged and what it weighs. */
export interface Pack {
  readonly id: string;
  /** Rises with every change to weights, bands, commitments or the criteria chosen. */
  readonly revision: number;
  readonly title: Text;
  /** Whose policy it is about. */
  readonly owner: Text;
  /** The date the policy itself bears. */
  readonly dated: Text;
  readonly principles: readonly PackPrinciple[];
  /** From the highest to the lowest; the last starts at 0. */
  readonly bands: readonly Band[];
  /** The best band a principle can reach while a critical criterion is not met. */
  readonly bestBandWhenCritical: string;
  readonly settings: readonly Setting[];
  readonly commitments: readonly Commitment[];
  /** The commitments whose verdicts stand beside each export. */
  readonly exportCommitments: readonly string[];
  readonly tensions: readonly Tension[];
  readonly gaps: readonly PolicyGap[];
  readonly criteria: readonly Criterion[];
  /** What was changed of a pack that ships, and why; absent in the packs that ship. */
  readonly adjustment?: AdjustedPack;
}

export interface PackPrinciple {
  readonly id: string;
  /** `P1` … `P7`. */
  readonly code: string;
  readonly name: Text;
  readonly asks: Text;
  /** Its share in the overall score. */
  readonly weight: number;
}

export interface Band {
  readonly id: string;
  readonly name: Text;
  /** The lowest share, 0 to 1, that belongs to it. */
  readonly from: number;
}

/** One promise of the policy, as a pack writes it down. */
export interface CommitmentEntry {
  /** `C01` … */
  readonly id: string;
  /** The policy's chapter it stands in. */
  readonly section: Text;
  readonly promise: Text;
  /** Principle id to weight; the first one is the principle it mainly serves. */
  readonly weights: { readonly [principle: string]: number };
  /** What can decide it: the map alone, a log of events, or a person's word with proof. */
  readonly decidedBy: readonly ('map' | 'log' | 'attested')[];
  readonly criteria: readonly { readonly criterion: string; readonly weight: number }[];
  /** Set where no criterion can judge it. */
  readonly noCriterion?: Text;
  readonly clauses: readonly Clause[];
  readonly remark?: Text;
}

/** One promise of the policy, with the principle it mainly serves. */
export interface Commitment extends CommitmentEntry {
  readonly mainPrinciple: string;
}

/** Two sentences of the policy that pull apart, and how the pack settles it. */
export interface Tension {
  readonly id: string;
  readonly text: Text;
  readonly settledAs: Text;
  /** The setting that decides it, where the user can choose. */
  readonly setting?: string;
  readonly commitments: readonly string[];
}

/** Where the policy's own text is weaker than its model or the law. */
export interface PolicyGap {
  readonly id: string;
  readonly against: 'model' | 'law';
  readonly text: Text;
  readonly severity: Severity;
  readonly clauses: readonly Clause[];
  readonly commitments: readonly string[];
}

/** Freezes a pack after checking it against itself; throws naming the first thing that does not fit. */
export function definePack(
  entries: Omit<Pack, 'commitments'> & { readonly commitments: readonly CommitmentEntry[] },
): Pack {
  // Canonical JSON sorts keys, so "the first one" has to be said in words before it is written.
  const pack: Pack = {
    ...entries,
    commitments: entries.commitments.map((entry) => ({
      ...entry,
      mainPrinciple: Object.keys(entry.weights)[0] ?? '',
    })),
  };
  const complain = (problem: string): never => {
    throw new Error(`Pack "${pack.id}": ${problem}`);
  };
  const criteria = unique(
    'criterion',
    pack.criteria.map(({ id }) => id),
    complain,
  );
  const principles = unique(
    'principle',
    pack.principles.map(({ id }) => id),
    complain,
  );
  const settings = unique(
    'setting',
    pack.settings.map(({ id }) => id),
    complain,
  );
  const commitments = unique(
    'commitment',
    pack.commitments.map(({ id }) => id),
    complain,
  );
  unique(
    'question',
    pack.criteria.flatMap(({ questions }) => questions.map(({ id }) => id)),
    complain,
  );

  const used = new Set<string>();
  for (const { id, criteria: chosen, weights, noCriterion } of pack.commitments) {
    if (chosen.length === 0 && noCriterion === undefined)
      complain(`${id} has neither criterion nor reason.`);
    for (const { criterion, weight } of chosen) {
      if (!criteria.has(criterion)) complain(`${id} names the unknown criterion "${criterion}".`);
      if (!(weight > 0)) complain(`${id} gives "${criterion}" the weight ${weight}.`);
      used.add(criterion);
    }
    if (Object.keys(weights).length === 0) complain(`${id} serves no principle.`);
    for (const [principle, weight] of Object.entries(weights)) {
      if (!principles.has(principle)) complain(`${id} names the unknown principle "${principle}".`);
      if (!(weight > 0)) complain(`${id} weighs ${weight} in "${principle}".`);
    }
  }
  for (const id of criteria) if (!used.has(id)) complain(`criterion "${id}" serves no commitment.`);
  for (const tension of pack.tensions) {
    if (tension.setting !== undefined && !settings.has(tension.setting)) {
      complain(`${tension.id} names the unknown setting "${tension.setting}".`);
    }
  }
  for (const id of pack.exportCommitments) {
    if (!commitments.has(id)) complain(`exportCommitments names the unknown commitment "${id}".`);
  }
  for (const { id, commitments: about } of [...pack.tensions, ...pack.gaps]) {
    for (const one of about)
      if (!commitments.has(one)) complain(`${id} names the unknown commitment "${one}".`);
  }
  checkBands(pack, complain);
  return Object.freeze(pack);
}

function checkBands(pack: Pack, complain: (problem: string) => never): void {
  if (!pack.bands.some(({ id }) => id === pack.bestBandWhenCritical)) {
    complain(`there is no band "${pack.bestBandWhenCritical}".`);
  }
  if (pack.bands.at(-1)?.from !== 0) complain('the lowest band must start at 0.');
  pack.bands.forEach(({ id, from }, i) => {
    const above = pack.bands[i - 1]?.from ?? 1 + Number.EPSILON;
    if (from >= above) complain(`band "${id}" does not start below the one above it.`);
  });
}

function unique(
  what: string,
  ids: readonly string[],
  complain: (problem: string) => never,
): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) complain(`the ${what} "${id}" stands twice.`);
    seen.add(id);
  }
  return seen;
}
