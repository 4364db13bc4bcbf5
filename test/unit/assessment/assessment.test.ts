import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, languages } from '../../../shared/lib/index.ts';
import {
  buildAssessment,
  compareAssessments,
  countIn,
  isIntact,
  positionsIn,
  toRanges,
} from '../../../shared/assessment/index.ts';
import { readAssessment } from '../../../shared/exchange/index.ts';
import { terraMaestro as pack } from '../../../shared/policy/terra-maestro-2024-08/policy.ts';
import { bestFixes, buildReport, outcomeWords } from '../../../shared/report/index.ts';
import { sampleAsOf, sampleWorkspace } from '../../../shared/samples/index.ts';

const { assessment } = buildAssessment(sampleWorkspace, pack, sampleAsOf, { engine: 'test' });

/** An assessment as it comes back from a file. */
function stored() {
  const read = readAssessment(canonicalJson(assessment));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('ranges', () => {
  it('hold exactly the positions they were made from', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean()), (flags) => {
        const ranges = toRanges(flags.length, (position) => flags[position] === true);
        const positions = flags.flatMap((flag, position) => (flag ? [position] : []));
        expect([...positionsIn(ranges)]).toEqual(positions);
        expect(countIn(ranges)).toBe(positions.length);
      }),
    );
  });
});

describe('an assessment', () => {
  it('comes back from its file as it was, and is intact', () => {
    expect(stored()).toEqual(JSON.parse(canonicalJson(assessment)));
    expect(isIntact(stored())).toBe(true);
    expect(compareAssessments(stored(), assessment)).toEqual([]);
  });

  it('altered by one byte anywhere is not intact', () => {
    const written = canonicalJson(assessment);
    fc.assert(
      fc.property(fc.nat(written.length - 1), (at) => {
        const digit = written[at];
        if (digit === undefined || !/[0-9]/.test(digit)) return;
        const forged =
          written.slice(0, at) + String((Number(digit) + 1) % 10) + written.slice(at + 1);
        const read = readAssessment(forged);
        if (read.ok) expect(isIntact(read.value)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('gives every report again without the workspace, in both languages', () => {
    for (const language of languages) {
      expect(buildReport(stored(), language)).toEqual(buildReport(assessment, language));
    }
  });

  it('of a newer version is refused', () => {
    const read = readAssessment(canonicalJson({ ...assessment, version: 2 }));
    expect(read).toMatchObject({ ok: false, error: [{ path: 'version' }] });
  });

  it('accounts for every record of every rule: met, not applicable or a finding', () => {
    for (const { id, judges, met, notApplicable, findings, counts } of assessment.criteria) {
      const records = assessment.records[judges]?.length ?? 0;
      const overruled = findings.filter(
        ({ override, outcome }) =>
          override !== undefined && (outcome === 'met' || outcome === 'not-applicable'),
      );
      const listed =
        countIn(met) +
        notApplicable.reduce((sum, one) => sum + countIn(one.records), 0) +
        findings.length;
      expect(listed - overruled.length, id).toBe(records);
      expect(
        Object.values(counts).reduce((sum, count) => sum + count, 0),
        id,
      ).toBe(records);
    }
  });

  it('says what each point lost costs: the costs of a principle add up to what is missing', () => {
    for (const { id, scores } of assessment.principles) {
      for (const kind of ['promise', 'law', 'standard'] as const) {
        const { low } = scores[kind];
        if (low === null) continue;
        let lost = 0;
        for (const criterion of assessment.criteria) {
          if (criterion.kind !== kind) continue;
          for (const { outcome, share } of criterion.findings) {
            const earned = outcome === 'met' ? 1 : (share ?? 0);
            if (outcome !== 'not-applicable') lost += (criterion.worth[id] ?? 0) * (1 - earned);
          }
        }
        expect(low + lost, `${id} ${kind}`).toBeCloseTo(1, 9);
      }
    }
  });

  it('names as best fixes those that gain most', () => {
    const gains = bestFixes(assessment, 1000).map(({ gain }) => gain);
    expect(gains).toEqual(gains.toSorted((a, b) => b - a));
    expect(gains[0]).toBeGreaterThan(0);
  });
});

describe('a report', () => {
  it.each(languages)('in %s names all seventy commitments, in whole words', (language) => {
    const report = buildReport(assessment, language);
    const blocks = report.sections.flatMap((section) => section.blocks);
    const commitments = blocks.flatMap((block) => (block.kind === 'commitment' ? [block] : []));
    expect(new Set(commitments.map(({ code }) => code)).size).toBe(70);
    for (const { outcome, outcomeText } of commitments)
      expect(outcomeText).toBe(outcomeWords[outcome][language]);
    const { folio: _folio, ...rest } = report; // the folio keeps its two holes for the drawer
    const texts = stringsIn(rest);
    expect(texts.filter((text) => /undefined|\[object|\bNaN\b|\{\w+\}/.test(text))).toEqual([]);
  });

  it('in Chinese has no sentence left in English', () => {
    const report = buildReport(assessment, 'zh-CN');
    const paragraphs = report.sections.flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) =>
        block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'note'
          ? [block.text]
          : [],
      ),
    ]);
    expect(paragraphs.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
