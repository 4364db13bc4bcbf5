import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { engine } from '../../../electron/cli/assessWorkspace.ts';
import { verify } from '../../../electron/cli/commands/verify.ts';
import { Unusable } from '../../../electron/cli/exit.ts';
import type { Terminal } from '../../../electron/cli/terminal.ts';
import type { Workspace } from '../../../shared/assessment/index.ts';
import { packFile, resealed } from '../../../shared/assessment/index.ts';
import { writeArchive } from '../../../shared/exchange/index.ts';
import { formatMessage } from '../../../shared/i18n/index.ts';
import { canonicalJson } from '../../../shared/lib/index.ts';
import type { Language } from '../../../shared/lib/index.ts';
import { sampleWorkspace } from '../../../shared/samples/index.ts';
import type { SavedSample } from '../../helpers/savedSample.ts';
import { savedSample } from '../../helpers/savedSample.ts';

// Put in by the build otherwise; the imports above read it, so it comes before them.
vi.hoisted(() => Object.assign(globalThis, { CARTULARY_VERSION: '0.1.0' }));

let sample: SavedSample;
let folder: string;
beforeAll(() => {
  sample = savedSample(engine);
  folder = mkdtempSync(join(tmpdir(), 'cartulary-verify-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function put(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(args: readonly string[], language: Language = 'en') {
  const lines: string[] = [];
  const terminal: Terminal = {
    language,
    print: (line) => lines.push(line),
    tell: (line) => lines.push(line),
    progress: () => undefined,
    say: (message, values = {}) => formatMessage(message[language], language, values),
  };
  let code: number;
  try {
    code = await verify(args, terminal);
  } catch (error) {
    if (!(error instanceof Unusable)) throw error;
    lines.push(...error.lines);
    code = 2;
  }
  return { code, out: lines.join('\n') };
}

const archived = (workspace: Workspace, attachments = sample.attachments) =>
  writeArchive({ workspace, attachments, writtenBy: engine });

describe('a sealed file', () => {
  it('holds, and says who signed it', async () => {
    const { code, out } = await run([put('sealed.assessment.json', sample.sealed)]);
    expect(code).toBe(0);
    expect(out).toMatch(/as it was sealed.*Seal [0-9A-F]{4} /);
    expect(out).toMatch(/SAV-001 “Annual assessment”.*signed, 1 comment/);
    expect(out).toMatch(/signed by Officer, 个人信息保护负责人/);
  });

  it('altered by one byte is told, and what was altered', async () => {
    const alter = (from: string, to: string) => {
      expect(sample.sealed).toContain(from);
      return run([put('altered.json', sample.sealed.replace(from, to))]);
    };
    const id = sample.row.comments[0]?.criterion ?? '';
    const first = await alter(`"id":"${id}","judges"`, `"id":"${id}","judgez"`);
    expect(first).toMatchObject({ code: 1 });
    expect(first.out).toContain(`Altered: the criterion "${id}".`);
    expect((await alter('Looked at on site', 'Looked at on sitf')).out).toMatch(/comment 1/);
    expect((await alter('"by":"Officer"', '"by":"0fficer"')).out).toMatch(/signature 2/);
    const cut = await alter(`"id":"${id}","judges"`, `"id":"${id}",xjudges"`);
    expect(cut.code).toBe(1);
    expect(cut.out).toContain(`cannot be read: the criterion "${id}".`);
    const chinese = await run([join(folder, 'altered.json')], 'zh-CN');
    expect(chinese.out).toContain(`无法读取：判定规则“${id}”。`);
  });

  it('is compared with facts: those of a workspace, or those an archive kept', async () => {
    const sealed = put('sealed.assessment.json', sample.sealed);
    const same = await run([
      sealed,
      '--against',
      put('workspace.json', canonicalJson(sampleWorkspace)),
    ]);
    expect(same.out).toMatch(/same result, byte for byte/);
    expect(same.code).toBe(0);
    const [organisation] = sampleWorkspace.registers.organisation ?? [];
    if (organisation === undefined) throw new Error('Expected an organisation.');
    const { contactEmail: _gone, ...rest } = organisation;
    const changed = {
      ...sampleWorkspace,
      registers: { ...sampleWorkspace.registers, organisation: [rest] },
    };
    const other = await run([sealed, '--against', put('changed.json', canonicalJson(changed))]);
    expect(other.code).toBe(1);
    expect(other.out).toMatch(/facts of the map differs/);
    const kept = put('kept.cartulary', archived({ ...changed, assessments: [sample.row] }));
    const against = await run([sealed, '--against', kept]);
    expect(against.out).toMatch(/very facts it was made from/);
    expect(against.code).toBe(0);
  });
});

describe('an archive', () => {
  it('tells every assessment saved in it', async () => {
    const { code, out } = await run([put('w.cartulary', archived(sample.workspace))]);
    expect(code).toBe(0);
    expect(out).toMatch(/SAV-001 is as it was sealed/);
  });

  it('names what was altered in one, even where the rest was made to fit', async () => {
    const [comment] = sample.row.comments;
    if (comment === undefined) throw new Error('Expected a comment.');
    const forged = resealed({
      ...sample.row,
      comments: [{ ...comment, words: 'All is well.' }],
    });
    const path = put('forged.cartulary', archived({ ...sample.workspace, assessments: [forged] }));
    const { code, out } = await run([path]);
    expect(code).toBe(1);
    expect(out).toMatch(/SAV-001 is not as it was sealed/);
    expect(out).toMatch(/signature 1/);
  });

  it('names the facts that were put in the place of those sealed', async () => {
    const facts = packFile(canonicalJson({ ...sampleWorkspace, answers: [] }));
    const row = { ...sample.row, facts: facts.file };
    const attachments = new Map([...sample.attachments, [facts.file.sha256, facts.bytes]]);
    const path = put(
      'facts.cartulary',
      archived({ ...sample.workspace, assessments: [row] }, attachments),
    );
    const { code, out } = await run([path]);
    expect(code).toBe(1);
    expect(out).toMatch(/the facts: the answers/);
  });

  it('takes no facts from elsewhere, and may hold no assessment at all', async () => {
    const bare = put('bare.cartulary', archived(sampleWorkspace, new Map()));
    expect(await run([bare])).toMatchObject({ code: 0 });
    expect((await run([bare])).out).toMatch(/No assessment is saved/);
    expect(await run([bare, '--against', bare])).toMatchObject({ code: 2 });
  });
});
