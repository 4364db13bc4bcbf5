import type { Workspace } from '../../../shared/assessment/index.ts';
import type { ArchiveInput, PackRules } from '../../../shared/exchange/index.ts';
import type {
  Change,
  HistoryEntry,
  Step,
  UnsealedEntry,
  WorkspaceHistory,
} from '../../../shared/history/index.ts';
import {
  advance,
  changeOf,
  emptyHead,
  keyOf,
  rowsOfWorkspace,
  sealEntry,
  tableNames,
} from '../../../shared/history/index.ts';
import { digestOfBytes } from '../../../shared/lib/index.ts';
import { attested } from '../../helpers/tinyPack.ts';

export const rules: readonly PackRules[] = [{ id: 'tiny', criteria: [attested], settings: [] }];

const question = attested.questions[0]?.id ?? '';

export const before: Workspace = {
  format: 'cartulary-workspace',
  version: 1,
  id: 'w-1',
  name: { en: 'Sample', 'zh-CN': '示例' },
  isSample: true,
  pack: 'tiny',
  settings: {},
  registers: {
    organisation: [{ id: 'org', code: 'ORG-001', name: 'Sample' }],
    partners: [{ id: 'par', code: 'PAR-001', name: '快递', country: 'DE', note: 'A \uFFFD note' }],
    flows: [{ id: 'flw', code: 'FLW-001', name: 'Parcels', toPartner: 'par' }],
  },
  answers: [{ question, value: 'yes', on: '2026-11-01' }],
  overrides: [],
};

/** The same after its partner was corrected. */
export const workspace: Workspace = {
  ...before,
  registers: {
    ...before.registers,
    partners: [{ id: 'par', code: 'PAR-001', name: '快递公司', country: 'FR' }],
  },
};

/** The history that leads from nothing through these states. */
export function historyThrough(
  states: readonly Workspace[],
  alter: (entry: UnsealedEntry) => UnsealedEntry = (entry) => entry,
): WorkspaceHistory {
  const entries: HistoryEntry[] = [];
  let head = emptyHead;
  for (const [i, state] of states.entries()) {
    const step: Step = { kind: i === 0 ? 'begin' : 'do' };
    const { links, undoTop, redoTop } = advance(head, step);
    const changes = changesBetween(states[i - 1], state);
    const entry = sealEntry(
      alter({
        sequence: i + 1,
        at: '2026-11-22T09:00:00Z',
        by: 'Analyst',
        action: { en: `Step ${i + 1}`, 'zh-CN': `第${i + 1}步` },
        ...links,
        changes,
        touched: changes.map(({ register, id }) => keyOf(register, id)),
        previousHash: head.hash,
      }),
    );
    entries.push(entry);
    head = { sequence: i + 1, hash: entry.hash, undoTop, redoTop };
  }
  return { entries, head };
}

function changesBetween(from: Workspace | undefined, to: Workspace): readonly Change[] {
  return tableNames.flatMap((table) => {
    const old = new Map(
      (from === undefined ? [] : rowsOfWorkspace(table, from)).map((row) => [row.id, row]),
    );
    return rowsOfWorkspace(table, to)
      .map((row) => changeOf(table, old.get(row.id), row))
      .filter((change) => change !== undefined);
  });
}

export const file = new TextEncoder().encode('%PDF-1.7 a contract');
export const fileDigest = digestOfBytes(file);

export const sample: ArchiveInput = {
  workspace,
  history: historyThrough([before, workspace]),
  attachments: new Map([[fileDigest, file]]),
  writtenBy: 'Cartulary 0.1.0',
};
