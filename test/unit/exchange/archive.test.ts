import { deflateSync, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../../shared/exchange/index.ts';
import {
  ArchiveError,
  readAnyWorkspace,
  readArchive,
  sayProblem,
  writeArchive,
} from '../../../shared/exchange/index.ts';
import { sealEntry } from '../../../shared/history/index.ts';
import type { HistoryEntry, UnsealedEntry } from '../../../shared/history/index.ts';
import { canonicalJson, digestOfBytes, languages } from '../../../shared/lib/index.ts';
import {
  before,
  file,
  fileDigest,
  historyThrough,
  rules,
  sample,
  workspace,
} from './archiveSample.ts';
import type { Forged } from './zipForge.ts';
import { bytesOf, forgeZip, manifestFor } from './zipForge.ts';

const sound = writeArchive(sample);

function must<T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T {
  if (result.ok) return result.value;
  throw new Error(`Expected success, found ${JSON.stringify(result.error)}`);
}

/** Every problem in English; each has to be said in both languages, whole. */
function problemsOf(bytes: Uint8Array): string {
  const read = readAnyWorkspace(bytes, rules);
  if (read.ok) throw new Error('Expected problems, found none.');
  for (const problem of read.error) checkWords(problem);
  return read.error.map((problem) => sayProblem(problem, 'en')).join('\n');
}

function checkWords(problem: Problem): void {
  for (const part of [problem.expected, problem.found, problem.fix]) {
    for (const language of languages) {
      expect(part[language]).not.toBe('');
      expect(part[language]).not.toMatch(/undefined|NaN|\[object/);
    }
  }
  expect(problem.fix['zh-CN']).toMatch(/[。]$/);
}

const plain = { name: 'workspace.json', content: canonicalJson(workspace) };
const archiveOf = (entries: readonly Forged[], other: object = {}) =>
  forgeZip([manifestFor(entries, other), ...entries]);

describe('what is written', () => {
  it('comes back whole', () => {
    const { workspace: read, history, attachments, manifest } = must(readArchive(sound, rules));
    expect(JSON.parse(canonicalJson(read))).toEqual(JSON.parse(canonicalJson(workspace)));
    expect(history).toEqual(sample.history);
    expect([...attachments]).toEqual([[fileDigest, file]]);
    expect(manifest).toMatchObject({
      format: 'cartulary-archive',
      version: 1,
      writtenBy: 'Cartulary 0.1.0',
      history: { entries: 2, lastHash: history?.head.hash },
    });
    expect(manifest.entries.map(({ name }) => name)).toEqual([
      'workspace.json',
      'history.json',
      `attachments/${fileDigest}`,
    ]);
  });

  it('is the same bytes again, also from what was read', () => {
    expect(writeArchive(sample)).toEqual(sound);
    const read = must(readArchive(sound, rules));
    expect(writeArchive({ ...read, writtenBy: read.manifest.writtenBy })).toEqual(sound);
  });

  it('is a zip that other programs open, with JSON in it', () => {
    const entries = unzipSync(sound);
    const json = (name: string) => JSON.parse(new TextDecoder().decode(entries[name])) as unknown;
    expect(Object.keys(entries)[0]).toBe('manifest.json');
    expect(json('workspace.json')).toMatchObject({ format: 'cartulary-workspace', id: 'w-1' });
    expect(json('history.json')).toEqual(
      sample.history && 'entries' in sample.history ? sample.history.entries : [],
    );
  });

  it('may go without history and attachments', () => {
    const bytes = writeArchive({ workspace, writtenBy: 'x' });
    const read = must(readArchive(bytes, rules));
    expect(read.history).toBeUndefined();
    expect(read.attachments.size).toBe(0);
    expect(writeArchive({ ...read, writtenBy: 'x' })).toEqual(bytes);
  });

  it('is told apart from a workspace.json by its content', () => {
    expect(must(readAnyWorkspace(sound, rules)).manifest).toBeDefined();
    const json = must(readAnyWorkspace(bytesOf(canonicalJson(workspace)), rules));
    expect(json).toMatchObject({ workspace: { id: 'w-1' } });
    expect(json.manifest).toBeUndefined();
    const marked = must(readAnyWorkspace(bytesOf(`\uFEFF${canonicalJson(workspace)}`), rules));
    expect(marked.workspace.registers).toEqual(json.workspace.registers);
  });

  it('holds nothing that could not be read again', () => {
    const history = historyThrough([before]);
    expect(() => writeArchive({ ...sample, history })).toThrow(ArchiveError);
    const cut = { ...historyThrough([before, workspace]), entries: history.entries };
    expect(() => writeArchive({ ...sample, history: cut })).toThrow(/missing/);
    const attachments = new Map([[fileDigest, bytesOf('rotten')]]);
    expect(() => writeArchive({ ...sample, attachments })).toThrow(/not the file it was/);
  });

  it('stores what would look like a bomb, and reads it back', () => {
    const blank = new Uint8Array(3_000_000);
    const digest = digestOfBytes(blank);
    const attachments = new Map([[digest, blank]]);
    const bytes = writeArchive({ workspace, attachments, writtenBy: 'x' });
    const read = must(readArchive(bytes, rules)).attachments.get(digest);
    expect(Buffer.from(blank).equals(read ?? new Uint8Array())).toBe(true);
  });

  it('tells how far it is', () => {
    const shares: number[] = [];
    writeArchive(sample, (share) => shares.push(share));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});

describe('a file of another kind is called by its name', () => {
  it.each([
    ['nothing at all', '', /empty file/],
    ['7-Zip', '7z\u00BC\u00AF\u0027\u001Crest', /7-Zip archive/],
    ['RAR', 'Rar!\u001A\u0007\u0001\0', /RAR archive/],
    ['gzip', '\u001F\u008B\u0008', /gzip/],
    [
      'protected Office',
      '\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1',
      /Office file.*password/,
    ],
    ['OpenSSL', 'Salted__12345678', /OpenSSL/],
    ['age', 'age-encryption.org/v1\n', /encrypted with age/],
    ['OpenPGP', '-----BEGIN PGP MESSAGE-----\n', /OpenPGP/],
    ['PDF', '%PDF-1.7', /PDF document/],
    ['any bytes', '\u00FF\u00FE\0a\0', /not UTF-8/],
    ['some text', 'dear reader', /expected JSON/],
    ['other JSON', '{"format":"something"}', /another kind/],
  ])('%s', (_what, content, message) => {
    expect(problemsOf(new Uint8Array(Buffer.from(content, 'latin1')))).toMatch(message);
  });

  it('a spreadsheet', () => {
    const zip = forgeZip([{ name: '[Content_Types].xml', content: '<Types/>' }]);
    expect(problemsOf(zip)).toMatch(/spreadsheet.*drop the file on a register/);
  });

  it('a zip of something else', () => {
    expect(problemsOf(forgeZip([{ name: 'holiday.jpg', content: 'x' }]))).toMatch(
      /expected the entry manifest.json/,
    );
  });

  it('an encrypted zip', () => {
    const entries = [{ ...plain, flags: 1 }];
    expect(problemsOf(forgeZip(entries))).toMatch(/an encrypted zip.*program that encrypted it/);
    expect(problemsOf(forgeZip([{ ...manifestFor([plain]), flags: 1 }, plain]))).toMatch(
      /an encrypted zip/,
    );
    expect(problemsOf(archiveOf(entries))).toMatch(/workspace.json: .*an encrypted zip/);
    expect(problemsOf(archiveOf([{ ...plain, flags: 0x2000 }]))).toMatch(/an encrypted zip/);
  });
});

describe('a newer archive', () => {
  it('is refused before anything else in it is looked at', () => {
    const strange: Forged = { name: '../future/ideas.bin', content: 'x', flags: 1 };
    const bytes = forgeZip([manifestFor([], { version: 2, soul: true }), strange]);
    expect(problemsOf(bytes)).toBe(
      'manifest.json: version: expected version 1; found 2. It was written by a newer Cartulary: install that version to open it. Nothing was changed.',
    );
  });

  it('is told from a newer workspace in an archive we know', () => {
    const newer = { name: 'workspace.json', content: canonicalJson({ ...workspace, version: 9 }) };
    expect(problemsOf(archiveOf([newer]))).toMatch(/^version: .*newer Cartulary/);
  });
});

describe('names', () => {
  it.each([
    ['../workspace.json', /a path out of its folder/],
    ['attachments/../../x', /a path out of its folder/],
    ['/etc/passwd', /an absolute path/],
    ['..\\evil', /a backslash/],
    ['C:/evil', /a drive letter/],
    ['workspace.json\0', /a zero byte/],
    ['notes.txt', /an entry of another name/],
    ['attachments/', /an entry of another name/],
    ['attachments/abc', /an entry of another name/],
    ['__MACOSX/._workspace.json', /an entry of another name/],
  ])('%j is refused', (name, message) => {
    expect(problemsOf(archiveOf([plain, { name, content: 'x' }]))).toMatch(message);
  });

  it('are refused when they are there twice', () => {
    expect(problemsOf(archiveOf([plain, plain]))).toMatch(/workspace.json: .*twice/);
    const manifest = manifestFor([plain]);
    expect(problemsOf(forgeZip([manifest, manifest, plain]))).toMatch(/manifest.json: .*twice/);
  });

  it('have to be the same in both headers', () => {
    expect(problemsOf(archiveOf([{ ...plain, localName: '../../x.json' }]))).toMatch(
      /another name than the directory/,
    );
  });

  it('must not be links', () => {
    expect(problemsOf(archiveOf([{ ...plain, mode: 0o120777 }]))).toMatch(/link to another file/);
    expect(problemsOf(archiveOf([{ ...plain, mode: 0o040755 }]))).toMatch(/no file/);
    expect(readArchive(archiveOf([{ ...plain, mode: 0o100644 }]), rules).ok).toBe(true);
  });
});

describe('sizes', () => {
  const zeros = (size: number) => new Uint8Array(size);

  it('are looked at before anything is unpacked', () => {
    const bomb: Forged = { ...plain, method: 8, bytes: 600 * 1024 * 1024 };
    expect(problemsOf(archiveOf([bomb]))).toMatch(/at most 500.0 MiB unpacked; found 600.0 MiB/);
  });

  it('are added up', () => {
    const hash = (digit: string) => `attachments/${digit.repeat(64)}`;
    const many = ['1', '2', '3'].map((digit) => ({
      name: hash(digit),
      content: 'x',
      method: 8,
      bytes: 400 * 1024 * 1024,
    }));
    expect(problemsOf(archiveOf([plain, ...many]))).toMatch(/at most 1024.0 MiB.*1200.0 MiB/);
  });

  it('must be in proportion', () => {
    const bomb: Forged = { name: 'workspace.json', content: zeros(5_000_000), method: 8 };
    expect(problemsOf(archiveOf([bomb]))).toMatch(/4.8 MiB packed into \d+ bytes/);
    const manifest: Forged = { name: 'manifest.json', content: zeros(5_000_000), method: 8 };
    expect(problemsOf(forgeZip([manifest]))).toMatch(/manifest.json: .*packed into/);
  });

  it('that turn out larger than declared stop the unpacking', () => {
    // Its second half is missing: whoever unpacked on would stumble over that instead.
    const whole = deflateSync(zeros(20_000_000));
    const packed = whole.subarray(0, 17_000);
    const liar: Forged = { ...plain, method: 8, packed, bytes: 900 };
    expect(whole.length).toBeGreaterThan(19_000);
    expect(problemsOf(archiveOf([liar]))).toMatch(/more than the 900 bytes it declares/);
  });

  it('that turn out smaller are damage', () => {
    expect(problemsOf(archiveOf([{ ...plain, method: 8, bytes: 99_999 }]))).toMatch(/checksum/);
    expect(problemsOf(archiveOf([{ ...plain, bytes: 99_999 }]))).toMatch(/two lengths/);
  });

  it('of a manifest have a limit of their own', () => {
    const manifest: Forged = { name: 'manifest.json', content: 'x', bytes: 20 * 1024 * 1024 };
    expect(problemsOf(forgeZip([manifest]))).toMatch(/manifest.json: expected at most 16.0 MiB/);
  });

  it('in a packing nobody asked for are refused', () => {
    expect(problemsOf(archiveOf([{ ...plain, method: 14, packed: zeros(9) }]))).toMatch(
      /packing method 14/,
    );
  });

  it('of entries that lie in one another are refused', () => {
    const name = `attachments/${'a'.repeat(64)}`;
    const shared: Forged = { name: 'workspace.json', content: plain.content, isOverlapping: true };
    const bytes = forgeZip([manifestFor([plain]), plain, shared, { name, content: 'x' }]);
    expect(problemsOf(bytes)).toMatch(/run into the next entry/);
  });
});

describe('a zip that is not whole', () => {
  it('is refused wherever it was cut', () => {
    for (let length = 1; length < sound.length; length += 97) {
      const read = readAnyWorkspace(sound.subarray(0, length), rules);
      expect(read.ok, `${length}`).toBe(false);
    }
    expect(problemsOf(sound.subarray(0, sound.length - 5))).toMatch(/ends too early/);
    expect(problemsOf(bytesOf('PK\u0003\u0004'))).toMatch(/ends too early/);
  });

  it('is refused with something before or after it', () => {
    const joined = new Uint8Array([...sound, 1, 2, 3]);
    expect(problemsOf(joined)).toMatch(/goes on after its end/);
    const shifted = new Uint8Array([...bytesOf('PK\u0003\u0004'), ...sound]);
    expect(problemsOf(shifted)).toMatch(/ends too early|goes on after/);
  });

  it('is refused in several parts and in the 64-bit form', () => {
    expect(problemsOf(forgeZip([plain], { disk: 1 }))).toMatch(/several parts/);
    expect(problemsOf(forgeZip([plain], { count: 0xffff }))).toMatch(/64-bit form/);
    expect(problemsOf(archiveOf([{ ...plain, bytes: 0xffffffff }]))).toMatch(/64-bit form/);
  });

  it('is refused where the directory counts wrong', () => {
    expect(problemsOf(forgeZip([manifestFor([plain]), plain], { count: 3 }))).toMatch(/damaged/);
    expect(problemsOf(forgeZip([manifestFor([plain]), plain], { count: 1 }))).toMatch(/damaged/);
  });

  it('may carry a comment', () => {
    const bytes = forgeZip([manifestFor([plain]), plain], { comment: 'from the archive room' });
    expect(readArchive(bytes, rules).ok).toBe(true);
  });
});

describe('what differs from the manifest is named', () => {
  const forged = `attachments/${fileDigest}`;
  it.each<[string, readonly Forged[], Forged, RegExp]>([
    [
      'content',
      [plain, { name: forged, content: 'another contract!!!' }],
      manifestFor([plain, { name: forged, content: file }]),
      /attachments\/.*other content than the manifest says/,
    ],
    [
      'a length',
      [{ ...plain, content: `${plain.content} ` }],
      manifestFor([plain]),
      /workspace.json: .*where the manifest says/,
    ],
    [
      'an entry too many',
      [plain, { name: forged, content: file }],
      manifestFor([plain]),
      /attachments\/.*the manifest does not name/,
    ],
    [
      'an entry too few',
      [plain],
      manifestFor([plain, { name: forged, content: file }]),
      /attachments\/.*though the manifest names it/,
    ],
    [
      'a history kept quiet',
      [plain],
      manifestFor([plain], { history: { entries: 1, lastHash: 'a'.repeat(64) } }),
      /history.json: .*only the archive or only its manifest/,
    ],
  ])('%s', (_what, entries, manifest, message) => {
    expect(problemsOf(forgeZip([manifest, ...entries]))).toMatch(message);
  });

  it('an attachment that is not what its name says, though the manifest agrees with it', () => {
    const other = { name: forged, content: 'something else' };
    expect(problemsOf(archiveOf([plain, other]))).toMatch(/attachments\/.*SHA-256/);
  });

  it('a manifest that is none', () => {
    const manifest = (content: string | Uint8Array) =>
      problemsOf(forgeZip([{ name: 'manifest.json', content }, plain]));
    expect(manifest('{')).toMatch(/manifest.json: expected JSON/);
    expect(manifest(new Uint8Array([0xff]))).toMatch(/manifest.json/);
    expect(manifest('{"format":"x"}')).toMatch(/another kind/);
    expect(manifest('{"format":"cartulary-archive","version":1}')).toMatch(
      /manifest.json: entries/,
    );
    expect(manifest('{"format":"cartulary-archive","version":0}')).toMatch(/head is damaged/);
  });

  it('a workspace that is missing, or wrong in itself', () => {
    const other = { name: forged, content: file };
    expect(problemsOf(archiveOf([other]))).toMatch(/expected the entry workspace.json/);
    const broken = {
      ...workspace,
      registers: { ...workspace.registers, partners: [] },
    };
    expect(
      problemsOf(archiveOf([{ name: 'workspace.json', content: canonicalJson(broken) }])),
    ).toMatch(/registers.flows\[0\].toPartner \(FLW-001\)/);
    const latin = { name: 'workspace.json', content: new Uint8Array([0x7b, 0xe9, 0x7d]) };
    expect(problemsOf(archiveOf([latin]))).toMatch(/workspace.json: .*not UTF-8/);
  });
});

describe('a history', () => {
  const { entries } = historyThrough([before, workspace]);
  const lines = (list: readonly unknown[]) =>
    `[\n${list.map((entry) => canonicalJson(entry)).join(',\n')}\n]\n`;
  /** An archive whose manifest agrees with whatever history it is given. */
  const withHistory = (content: string, last: Partial<HistoryEntry> | undefined = entries[1]) => {
    const history = { entries: last?.sequence ?? 1, lastHash: last?.hash ?? 'a'.repeat(64) };
    return archiveOf([plain, { name: 'history.json', content }], { history });
  };
  /** The second entry altered and hashed anew, as one who covers the traces would. */
  const forgedSecond = (change: (entry: HistoryEntry) => UnsealedEntry) => {
    const [first, second] = entries;
    if (second === undefined) throw new Error('Expected two entries.');
    const sealed = sealEntry(change(second));
    return withHistory(lines([first, sealed]), sealed);
  };
  const withPartner = (row: object) =>
    forgedSecond((entry) => ({
      ...entry,
      changes: entry.changes.map((one) => ({ ...one, after: { id: one.id, ...row } })),
    }));

  it('reads when it is sound', () => {
    expect(must(readArchive(withHistory(lines(entries)), rules)).history?.entries).toEqual(entries);
  });

  it.each<[string, () => Uint8Array, RegExp]>([
    [
      'an entry altered',
      () => withHistory(lines([entries[0], { ...entries[1], by: 'Nobody' }])),
      /Entry 2 .* was altered/,
    ],
    ['an entry missing', () => withHistory(lines([entries[1]])), /Entry 1 .* is missing/],
    ['an entry twice', () => withHistory(lines([entries[0], entries[0]])), /Entry 2 .* is missing/],
    [
      'the end cut off',
      () => withHistory(lines([entries[0]]), entries[0]),
      /PAR-001 is not what the history says/,
    ],
    [
      'another end than the manifest says',
      () => withHistory(lines(entries), { sequence: 2, hash: 'b'.repeat(64) }),
      /ends elsewhere than the manifest says/,
    ],
    [
      'a forged step',
      () => forgedSecond((entry) => ({ ...entry, kind: 'undo', of: 1 })),
      /undoes or redoes something that was not next/,
    ],
    [
      'another workspace at the end',
      () => withPartner({ code: 'PAR-001', name: 'Forged' }),
      /PAR-001 is not what the history says/,
    ],
    [
      'a record that could not be stored',
      () => withPartner({ code: 'PAR-001', name: 'X', country: 7 }),
      /an entry of a history as Cartulary writes it/,
    ],
    [
      'a change that names another record than it changes',
      () =>
        forgedSecond((entry) => ({
          ...entry,
          changes: entry.changes.map((one) => ({ ...one, id: 'other' })),
        })),
      /an entry of a history/,
    ],
    [
      'an index that hides a change',
      () => forgedSecond((entry) => ({ ...entry, touched: [] })),
      /an entry of a history/,
    ],
    [
      'a table there is none of',
      () =>
        forgedSecond((entry) => ({
          ...entry,
          changes: [{ register: 'secrets' as 'flows', id: 'x', after: { id: 'x' } }],
          touched: ['secrets/x'],
        })),
      /an entry of a history/,
    ],
    [
      'a member nobody knows',
      () => withHistory(lines([entries[0], { ...entries[1], note: 'x' }])),
      /an entry of a history/,
    ],
    [
      'a key that reaches a prototype',
      () => withHistory('[\n{"__proto__":{"x":1}}\n]\n'),
      /__proto__/,
    ],
    ['no JSON', () => withHistory('[\n{\n]\n'), /an entry of a history/],
    ['no list', () => withHistory('{}\n'), /no list of entries/],
    [
      'a list that does not end',
      () => withHistory(lines(entries).slice(0, -2)),
      /no list of entries/,
    ],
    ['a list that goes on', () => withHistory(`${lines(entries)}[`), /no list of entries/],
    [
      'commas out of place',
      () => withHistory(lines(entries).replace('\n]', ',\n]')),
      /no list of entries/,
    ],
    ['nothing in it', () => withHistory('[\n]\n'), /no list of entries|gone, though/],
    ['broken characters', () => withHistory(`[\n"${'\uD800'}"\n]\n`), /an entry of a history/],
  ])('with %s is refused', (_what, make, message) => {
    expect(problemsOf(make())).toMatch(message);
  });

  it('that was broken names the way out', () => {
    const cut = withHistory(lines([entries[0]]), entries[0]);
    expect(problemsOf(cut)).toMatch(/unpack workspace.json from the archive and open that/);
  });
});
