import type { RegisterId } from '../map/index.ts';
import { rowOf, type RowId } from './decisionTable.ts';
import { exportedFlows, type ExportedFlow } from './exportedFlows.ts';
import { judgeMechanism } from './judgeMechanism.ts';
import { makeVerdict, type LawVerdict, type MapReader } from './makeVerdict.ts';
import type { TransferDecision } from './transferDecision.ts';

/** The registers `lawVerdict` reads, for whoever has to declare them. */
export const lawVerdictReads = [
  'flows',
  'activities',
  'locations',
  'partners',
  'categories',
  'subjects',
  'organisation',
  'mechanisms',
] as const satisfies readonly RegisterId[];

/**
 * Whether the mechanism the decision asks for is there: of an accepted kind, passed, for this recipient,
 * in force since before the flow began, still valid, covering purpose and categories, filed in time.
 * While the decision is open the verdict is given only where every row still possible leads to the same.
 */
export function lawVerdict(decision: TransferDecision, map: MapReader): LawVerdict {
  const one = map.derived(exportedFlows).get(decision.flow);
  if (one === undefined) throw new Error(`Expected an export, found flow "${decision.flow}".`);
  if (one.view.leavesMainland !== 'yes') return openDecision(decision);
  let found: LawVerdict | null = null;
  for (const row of decision.possibleRows) {
    const next = judgeRow(row, one, decision, map);
    if (found !== null && found.outcome !== next.outcome) return openDecision(decision);
    // Of several failures the one that asks least is named; of several ways to be in order the first.
    if (found === null || next.outcome === 'not-met') found = next;
  }
  const isOpen = found === null || (found.outcome === 'undetermined' && decision.required === null);
  return found === null || isOpen ? openDecision(decision) : found;
}

function openDecision({ missing }: TransferDecision): LawVerdict {
  return makeVerdict('undetermined', 'decision-open', null, { missing });
}

function judgeRow(
  row: RowId,
  one: ExportedFlow,
  decision: TransferDecision,
  map: MapReader,
): LawVerdict {
  switch (rowOf(row).required) {
    case 'stop':
      return row === 'foreign-authority'
        ? makeVerdict('not-met', 'not-approved', row)
        : makeVerdict('not-met', 'restricted-recipient', row);
    case 'none':
      return makeVerdict('not-applicable', 'nothing-personal', row);
    case 'exempt':
      return makeVerdict('met', 'exempt', row);
    case 'cac-security-assessment':
    case 'standard-contract-or-certification':
    case null:
      return judgeMechanism(row, one, decision, map);
  }
}
