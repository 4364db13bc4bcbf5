import 'fake-indexeddb/auto';
import { openWorkspace } from '../../../renderer/db/openWorkspace.ts';
import type { WorkspaceDatabase } from '../../../renderer/db/workspaceDatabase.ts';
import { importWorkspace } from '../../../renderer/data/commands/importWorkspace.ts';
import type { Stamp } from '../../../renderer/data/history/transact.ts';
import type { Refusal } from '../../../renderer/data/refusal.ts';
import { settingsOf } from '../../../shared/assessment/index.ts';
import type { Workspace } from '../../../shared/assessment/index.ts';
import type { PackRules } from '../../../shared/exchange/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import type { MapData } from '../../../shared/map/index.ts';
import { packs } from '../../../shared/policy/packs.ts';

export const rules: readonly PackRules[] = packs.map((pack) => ({
  id: pack.id,
  criteria: pack.criteria,
  settings: settingsOf(pack),
}));

export function firstRules(): PackRules {
  const [pack] = rules;
  if (pack === undefined) throw new Error('Expected a policy pack.');
  return pack;
}

export const stamp: Stamp = { at: '2026-11-22T09:00:00Z', by: 'Analyst' };
export const later: Stamp = { at: '2026-11-22T10:30:00Z', by: 'Second analyst' };

export function must<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(`Expected success, found ${JSON.stringify(result.error)}`);
}

export function refusalOf(result: Result<unknown, Refusal>): Refusal {
  if (!result.ok) return result.error;
  throw new Error(`Expected a refusal, found ${JSON.stringify(result.value)}`);
}

/** Files may share a process, and with it the store, but not this module. */
const run = crypto.randomUUID();
let opened = 0;

/** A database nobody else has. */
export async function openFresh(): Promise<WorkspaceDatabase> {
  opened += 1;
  return must(await openWorkspace(`test-${run}-${opened}`, 'new'));
}

export async function openWith(workspace: Workspace): Promise<WorkspaceDatabase> {
  const database = await openFresh();
  must(await importWorkspace(database, { workspace, packs: rules }, stamp));
  return database;
}

export async function reopen(database: WorkspaceDatabase): Promise<WorkspaceDatabase> {
  const id = database.name.replace('cartulary-workspace-', '');
  database.close();
  return must(await openWorkspace(id, 'existing'));
}

const registers: MapData = {
  organisation: [{ id: 'org-1', code: 'ORG-001', name: 'Company' }],
  locations: [{ id: 'loc-1', code: 'LOC-001', name: 'Data centre', operator: 'par-1' }],
  partners: [
    { id: 'par-1', code: 'PAR-001', name: 'First partner' },
    { id: 'par-2', code: 'PAR-002', name: { en: 'Second partner', 'zh-CN': '第二合作方' } },
    { id: 'par-3', code: 'PAR-007', name: 'Third partner' },
  ],
  agreements: [
    { id: 'agr-1', code: 'AGR-001', name: 'Agreement', partner: 'par-2', evidence: ['evd-1'] },
  ],
  flows: [
    {
      id: 'flw-1',
      code: 'FLW-001',
      name: 'Flow',
      toPartner: 'par-1',
      fromPartner: { is: 'not-applicable' },
      toLocation: 'loc-1',
    },
  ],
  evidence: [
    { id: 'evd-1', code: 'EVD-001', name: 'Certificate' },
    { id: 'evd-2', code: 'EVD-002', name: 'Report' },
  ],
};

/** Just enough to point at one another. */
export const tiny: Workspace = {
  format: 'cartulary-workspace',
  version: 1,
  id: 'tiny',
  name: 'Tiny',
  isSample: false,
  pack: firstRules().id,
  settings: {},
  registers,
  answers: [{ question: questionId(), value: 'yes', evidence: ['evd-2'] }],
  overrides: [],
};

/** A question of the pack. */
export function questionId(): string {
  for (const { questions } of firstRules().criteria) {
    const [question] = questions;
    if (question !== undefined) return question.id;
  }
  throw new Error('Expected a question.');
}

/** A criterion of the pack that judges a register. */
export function criterionFor(register: string): string {
  const found = firstRules().criteria.find(({ judges }) => judges === register);
  if (found === undefined) throw new Error(`Expected a criterion on ${register}.`);
  return found.id;
}
