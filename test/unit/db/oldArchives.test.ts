import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { createRecord } from '../../../renderer/data/commands/createRecord.ts';
import { redo } from '../../../renderer/data/commands/redo.ts';
import { undo } from '../../../renderer/data/commands/undo.ts';
import { createWorkspace } from '../../../renderer/data/commands/workspaces/createWorkspace.ts';
import { readWorkspace } from '../../../renderer/data/queries/readWorkspace.ts';
import { undoState } from '../../../renderer/data/queries/undoState.ts';
import { verifyChain } from '../../../renderer/data/queries/verifyChain.ts';
import { openCatalogue } from '../../../renderer/db/openCatalogue.ts';
import { openWorkspace } from '../../../renderer/db/openWorkspace.ts';
import type { PackRules } from '../../../shared/exchange/index.ts';
import { readArchive, writeArchive } from '../../../shared/exchange/index.ts';
import { digestOfBytes, text } from '../../../shared/lib/index.ts';
import { later, must } from './testDatabase.ts';

// Everything below is written out and nothing made by the code under test.

const bytes = new Uint8Array(
  readFileSync(new URL('../../fixtures/archives/v1.cartulary', import.meta.url)),
);

const rules: readonly PackRules[] = [
  {
    id: 'fixture-pack',
    criteria: [{ id: 'rule', judges: 'flows', questions: [{ id: 'asked' }] }],
    settings: [
      {
        id: 'limit',
        kind: 'integer',
        default: 3,
        least: 1,
        most: 9,
        unit: text('x', 'x'),
        label: text('Limit', '上限'),
        help: text('x', 'x'),
      },
    ],
  },
];

const certificate = '13004b5435a3003145aaf1109102bc5b864b0376d8298030250d0b1175e90b4c';

const workspace = {
  format: 'cartulary-workspace',
  version: 1,
  id: 'fixture',
  name: { en: 'Fixture', 'zh-CN': '固定样本' },
  isSample: true,
  pack: 'fixture-pack',
  settings: { limit: 5 },
  registers: {
    organisation: [{ id: 'org-1', code: 'ORG-001', name: 'Company', country: 'CN' }],
    partners: [
      { id: 'par-1', code: 'PAR-001', name: '承运商' },
      {
        id: 'par-2',
        code: 'PAR-002',
        name: 'Laboratory',
        country: 'DE',
        note: 'Answered on paper.',
        updated: '2026-11-22T09:02:00Z',
      },
    ],
    flows: [
      {
        id: 'flw-1',
        code: 'FLW-001',
        name: 'Parcels',
        toPartner: 'par-1',
        fromPartner: { is: 'not-applicable' },
      },
    ],
    evidence: [
      {
        id: 'evd-1',
        code: 'EVD-001',
        name: 'Certificate',
        fileName: 'certificate.txt',
        sha256: certificate,
        sizeBytes: 30,
        created: '2026-11-22T09:01:00Z',
        updated: '2026-11-22T09:01:00Z',
      },
    ],
  },
  answers: [{ question: 'asked', record: 'flw-1', value: 'partly', evidence: ['evd-1'] }],
  overrides: [
    {
      criterion: 'rule',
      record: 'flw-1',
      outcome: 'met',
      by: 'Counsel',
      on: '2026-11-22',
      reason: 'Seen on site.',
    },
  ],
};

const steps = [
  ['begin', 'Brought in the workspace "Fixture"', '导入工作区“固定样本”'],
  ['do', 'Added EVD-001 (Piece of evidence)', '新增 EVD-001（证明材料）'],
  ['do', 'Changed PAR-002: Country or region, Note', '修改 PAR-002：国家或地区、备注'],
  ['do', 'Answered "asked"', '回答“asked”'],
  ['do', 'Overruled "rule"', '人工判定“rule”'],
  ['do', 'Changed a setting: Limit', '修改设置：上限'],
  ['do', 'Added PAR-003 (Partner)', '新增 PAR-003（合作方）'],
  ['do', 'Deleted PAR-003', '删除 PAR-003'],
  ['undo', 'Undid: Deleted PAR-003', '撤销：删除 PAR-003'],
  ['redo', 'Redid: Deleted PAR-003', '重做：删除 PAR-003'],
  ['do', 'Changed a setting: Limit', '修改设置：上限'],
  ['undo', 'Undid: Changed a setting: Limit', '撤销：修改设置：上限'],
];

const lastHash = '8b3a8f878b0b9dd0a3c05f7d58a320bb5142d1fa6ef4ead69267fd3ab0247a43';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

it('version 1 is the file it was', () => {
  expect(digestOfBytes(bytes)).toBe(
    '470308647f40dfe6ec124b742c1829c0d45f751f313e35439d30c1364d45b743',
  );
});

it('version 1 opens and holds what it held', () => {
  const read = must(readArchive(bytes, rules));
  expect(plain(read.workspace)).toEqual(workspace);
  expect(
    read.history?.entries.map(({ kind, action }) => [kind, action.en, action['zh-CN']]),
  ).toEqual(steps);
  expect(read.history?.head).toEqual({ sequence: 12, hash: lastHash, undoTop: 8, redoTop: 12 });
  expect([...read.attachments.keys()]).toEqual([certificate]);
  expect(new TextDecoder().decode(read.attachments.get(certificate))).toBe(
    'A certificate, as plain text.\n',
  );
  expect(read.manifest).toMatchObject({ writtenBy: 'Cartulary 0.1.0', history: { lastHash } });
});

it('version 1, written again by this program, is the same bytes', () => {
  const read = must(readArchive(bytes, rules));
  expect(digestOfBytes(writeArchive({ ...read, writtenBy: 'Cartulary 0.1.0' }))).toBe(
    digestOfBytes(bytes),
  );
});

it('version 1 becomes a workspace to go on with', async () => {
  const catalogue = must(await openCatalogue());
  const file = must(readArchive(bytes, rules));
  const creation = { file, place: { kind: 'own' }, packs: rules } as const;
  must(await createWorkspace(catalogue, creation, later));
  const database = must(await openWorkspace('fixture', 'existing'));
  expect(await readWorkspace(database)).toEqual(workspace);
  expect(await verifyChain(database)).toEqual({ ok: true, value: { entries: 12, hash: lastHash } });
  expect(await undoState(database)).toMatchObject({
    undo: { en: 'Deleted PAR-003' },
    redo: { en: 'Changed a setting: Limit' },
  });
  must(await redo(database, later));
  expect(await readWorkspace(database)).toMatchObject({ settings: { limit: 7 } });
  for (let i = 0; i < 8; i++) must(await undo(database, later));
  expect(await readWorkspace(database)).toMatchObject({ settings: {}, answers: [] });
  const added = { register: 'partners', id: 'par-4', name: 'Fourth', fields: {} } as const;
  expect(must(await createRecord(database, added, later)).code).toBe('PAR-004');
  expect((await verifyChain(database)).ok).toBe(true);
  database.close();
  catalogue.close();
});
