import { text, type Text } from '../lib/index.ts';
import { defineDerived, known } from '../map/index.ts';
import { constants, type Clause } from '../standards/index.ts';
import { generalOf, sensitiveOf } from './counters.ts';
import { exportedFlows, type ExportedFlow } from './exportedFlows.ts';
import { tallyPeople } from './tallyPeople.ts';

/** Several exports that each stay below a threshold and together may reach it. */
export interface SplitWarning {
  /** The recipient group as written, or the recipient's id where it belongs to none. */
  readonly group: string;
  readonly purpose: string;
  readonly counter: 'general' | 'sensitive';
  /** The highest threshold they reach together, in people. */
  readonly threshold: number;
  /** At most so many different people together, as far as the facts tell. */
  readonly together: number;
  /** Ids of the flows, sorted. */
  readonly flows: readonly string[];
}

/** What every such warning says, and where the ban on splitting stands. */
export const splitNotice: { readonly text: Text; readonly basis: readonly Clause[] } = {
  text: text(
    'These exports go to one group of recipients for one purpose. Each stays below a threshold, together they may reach it; splitting an export to stay below a threshold is not allowed.',
    '上述出境均为同一目的向同一接收方集团提供，单笔均低于门槛，合计则可能达到。不得采取数量拆分等手段规避法定门槛。',
  ),
  basis: [
    { instrument: 'order-13', article: '4' },
    { instrument: 'order-20', article: '5' },
  ],
};

const checks = [
  {
    counter: 'general',
    read: generalOf,
    thresholds: [
      constants.exportGeneralAssessmentFrom.value,
      constants.exportGeneralExemptBelow.value,
    ],
  },
  {
    counter: 'sensitive',
    read: sensitiveOf,
    thresholds: [constants.exportSensitiveAssessmentFrom.value],
  },
] as const;

/** Exports that look split, by recipient group and purpose. A flow without a head-count adds nothing. */
export const splitWarnings = defineDerived<readonly SplitWarning[]>({
  reads: ['flows', 'activities', 'locations', 'partners', 'categories', 'subjects', 'organisation'],
  build(snapshot) {
    const warnings: SplitWarning[] = [];
    for (const { group, purpose, flows } of groupExports(
      snapshot.derived(exportedFlows).values(),
    )) {
      for (const { counter, read, thresholds } of checks) {
        for (const threshold of thresholds) {
          const small = flows.filter((one) => isBelow(read(one), threshold));
          if (small.length < 2) continue;
          const together = tallyPeople(snapshot, small, { flow, lower, upper: read }).upper ?? 0;
          if (together < threshold) continue;
          const ids = small.map((one) => one.flow.id).toSorted();
          warnings.push({ group, purpose, counter, threshold, together, flows: ids });
          break;
        }
      }
    }
    return warnings;
  },
});

function isBelow(people: number | null, threshold: number): boolean {
  return people !== null && people > 0 && people < threshold;
}

const flow = (one: ExportedFlow) => one.flow;
const lower = () => 0;

interface ExportGroup {
  readonly group: string;
  readonly purpose: string;
  readonly flows: ExportedFlow[];
}

function groupExports(all: Iterable<ExportedFlow>): Iterable<ExportGroup> {
  const groups = new Map<string, ExportGroup>();
  for (const one of all) {
    const { recipient } = one.view;
    const { purpose } = one.flow;
    if (one.isCounted === 'no' || recipient === undefined || purpose === undefined) continue;
    const named = known(recipient.recipientGroup)?.trim();
    // A group's name and a recipient's id are different things, even where they read alike.
    const key = `${named === undefined ? 'recipient' : 'group'}\n${named ?? recipient.id}\n${purpose}`;
    const found = groups.get(key);
    if (found === undefined) {
      groups.set(key, { group: named ?? recipient.id, purpose, flows: [one] });
    } else found.flows.push(one);
  }
  return groups.values();
}
