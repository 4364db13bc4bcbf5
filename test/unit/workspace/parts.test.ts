import { describe, expect, it } from 'vitest';
import { readPreferences } from '../../../renderer/data/preferences/preferences.ts';
import { backupIdOf } from '../../../renderer/data/workspaces/backupIdOf.ts';
import { leaveErrand, onErrand, takeErrand } from '../../../renderer/data/workspaces/errands.ts';
import { parseExports } from '../../../renderer/data/workspaces/exportLog.ts';
import { exportName } from '../../../renderer/features/reports/exportName.ts';
import { copyName, renamed } from '../../../renderer/features/start/copyName.ts';
import { readSetUp } from '../../../renderer/features/start/setUpFields.ts';
import { readSetting } from '../../../renderer/features/workspace/readSetting.ts';
import { delayOfBackup, needsBackup } from '../../../renderer/features/workspace/rollingBackups.ts';
import { fileSort } from '../../../renderer/ui/files/fileSort.ts';
import { sayBytes } from '../../../renderer/ui/files/sayBytes.ts';
import { requestSchemas } from '../../../shared/ipc/contract.ts';

describe('the guided set-up', () => {
  it('leaves open what is left open, and keeps no apart from unknown', () => {
    const { fields, problems } = readSetUp(
      {
        country: 'CN',
        contactEmail: '无',
        totalPeople: '100万',
        staff: '',
        isLargePlatform: 'no',
        kind: 'company',
      },
      'zh-CN',
    );
    expect(problems).toEqual({});
    expect(fields).toEqual({
      country: 'CN',
      contactEmail: { is: 'none' },
      totalPeople: 1_000_000,
      isLargePlatform: false,
      kind: 'company',
    });
  });

  it('does not guess a number', () => {
    const { fields, problems } = readSetUp({ staff: 'about 30' }, 'en');
    expect(fields).toEqual({});
    expect(problems.staff?.expected.en).toContain('whole number');
  });
});

describe('names of workspaces', () => {
  it('marks a copy in the language of the name', () => {
    expect(copyName('Map')).toBe('Map (copy)');
    expect(copyName('数据地图')).toBe('数据地图（副本）');
    expect(copyName({ en: 'Map' })).toEqual({ en: 'Map (copy)' });
  });

  it('renames in the language of the screen and keeps the other', () => {
    expect(renamed({ en: 'Map', 'zh-CN': '地图' }, 'zh-CN', '新图')).toEqual({
      en: 'Map',
      'zh-CN': '新图',
    });
    expect(renamed('Map', 'zh-CN', '新图')).toBe('新图');
  });
});

describe('rolling backups', () => {
  const need = { sequence: 3, head: 'third', backedUpHead: undefined, isSample: false } as const;

  it('are made for whatever no backup holds', () => {
    expect(needsBackup(need)).toBe(true);
    expect(needsBackup({ ...need, backedUpHead: 'second' })).toBe(true);
    expect(needsBackup({ ...need, backedUpHead: 'third' })).toBe(false);
  });

  it('are not made of nothing, nor of the sample company as it came', () => {
    expect(needsBackup({ ...need, sequence: 0 })).toBe(false);
    expect(needsBackup({ ...need, sequence: 1, isSample: true })).toBe(false);
    expect(needsBackup({ ...need, sequence: 2, isSample: true })).toBe(true);
    expect(needsBackup({ ...need, sequence: 1 })).toBe(true);
  });

  it('are filed under an id that the desktop takes, another one for each workspace', () => {
    const ids = ['sample-devices', 'Sample-Devices', 'a.b', 'a_b', 'x'.repeat(100)];
    const filed = ids.map(backupIdOf);
    expect(new Set(filed).size).toBe(ids.length);
    expect(filed[0]).toBe('sample-devices');
    for (const workspaceId of filed) {
      const request = { workspaceId, name: 'x', bytes: new Uint8Array([1]) };
      expect(requestSchemas.writeBackup.safeParse(request).success).toBe(true);
    }
  });
});

describe('the list of exports', () => {
  const note = {
    kind: 'report',
    language: 'en',
    name: 'a.pdf',
    at: '2026-11-22T08:00:00Z',
    asOf: '2026-11-22',
    digest: 'ab',
    fileDigest: 'cd',
  };

  it('leaves out lines that make no sense, and survives anything', () => {
    const stored = JSON.stringify([
      note,
      { ...note, asOf: '2026-13-01' },
      null,
      7,
      { ...note, at: 1 },
    ]);
    expect(parseExports(stored)).toEqual([note]);
    for (const broken of [null, '', '{', '{}', '"x"']) expect(parseExports(broken)).toEqual([]);
  });

  it('names a document by what tells it from another', () => {
    expect(exportName('report', 'en', 'Map', '2026-11-22')).toBe(
      '2026-11-22 assessment report Map',
    );
    expect(exportName('records', 'zh-CN', '地图', '2026-11-22')).toBe(
      '2026-11-22 处理活动记录 地图',
    );
  });
});

describe('settings typed by hand', () => {
  it.each([
    ['30', 30],
    ['１００', 100],
    ['1,000', 1000],
    ['0', undefined],
    ['1001', undefined],
    ['3.5', undefined],
    ['-3', undefined],
    ['', undefined],
  ])('%j is %j', (entered, expected) => {
    expect(readSetting(entered, 1, 1000)).toBe(expected);
  });
});

describe('small things', () => {
  it('sorts files by their ending', () => {
    expect(
      ['a.CARTULARY', 'workspace.json', 'b.XLSX', 'c.csv', 'd.pdf', 'cartulary'].map(fileSort),
    ).toEqual(['workspace', 'workspace', 'spreadsheet', 'spreadsheet', 'other', 'other']);
  });

  it('says sizes in words of the language, and never 0 for something', () => {
    expect(sayBytes(1, 'en')).toBe('1 kB');
    expect(sayBytes(94_300, 'en')).toBe('94 kB');
    expect(sayBytes(999_700, 'en')).toBe('1 MB');
    expect(sayBytes(3_450_000_000, 'en')).toBe('3.5 GB');
  });

  it('hands an errand over once', () => {
    let heard = 0;
    const leave = onErrand(() => heard++);
    leaveErrand({ kind: 'new' });
    leaveErrand({ kind: 'delete', id: 'w1' });
    leave();
    expect(heard).toBe(2);
    expect(takeErrand()).toEqual({ kind: 'delete', id: 'w1' });
    expect(takeErrand()).toBeUndefined();
  });

  it('keeps a name for the history that a command accepts', () => {
    expect(readPreferences(JSON.stringify({ actor: 'x'.repeat(300) })).actor).toHaveLength(100);
  });
});

describe('a backup that is due', () => {
  it('waits for a pause of the work, but not for ever', () => {
    expect(delayOfBackup(Number.POSITIVE_INFINITY, 0)).toBe(0);
    expect(delayOfBackup(45_000, 0)).toBe(0);
    expect(delayOfBackup(5_000, 0)).toBe(40_000);
    expect(delayOfBackup(0, 290_000)).toBe(10_000);
    expect(delayOfBackup(0, 300_000)).toBe(0);
  });
});
