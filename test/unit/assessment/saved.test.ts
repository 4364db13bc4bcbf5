import { gzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SavedAssessment, Workspace } from '../../../shared/assessment/index.ts';
import {
  buildAssessment,
  checkSaved,
  commentedOn,
  makeSaved,
  movedTo,
  packFile,
  readSavedBody,
  readSavedFacts,
  resealed,
  sayAlteration,
  signedBy,
  unpackFile,
  withCode,
} from '../../../shared/assessment/index.ts';
import {
  checkSavedFiles,
  readSavedRow,
  readSealed,
  savedAssessmentSchema,
  writeSealed,
} from '../../../shared/exchange/index.ts';
import { canonicalJson } from '../../../shared/lib/index.ts';
import type { Result } from '../../../shared/lib/index.ts';
import { tinyMap, tinyPack } from '../../helpers/tinyPack.ts';

const workspace: Workspace = {
  format: 'cartulary-workspace',
  version: 1,
  id: 'w-1',
  name: { en: 'Sample', 'zh-CN': '示例' },
  isSample: true,
  pack: 'tiny',
  settings: {},
  registers: tinyMap([{ 'first-rule': 'met', 'law-rule': 'not-met' }, { 'first-rule': 'error' }]),
  answers: [],
  overrides: [],
};
const { assessment } = buildAssessment(workspace, tinyPack, '2026-11-01', { engine: 'test' });
const at = '2026-11-22T09:00:00Z';

function must<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

const made = makeSaved(workspace, assessment, {
  id: 'saved-1',
  title: '年度评估',
  sequence: 3,
  historyHash: 'ab'.repeat(32),
});
const draft = withCode(made, 'SAV-001', { by: 'Analyst', at });
const [bodyFile, factsFile] = made.files;
if (bodyFile === undefined || factsFile === undefined) throw new Error('Expected two files.');
const [body, facts] = [bodyFile.bytes, factsFile.bytes];
const bodyJson = unpackFile(body, draft.body) ?? new Uint8Array();
const factsJson = unpackFile(facts, draft.facts) ?? new Uint8Array();

const reviewed = must(
  commentedOn(
    must(movedTo(draft, 'in-review', { by: 'Analyst', at })),
    { id: 'c-1', criterion: 'law-rule', words: 'Looked at on site.' },
    { by: 'Counsel', at },
  ),
);
const signed = must(
  signedBy(
    must(signedBy(reviewed, { name: 'Counsel', role: 'Reviewer' }, at)),
    { name: 'Officer', role: '个人信息保护负责人' },
    at,
  ),
);
const sealed = new TextEncoder().encode(writeSealed(signed, new TextDecoder().decode(bodyJson)));

const parts = (found: readonly { readonly part: string }[]) => found.map(({ part }) => part);

/** One byte made another. */
function flipped(bytes: Uint8Array, at: number, by: number): Uint8Array {
  const copy = bytes.slice();
  const before = copy[at];
  if (before === undefined) throw new Error(`Expected a byte at ${at}.`);
  copy[at] = before ^ by;
  return copy;
}
const position = (bytes: Uint8Array) => fc.integer({ min: 0, max: bytes.length - 1 });
const change = fc.integer({ min: 1, max: 255 });

describe('a saved assessment', () => {
  it('fits the shape of its row at every stage, and verifies', () => {
    for (const row of [draft, reviewed, signed]) {
      expect(savedAssessmentSchema.safeParse(row).error).toBeUndefined();
      expect(checkSaved(row, body, facts)).toEqual([]);
    }
  });

  it('gives back what was saved', () => {
    expect(must(readSavedBody(signed, body))).toEqual(assessment);
    expect(must(readSavedFacts(signed, facts))).toEqual(workspace);
  });

  it('keeps the facts without the assessments saved before', () => {
    const again = makeSaved({ ...workspace, assessments: [signed] }, assessment, {
      ...draft,
      id: 'saved-2',
    });
    expect(again.row.facts).toEqual(draft.facts);
  });

  it('gives the same bytes for the same input', () => {
    expect(packFile('{"a":1}').bytes).toEqual(packFile('{"a":1}').bytes);
  });

  it('is missed in an archive without its files', () => {
    const kept = { ...workspace, assessments: [signed] };
    expect(checkSavedFiles(kept, new Map([[signed.body.sha256, body]]))).toMatchObject([
      { path: 'assessments[0].facts.sha256', record: 'SAV-001' },
    ]);
  });
});

describe('review', () => {
  it('a draft is not signed, and a signature needs name and role', () => {
    expect(signedBy(draft, { name: 'A', role: 'B' }, at)).toMatchObject({ ok: false });
    expect(signedBy(reviewed, { name: ' ', role: 'B' }, at)).toMatchObject({ ok: false });
    expect(signedBy(reviewed, { name: 'A', role: '' }, at)).toMatchObject({ ok: false });
  });

  it('goes back to draft and forth until it is signed, and no further', () => {
    const back = must(movedTo(reviewed, 'draft', { by: 'Analyst', at }));
    expect(back.steps.map(({ state }) => state)).toEqual(['in-review', 'draft']);
    expect(movedTo(signed, 'draft', { by: 'Analyst', at })).toMatchObject({ ok: false });
    const words = { id: 'c-2', words: 'Late' };
    expect(commentedOn(signed, words, { by: 'Analyst', at })).toMatchObject({ ok: false });
    expect(signedBy(signed, { name: 'Counsel', role: 'Reviewer' }, at)).toMatchObject({
      ok: false,
    });
  });

  it('takes comments on criteria it has, and on the whole', () => {
    const unknown = { id: 'c-2', criterion: 'no-rule', words: 'x' };
    expect(commentedOn(reviewed, unknown, { by: 'A', at })).toMatchObject({ ok: false });
    const whole = must(commentedOn(reviewed, { id: 'c-2', words: 'x' }, { by: 'A', at }));
    expect(whole.comments).toHaveLength(2);
  });
});

describe('what was altered is named', () => {
  const encode = (value: unknown) => packFile(canonicalJson(value)).bytes;

  it('a verdict', () => {
    const criteria = assessment.criteria.map((criterion) =>
      criterion.id === 'law-rule' ? { ...criterion, outcome: 'met' } : criterion,
    );
    const found = checkSaved(signed, encode({ ...assessment, criteria }), facts);
    expect(parts(found)).toEqual(['criterion/law-rule']);
    expect(
      sayAlteration(found[0] ?? { part: '', kind: 'altered', what: { en: '', 'zh-CN': '' } }),
    ).toEqual({
      en: 'Altered: the criterion "law-rule".',
      'zh-CN': '已被改动：判定规则“law-rule”。',
    });
  });

  it('a score, the wording of a promise, a record that is gone', () => {
    const [first, ...rest] = assessment.pack.commitments;
    const altered = {
      ...assessment,
      overall: { ...assessment.overall, promise: { ...assessment.overall.promise, low: 1 } },
      pack: {
        ...assessment.pack,
        commitments: [{ ...first, promise: { en: 'x', 'zh-CN': 'x' } }, ...rest],
      },
      records: { ...assessment.records, activities: [] },
    };
    expect(parts(checkSaved(signed, encode(altered), facts))).toEqual([
      'overall',
      'wording/K1',
      'records/activities',
    ]);
  });

  it('a fact', () => {
    const other = { ...workspace, registers: tinyMap([{ 'first-rule': 'met' }]) };
    expect(parts(checkSaved(signed, body, encode(other)))).toEqual(['register/activities']);
  });

  it('a comment, a signature, a title, a comment taken away', () => {
    const [comment] = signed.comments;
    const [one, two] = signed.signatures;
    if (comment === undefined || one === undefined || two === undefined) throw new Error('none');
    const check = (row: Partial<SavedAssessment>) =>
      parts(checkSaved({ ...signed, ...row }, body, facts));
    expect(check({ comments: [{ ...comment, words: 'Not looked at.' }] })).toContain('comment/1');
    expect(check({ comments: [] })).toContain('comment/1');
    expect(check({ signatures: [one, { ...two, by: 'Another' }] })).toContain('signature/2');
    expect(check({ signatures: [one] })).toContain('signature/2');
    expect(check({ title: 'Other' })).toContain('title');
    expect(check({ state: 'in-review' })).toContain('state');
  });

  it('a file that is gone', () => {
    expect(checkSaved(signed, undefined, undefined)).toMatchObject([
      { part: 'body', kind: 'missing' },
      { part: 'facts', kind: 'missing' },
    ]);
  });

  it('a comment altered and sealed again, by the signatures', () => {
    const [comment] = signed.comments;
    if (comment === undefined) throw new Error('none');
    const forged = resealed({ ...signed, comments: [{ ...comment, words: 'All is well.' }] });
    expect(parts(checkSaved(forged, body, facts))).toEqual(['signature/1', 'signature/2']);
  });

  it('the scores noted beside it, sealed again', () => {
    const forged = resealed({
      ...reviewed,
      overall: { ...reviewed.overall, law: { ...reviewed.overall.law, low: 1 } },
    });
    expect(parts(checkSaved(forged, body, facts))).toEqual(['scores']);
  });
});

describe('any one byte changed is reported and named', () => {
  it('of the stored body', () => {
    fc.assert(
      fc.property(position(body), change, (where, by) => {
        const found = checkSaved(signed, flipped(body, where, by), facts);
        expect(found.length).toBeGreaterThan(0);
        expect(found.every(({ what }) => what.en !== '' && what['zh-CN'] !== '')).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('of the assessment inside it, down to the criterion', () => {
    const source = new TextDecoder().decode(bodyJson);
    const ranges = assessment.criteria.map((criterion) => {
      const start = source.indexOf(canonicalJson(criterion));
      const before = new TextEncoder().encode(source.slice(0, start)).length;
      const length = new TextEncoder().encode(canonicalJson(criterion)).length;
      return { part: `criterion/${criterion.id}`, start: before, end: before + length };
    });
    expect(ranges.every(({ start }) => start > 0)).toBe(true);
    fc.assert(
      fc.property(position(bodyJson), change, (where, by) => {
        const altered = flipped(bodyJson, where, by);
        // Packed again, as one who knows the format would.
        const found = checkSaved(signed, repacked(altered), facts);
        expect(found.length).toBeGreaterThan(0);
        const inside = ranges.find(({ start, end }) => where >= start && where < end);
        if (inside !== undefined) expect(parts(found)).toContain(inside.part);
      }),
      { numRuns: 500 },
    );
  });

  it('of the facts', () => {
    fc.assert(
      fc.property(position(factsJson), change, (where, by) => {
        const found = checkSaved(signed, body, repacked(flipped(factsJson, where, by)));
        expect(found.length).toBeGreaterThan(0);
        expect(
          found.every(({ what }) => /facts/.test(what.en)),
          parts(found).join(),
        ).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('of the row', () => {
    const bytes = new TextEncoder().encode(canonicalJson(signed));
    fc.assert(
      fc.property(position(bytes), change, (where, by) => {
        const source = new TextDecoder().decode(flipped(bytes, where, by));
        let raw: unknown;
        try {
          raw = JSON.parse(source);
        } catch {
          return; // no longer a row at all: neither the store nor an archive gives such a one
        }
        if (canonicalJson(raw) === canonicalJson(signed)) return;
        const { row, alterations } = readSavedRow(raw);
        const found =
          row === undefined ? alterations : [...alterations, ...checkSaved(row, body, facts)];
        expect(found.length, source).toBeGreaterThan(0);
      }),
      { numRuns: 400 },
    );
  });

  it('of a sealed file', () => {
    expect(readSealed(sealed)).toMatchObject({ alterations: [], row: { code: 'SAV-001' } });
    fc.assert(
      fc.property(position(sealed), change, (where, by) => {
        const found = readSealed(flipped(sealed, where, by));
        expect(found?.alterations.length, String(where)).toBeGreaterThan(0);
      }),
      { numRuns: 700 },
    );
  });
});

describe('a sealed file', () => {
  const alter = (from: string, to: string) =>
    readSealed(new TextEncoder().encode(new TextDecoder().decode(sealed).replace(from, to)));

  it('names what was altered', () => {
    expect(parts(alter('"Officer"', '"Officex"')?.alterations ?? [])).toContain('signature/2');
    expect(parts(alter('Looked at', 'Lxoked at')?.alterations ?? [])).toContain('comment/1');
    expect(parts(alter('"engine":"test"', '"engine":"tesu"')?.alterations ?? [])).toContain(
      'engine',
    );
    expect(parts(alter('"version":1', '"version":2')?.alterations ?? [])).toEqual(['version']);
    expect(parts(alter('"seal":{', '"seal": {')?.alterations ?? [])).toEqual(['file']);
    expect(parts(alter('"seal":', '"sebl":')?.alterations ?? [])).toContain('seal');
  });

  it('is not mistaken for another file', () => {
    const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
    expect(readSealed(encode(assessment))).toBeUndefined();
    expect(readSealed(encode(workspace))).toBeUndefined();
    expect(readSealed(encode([1]))).toBeUndefined();
    expect(readSealed(new Uint8Array([0x50, 0x4b, 3, 4]))).toBeUndefined();
  });
});

function repacked(json: Uint8Array): Uint8Array {
  // Whatever the bytes are, as a text packer would not take them.
  return gzipSync(json);
}
