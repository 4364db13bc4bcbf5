import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre';
import type { Workspace } from '../../shared/assessment/index.ts';
import { writeArchive } from '../../shared/exchange/index.ts';
import { savedSample } from '../helpers/savedSample.ts';

const program = fileURLToPath(new URL('../../out/cli/index.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cartulary-cli-'));
const demo = join(folder, 'demo');
const workspace = join(demo, 'workspace.json');
const assessment = join(demo, 'sample.assessment.json');

function run(args: readonly string[], environment: NodeJS.ProcessEnv = {}) {
  const done = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    cwd: folder,
    maxBuffer: 1 << 28,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment },
  });
  return { code: done.status, out: done.stdout, err: done.stderr };
}

function has(command: string): boolean {
  return spawnSync('which', [command]).status === 0;
}

beforeAll(() => {
  const done = run(['demo', '--out', demo]);
  if (done.code !== 0) throw new Error(done.err);
  writeFileSync(join(folder, 'demo.txt'), done.out);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('demo', () => {
  it('writes the six files and leaves nothing half-written', () => {
    expect(readdirSync(demo).toSorted()).toEqual([
      'assessment-report.en.pdf',
      'assessment-report.zh-CN.pdf',
      'records-of-processing.en.xlsx',
      'records-of-processing.zh-CN.xlsx',
      'sample.assessment.json',
      'workspace.json',
    ]);
  });

  it('prints seven principles with range and coverage', () => {
    const lines = readFileSync(join(folder, 'demo.txt'), 'utf8').split('\n');
    const rows = lines.filter((line) => /^ {2}P\d /.test(line));
    expect(rows).toHaveLength(7);
    for (const row of rows) expect(row).toMatch(/\d+(–\d+)?\s+\d+ of \d+ decided/);
  });

  it('gives the same bytes again', () => {
    const again = join(folder, 'again');
    expect(run(['demo', '--out', again]).code).toBe(0);
    for (const name of readdirSync(demo)) {
      expect(readFileSync(join(again, name)).equals(readFileSync(join(demo, name))), name).toBe(
        true,
      );
    }
  });

  it('says it in Chinese where the locale is Chinese', () => {
    const { out } = run(['demo', '--out', join(folder, 'zh')], { LC_ALL: 'zh_CN.UTF-8' });
    expect(out).toMatch(/权责一致/);
    expect(out).toMatch(/已写入/);
  });
});

describe('the reports', () => {
  it.skipIf(!has('qpdf'))('are sound', () => {
    for (const language of ['en', 'zh-CN']) {
      execFileSync('qpdf', ['--check', join(demo, `assessment-report.${language}.pdf`)]);
    }
  });

  it.skipIf(!has('pdftotext'))('read back as text in both languages', () => {
    const read = (language: string) =>
      execFileSync('pdftotext', ['-layout', join(demo, `assessment-report.${language}.pdf`), '-'], {
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      });
    const [english, chinese] = [read('en'), read('zh-CN')];
    for (let i = 1; i <= 70; i++) {
      const code = `C${String(i).padStart(2, '0')}`;
      expect(english, code).toContain(code);
      expect(chinese, code).toContain(code);
    }
    expect(english).toContain('Sample Devices Co., Ltd.');
    expect(chinese).toContain('示例设备有限公司');
    expect(english).not.toMatch(/undefined|\[object|NaN/);
    expect(chinese).not.toMatch(/undefined|\[object|NaN/);
    expect(english).not.toMatch(/\[U\+[0-9A-F]+\]/);
    expect(chinese).not.toMatch(/\[U\+[0-9A-F]+\]/);
  });

  it('carry the digest of the assessment beside them', () => {
    const { digest } = JSON.parse(readFileSync(assessment, 'utf8')) as { digest: string };
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    if (!has('pdftotext')) return;
    const cover = execFileSync(
      'pdftotext',
      ['-l', '1', join(demo, 'assessment-report.en.pdf'), '-'],
      { encoding: 'utf8' },
    );
    expect(cover.replaceAll(/\s/g, '')).toContain(digest.toUpperCase());
  });
});

describe('the workbooks', () => {
  it('hold a row for every record, in both languages', async () => {
    const { registers } = JSON.parse(readFileSync(workspace, 'utf8')) as {
      registers: Record<string, readonly { code: string; archived?: boolean }[]>;
    };
    for (const language of ['en', 'zh-CN']) {
      const { sheets } = await readXlsx(
        new Uint8Array(readFileSync(join(demo, `records-of-processing.${language}.xlsx`))),
      );
      expect(sheets.length).toBeGreaterThanOrEqual(8);
      const codesOf = (index: number) =>
        new Set((sheets[index]?.rows ?? []).map((row) => String(row[0])));
      for (const [index, register] of [
        [1, 'activities'],
        [2, 'categories'],
        [3, 'locations'],
        [4, 'partners'],
        [5, 'flows'],
      ] as const) {
        const codes = codesOf(index);
        for (const { code } of (registers[register] ?? []).filter(isInUse))
          expect(codes.has(code), `${language} ${code}`).toBe(true);
      }
    }
  });

  it.skipIf(!has('soffice'))('open in LibreOffice with every cell intact', async () => {
    for (const language of ['en', 'zh-CN']) {
      const file = join(demo, `records-of-processing.${language}.xlsx`);
      const target = join(folder, `csv-${language}`);
      mkdirSync(target);
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${join(folder, 'office')}`,
          '--headless',
          '--convert-to',
          'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1',
          '--outdir',
          target,
          file,
        ],
        { stdio: 'ignore' },
      );
      const { sheets } = await readXlsx(new Uint8Array(readFileSync(file)));
      const exported = readdirSync(target);
      expect(exported).toHaveLength(sheets.length);
      for (const sheet of sheets) {
        const name = exported.find((one) => one.endsWith(`-${sheet.name}.csv`));
        expect(name, sheet.name).toBeDefined();
        const csv = readFileSync(join(target, name ?? ''), 'utf8');
        for (const row of sheet.rows) {
          for (const cell of row) {
            if (typeof cell !== 'string') continue;
            for (const line of cell.split('\n')) {
              const written = line.replaceAll('"', '""').trim();
              if (!csv.includes(written))
                expect.fail(`${sheet.name}: "${line}" is not in LibreOffice's copy`);
            }
          }
        }
      }
    }
  });
});

describe('verify', () => {
  it('finds the sample intact', () => {
    const { code, out } = run(['verify', assessment, '--against', workspace]);
    expect(out).toMatch(/intact/);
    expect(code).toBe(0);
  });

  it('names what was altered', () => {
    const stored = JSON.parse(readFileSync(assessment, 'utf8')) as {
      commitments: { verdicts: { promise: { outcome: string } } }[];
    };
    const [first] = stored.commitments;
    if (first === undefined) throw new Error('no commitments');
    first.verdicts.promise.outcome = first.verdicts.promise.outcome === 'met' ? 'not-met' : 'met';
    const forged = join(folder, 'forged.json');
    writeFileSync(forged, JSON.stringify(stored));
    const { code, out } = run(['verify', forged, '--against', workspace]);
    expect(code).toBe(1);
    expect(out).toMatch(/altered/);
    expect(out).toMatch(/commitment C01 differs/);
  });

  it('names what moved when a fact changed', () => {
    const changed = JSON.parse(readFileSync(workspace, 'utf8')) as {
      registers: { organisation: { contactEmail?: unknown }[] };
    };
    const [organisation] = changed.registers.organisation;
    if (organisation === undefined) throw new Error('no organisation');
    delete organisation.contactEmail;
    const other = join(folder, 'changed.json');
    writeFileSync(other, JSON.stringify(changed));
    const { code, out } = run(['verify', assessment, '--against', other]);
    expect(code).toBe(1);
    expect(out).not.toMatch(/altered after/);
    expect(out).toMatch(/facts of the map differs/);
    expect(out).toMatch(/contact-mailbox/);
  });
});

describe('verify, of what was saved and signed', () => {
  const sample = savedSample('Cartulary 0.1.0');
  const sealed = join(folder, 'signed.assessment.json');
  const kept = join(folder, 'kept.cartulary');
  beforeAll(() => {
    const { workspace: saved, attachments } = sample;
    writeFileSync(sealed, sample.sealed);
    writeFileSync(
      kept,
      writeArchive({ workspace: saved, attachments, writtenBy: 'Cartulary 0.1.0' }),
    );
  });

  it('a sealed file holds, alone and against facts', () => {
    expect(run(['verify', sealed])).toMatchObject({ code: 0 });
    expect(run(['verify', sealed, '--against', workspace])).toMatchObject({ code: 0 });
    expect(run(['verify', sealed, '--against', kept]).out).toMatch(/the archive kept/);
  });

  it('one byte altered is named', () => {
    const bytes = readFileSync(sealed);
    const at = bytes.indexOf('Looked at on site.');
    bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    const altered = join(folder, 'altered.assessment.json');
    writeFileSync(altered, bytes);
    const { code, out } = run(['verify', altered]);
    expect(code).toBe(1);
    expect(out).toMatch(/Altered: comment 1\./);
    expect(run(['verify', altered], { LC_ALL: 'zh_CN.UTF-8' }).out).toMatch(/第1条意见/);
  });

  it('an archive tells each assessment saved in it', () => {
    const { code, out } = run(['verify', kept]);
    expect(code).toBe(0);
    expect(out).toMatch(/SAV-001 is as it was sealed/);
  });
});

describe('assess', () => {
  it('writes one language when asked, and one JSON document with --json', () => {
    const target = join(folder, 'one');
    const { code, out } = run([
      'assess',
      workspace,
      '--out',
      target,
      '--lang',
      'zh-CN',
      '--as-of',
      '2026-11-01',
      '--json',
    ]);
    expect(code).toBe(0);
    expect(readdirSync(target).toSorted()).toEqual(
      [
        'assessment-report.zh-CN.pdf',
        'assessment.json',
        'records-of-processing.zh-CN.xlsx',
      ].toSorted(),
    );
    expect(JSON.parse(out)).toMatchObject({ format: 'cartulary-assessment', asOf: '2026-11-01' });
    expect(out).toBe(readFileSync(join(target, 'assessment.json'), 'utf8'));
  });

  it('judges by the day it is given', () => {
    const on = (day: string) => {
      const { out } = run(['transfers', workspace, '--as-of', day, '--json']);
      return JSON.parse(out) as { counters: { year: number } };
    };
    expect(on('2026-12-31').counters.year).toBe(2026);
    expect(on('2027-01-01').counters.year).toBe(2027);
  });
});

describe('explain', () => {
  it('a commitment, a criterion, a record', () => {
    expect(run(['explain', workspace, 'C31', '--as-of', '2026-11-01']).out).toMatch(
      /recipient-agreement/,
    );
    expect(run(['explain', workspace, 'recipient-agreement', '--as-of', '2026-11-01']).out).toMatch(
      /PIPL/,
    );
    expect(run(['explain', workspace, 'PAR-001', '--as-of', '2026-11-01']).out).toMatch(/PAR-001/);
    const { out } = run(['explain', workspace, 'C31', '--as-of', '2026-11-01', '--json']);
    expect(JSON.parse(out)).toMatchObject({ kind: 'commitment', id: 'C31' });
  });
  it('nothing of that name', () => {
    const { code, err } = run(['explain', workspace, 'C99']);
    expect(code).toBe(2);
    expect(err).toMatch(/C99/);
  });
});

describe('an archive', () => {
  const archive = fileURLToPath(new URL('../fixtures/archives/v1.cartulary', import.meta.url));
  const saved = join(folder, 'sample.cartulary');
  beforeAll(() => {
    const sample = JSON.parse(readFileSync(workspace, 'utf8')) as Workspace;
    writeFileSync(saved, writeArchive({ workspace: sample, writtenBy: 'Cartulary 0.1.0' }));
  });

  it('is taken wherever a workspace is', () => {
    expect(run(['verify', assessment, '--against', saved])).toMatchObject({ code: 0 });
    expect(run(['explain', saved, 'PAR-001', '--as-of', '2026-11-01']).out).toMatch(/PAR-001/);
    const one = run(['transfers', saved, '--as-of', '2026-11-01', '--json']);
    expect(one.out).toBe(run(['transfers', workspace, '--as-of', '2026-11-01', '--json']).out);
  });

  it('is told by its digests and its history', () => {
    const { code, out } = run(['validate', saved]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /sound workspace.*\n.*archive written by Cartulary 0.1.0: 1 entry fits its/,
    );
    expect(out).toMatch(/saved without its history/);
    expect(run(['verify', assessment, '--against', saved]).out).toMatch(/1 entry fits its SHA-256/);
    const { archive: told } = JSON.parse(run(['validate', saved, '--json']).out) as {
      archive: { manifest: { entries: object[] } };
    };
    expect(told.manifest.entries).toMatchObject([{ name: 'workspace.json' }]);
  });

  it('of another pack says that and nothing else', () => {
    const { code, err } = run(['validate', archive]);
    expect(code).toBe(2);
    expect(err).toMatch(/fixture-pack/);
    expect(err).toMatch(/pack: expected a known policy pack/);
  });

  it('that was damaged is named with what is damaged, in either language', () => {
    const bytes = readFileSync(saved);
    bytes.writeUInt8(bytes.readUInt8(2_000) ^ 1, 2_000);
    const damaged = join(folder, 'damaged.cartulary');
    writeFileSync(damaged, bytes);
    const { code, err, out } = run(['validate', damaged]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/workspace.json: .*checksum.*restore a backup/);
    expect(run(['validate', damaged], { LC_ALL: 'zh_CN.UTF-8' }).err).toMatch(/与校验值不符/);
    writeFileSync(damaged, bytes.subarray(0, 5_000));
    expect(run(['validate', damaged]).err).toMatch(/ends too early/);
  });

  it('that is locked by another program is called so', () => {
    const locked = join(folder, 'locked.cartulary');
    writeFileSync(locked, Buffer.from('377abcaf271c0004', 'hex'));
    const { code, err } = run(['assess', locked, '--out', join(folder, 'no')]);
    expect(code).toBe(2);
    expect(err).toMatch(/found a 7-Zip archive/);
  });
});

describe('generate, schema, help', () => {
  it('the same seed gives the same file, and it is sound', () => {
    const [a, b] = [join(folder, 'a.json'), join(folder, 'b.json')];
    expect(run(['generate', '--size', 'small', '--seed', '7', '--out', a]).code).toBe(0);
    expect(run(['generate', '--size', 'small', '--seed', '7', '--out', b]).code).toBe(0);
    expect(readFileSync(a).equals(readFileSync(b))).toBe(true);
    expect(run(['validate', a]).code).toBe(0);
  });
  it('the schema describes every register the sample has', () => {
    const schema = JSON.parse(run(['schema']).out) as {
      properties: { registers: { properties: object } };
    };
    const { registers } = JSON.parse(readFileSync(workspace, 'utf8')) as { registers: object };
    for (const register of Object.keys(registers))
      expect(schema.properties.registers.properties).toHaveProperty(register);
  });
  it('help and version', () => {
    expect(run(['--help'])).toMatchObject({ code: 0 });
    expect(run(['--version']).out).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(run([]).code).toBe(2);
  });
});

describe('what cannot be used ends with 2 and a plain message', () => {
  const bad = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  it.each([
    ['no such file', () => ['validate', join(folder, 'gone.json')], /cannot be read \(ENOENT\)/],
    ['a folder', () => ['validate', demo], /expected a file, found a folder/],
    ['not JSON', () => ['validate', bad('x.json', '{"a":')], /expected JSON/],
    [
      'not UTF-8',
      () => {
        writeFileSync(join(folder, 'bytes.json'), Buffer.from([0xff, 0xfe, 0x00]));
        return ['validate', join(folder, 'bytes.json')];
      },
      /UTF-8/,
    ],
    [
      'a newer workspace',
      () => [
        'assess',
        bad('n.json', '{"format":"cartulary-workspace","version":99}'),
        '--out',
        join(folder, 'no'),
      ],
      /newer Cartulary/,
    ],
    ['an assessment for a workspace', () => ['validate', assessment], /another kind/],
    [
      'a workspace for an assessment',
      () => ['verify', workspace, '--against', workspace],
      /another kind/,
    ],
    ['no output folder named', () => ['assess', workspace], /--out is missing/],
    [
      'a day that does not exist',
      () => ['transfers', workspace, '--as-of', '2026-02-30'],
      /day that exists/,
    ],
    [
      'a language we do not speak',
      () => ['assess', workspace, '--out', join(folder, 'no'), '--lang', 'fr'],
      /fr/,
    ],
    ['an unknown option', () => ['validate', workspace, '--colour'], /--colour/],
    ['an option of another command', () => ['validate', workspace, '--seed', '1'], /--seed/],
    ['two files', () => ['validate', workspace, workspace], /found 2/],
    ['an unknown command', () => ['frobnicate'], /frobnicate/],
    [
      'a size that is none',
      () => ['generate', '--size', 'huge', '--out', join(folder, 'h.json')],
      /huge/,
    ],
    [
      'a seed that is none',
      () => ['generate', '--size', 'small', '--seed', '-1', '--out', join(folder, 'h.json')],
      /-1|seed/,
    ],
  ] as const)('%s', (_, args, message) => {
    const { code, out, err } = run(args());
    expect(err).toMatch(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    expect(code).toBe(2);
    expect(existsSync(join(folder, 'no'))).toBe(false);
  });

  it('a target that is a file', () => {
    const { code, err } = run(['assess', workspace, '--out', workspace, '--as-of', '2026-11-01']);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written/);
  });

  it.skipIf(process.getuid?.() === 0)('a folder that may not be written to', () => {
    const locked = join(folder, 'locked');
    mkdirSync(locked);
    chmodSync(locked, 0o500);
    const { code, err } = run(['demo', '--out', locked]);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written/);
    expect(readdirSync(locked)).toEqual([]);
  });

  it('a disk that is full leaves nothing half-written', () => {
    if (!existsSync('/dev/full')) return;
    const { code, err } = run(['generate', '--size', 'small', '--out', '/dev/full/x.json']);
    expect(code).toBe(2);
    expect(err).toMatch(/cannot be written/);
  });

  it('every problem of a file is told in one go, as text and as JSON', () => {
    const broken = JSON.parse(readFileSync(workspace, 'utf8')) as {
      registers: { flows: Record<string, unknown>[] };
    };
    Object.assign(broken.registers.flows[0] ?? {}, {
      kind: 'smuggle',
      started: '2026-13-01',
      purpose: 'gone',
    });
    const path = bad('broken.json', JSON.stringify(broken));
    const { code, err } = run(['validate', path]);
    expect(code).toBe(2);
    expect(err).toMatch(/smuggle/);
    expect(err).toMatch(/2026-13-01/);
    const json = run(['validate', path, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ isSound: false });
    expect(json.code).toBe(2);
  });
});

/** Archived records are kept in the workspace and left out of judgements and documents. */
function isInUse({ archived }: { readonly archived?: boolean }): boolean {
  return archived !== true;
}
