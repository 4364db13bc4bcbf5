import type { Workspace } from '../assessment/index.ts';
import type { Words } from '../lib/index.ts';
import type { SettingValue } from '../map/index.ts';
import { registerIds } from '../map/index.ts';
import { answerRow, overrideRow } from './attestationRows.ts';
import { withoutUnknown } from './changes.ts';
import type { Row, TableName } from './rows.ts';

/** What a workspace file says of itself at its top. */
export interface WorkspaceHeader {
  readonly id: string;
  readonly name: Words;
  readonly isSample: boolean;
  readonly pack: string;
}

/** The row of `meta` that holds the header, and what the ids of settings start with. */
export const headerId = 'workspace';
export const settingPrefix = 'setting/';

/** Every table that makes up a workspace. */
export const tableNames: readonly TableName[] = [
  ...registerIds,
  'answers',
  'overrides',
  'packs',
  'assessments',
  'meta',
];

export function headerRow(header: WorkspaceHeader): Row {
  const { id, name, isSample, pack } = header;
  return { id: headerId, value: { id, name, isSample, pack } };
}

export function settingRow(id: string, value: SettingValue): Row {
  return { id: settingPrefix + id, value };
}

/** A workspace as the rows of one table: what is stored, and what its history speaks of. */
export function rowsOfWorkspace(table: TableName, workspace: Workspace): readonly Row[] {
  switch (table) {
    case 'answers':
      return workspace.answers.map((answer) => withoutUnknown(answerRow(answer)));
    case 'overrides':
      return workspace.overrides.map((override) => withoutUnknown(overrideRow(override)));
    case 'packs':
      // A pack is a row: an id and members.
      return ((workspace.packs ?? []) as unknown as readonly Row[]).map(withoutUnknown);
    case 'assessments':
      return ((workspace.assessments ?? []) as unknown as readonly Row[]).map(withoutUnknown);
    case 'meta':
      return [
        headerRow(workspace),
        ...Object.entries(workspace.settings).map(([id, value]) => settingRow(id, value)),
      ];
    default: {
      // Records of any register are rows: an id and fields.
      const records = (workspace.registers[table] ?? []) as unknown as readonly Row[];
      return records.map(withoutUnknown);
    }
  }
}
