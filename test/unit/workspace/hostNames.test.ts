import { describe, expect, it } from 'vitest';
import {
  backupFileName,
  newestFirst,
  nextInstant,
  parseBackupName,
  splitBackupId,
} from '../../../renderer/host/browser/backupNames.ts';
import { fileNameFor } from '../../../renderer/host/browser/fileKinds.ts';
import { guarded, refuseFor } from '../../../renderer/host/browser/hostErrors.ts';

describe('names of files in a browser', () => {
  it.each([
    ['Map of 2026', 'workspace', 'Map of 2026.cartulary'],
    ['../../etc/passwd', 'json', 'etc passwd.json'],
    ['report.PDF', 'pdf', 'report.pdf'],
    ['a\u202Efdp.exe', 'pdf', 'afdp.exe.pdf'],
    ['  ...  ', 'xlsx', 'Cartulary.xlsx'],
    ['', 'assessment', 'Cartulary.assessment.json'],
    ['Geography 2026.PNG', 'png', 'Geography 2026.png'],
  ] as const)('%j as %s is %j', (suggested, kind, expected) => {
    expect(fileNameFor(suggested, kind)).toBe(expected);
  });

  it('cuts no character in two and stays within what file systems take', () => {
    const name = fileNameFor('\u{20000}'.repeat(300), 'workspace');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(200);
    expect(name.isWellFormed()).toBe(true);
  });
});

describe('names of backups', () => {
  const at = new Date('2026-11-22T08:30:15.007Z');

  it('reads back what it wrote, whatever the workspace is called', () => {
    for (const name of ['Sample', '示例设备有限公司（示例数据）', 'a.b.cartulary', '..', '']) {
      const parsed = parseBackupName('w1', backupFileName(name, at));
      expect(parsed?.madeAt).toBe('2026-11-22T08:30:15.007Z');
      expect(splitBackupId(parsed?.id ?? '')?.workspaceId).toBe('w1');
    }
  });

  it.each([
    '../w1/20261122T083015007Z.x.cartulary',
    'w1/../20261122T083015007Z.x.cartulary',
    '../20261122T083015007Z.x.cartulary',
    'w1/20261322T083015007Z.x.cartulary',
    'w1/notes.txt',
    '',
  ])('takes %j for no backup', (id) => {
    expect(splitBackupId(id)).toBeUndefined();
  });

  it('puts a backup after the newest one even when the clock was set back', () => {
    const next = nextInstant(at, [{ madeAt: '2027-01-01T00:00:00.000Z' }]);
    expect(next.toISOString()).toBe('2027-01-01T00:00:00.001Z');
    expect(nextInstant(at, [])).toEqual(at);
    const sorted = newestFirst([
      { madeAt: '2026-01-01T00:00:00Z' },
      { madeAt: '2026-02-01T00:00:00Z' },
    ]);
    expect(sorted.map(({ madeAt }) => madeAt.slice(5, 7))).toEqual(['02', '01']);
  });
});

describe('what a browser throws', () => {
  it.each([
    ['AbortError', 'cancelled'],
    ['QuotaExceededError', 'disk-full'],
    ['NotAllowedError', 'no-permission'],
    ['NotFoundError', 'not-found'],
    ['TypeError', 'failed'],
  ])('%s becomes %s, with words', (name, code) => {
    const refused = refuseFor(Object.assign(new Error('x'), { name }));
    expect(refused.ok ? '' : refused.error.code).toBe(code);
    expect(refused.ok ? '' : refused.error.text['zh-CN']).not.toBe('');
  });

  it('never comes out of a call', async () => {
    await expect(guarded(() => Promise.reject(new Error('x')))).resolves.toMatchObject({
      ok: false,
    });
  });
});
