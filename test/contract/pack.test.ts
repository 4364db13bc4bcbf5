import { describe, expect, it } from 'vitest';
import type { Text } from '../../shared/lib/index.ts';
import { createSnapshot } from '../../shared/map/index.ts';
import type { Criterion } from '../../shared/policy/index.ts';
import { packs } from '../../shared/policy/packs.ts';
import { terraMaestro as pack } from '../../shared/policy/terra-maestro-2024-08/policy.ts';
import { evaluate } from '../../shared/scoring/index.ts';
import { formatClause, instruments } from '../../shared/standards/index.ts';
import { transferSettings } from '../../shared/transfers/index.ts';
import { completeSettings } from '../../shared/map/index.ts';

const files = Object.keys(
  import.meta.glob('../../shared/policy/terra-maestro-2024-08/criteria/*.ts'),
).map((path) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length));

const numbered = (letter: string, count: number) =>
  Array.from(
    { length: count },
    (_, i) => `${letter}${letter === 'C' ? String(i + 1).padStart(2, '0') : i + 1}`,
  );

describe('the Terra Maestro pack', () => {
  it('holds the seventy commitments, each once and in order', () => {
    expect(pack.commitments.map(({ id }) => id)).toEqual(numbered('C', 70));
  });

  it('holds seven principles in the policy’s own order', () => {
    expect(pack.principles.map(({ code }) => code)).toEqual([
      'P1',
      'P2',
      'P3',
      'P4',
      'P6',
      'P7',
      'P5',
    ]);
  });

  it('judges every commitment as a promise, or says why it cannot', () => {
    const kinds = new Map(pack.criteria.map(({ id, kind }) => [id, kind]));
    for (const { id, criteria, noCriterion } of pack.commitments) {
      const promises = criteria.filter(({ criterion }) => kinds.get(criterion) === 'promise');
      expect(promises.length > 0 || noCriterion !== undefined, id).toBe(true);
    }
  });

  it('uses every criterion file, and every criterion has one', () => {
    expect(pack.criteria.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it('holds the eleven tensions and both lists of gaps, each once', () => {
    expect(pack.tensions.map(({ id }) => id)).toEqual(numbered('X', 11));
    expect(pack.gaps.map(({ id }) => id).toSorted()).toEqual(
      [...numbered('G', 18), ...numbered('T', 15)].toSorted(),
    );
  });

  it('lets every setting decide something: a criterion reads it', () => {
    const read = new Set(pack.criteria.flatMap(({ settings }) => settings));
    expect(pack.settings.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
  });

  it('declares every setting a criterion reads', () => {
    const known = new Set([...pack.settings, ...transferSettings].map(({ id }) => id));
    for (const { id, settings } of pack.criteria)
      expect(
        settings.filter((one) => !known.has(one)),
        id,
      ).toEqual([]);
  });

  it('asks and wants proof wherever a person’s word decides', () => {
    const byId = new Map(pack.criteria.map((criterion) => [criterion.id, criterion]));
    for (const { id, decidedBy, criteria } of pack.commitments) {
      if (!decidedBy.includes('attested')) continue;
      const questions = criteria.flatMap(({ criterion }) => byId.get(criterion)?.questions ?? []);
      expect(
        questions.some(({ needsEvidence }) => needsEvidence),
        id,
      ).toBe(true);
    }
  });

  it('cites only instruments it knows, and every citation reads well in both languages', () => {
    const clauses = [
      ...pack.criteria.flatMap((criterion) => criterion.clauses),
      ...pack.commitments.flatMap((commitment) => commitment.clauses),
      ...pack.gaps.flatMap((gap) => gap.clauses),
    ];
    for (const clause of clauses) {
      expect(Object.hasOwn(instruments, clause.instrument), clause.instrument).toBe(true);
      expect(formatClause(clause, 'en')).not.toMatch(/undefined/);
      expect(formatClause(clause, 'zh-CN')).not.toMatch(/undefined/);
    }
  });

  it('gives every law criterion a clause to stand on', () => {
    expect(
      pack.criteria
        .filter(({ kind, clauses }) => kind !== 'promise' && clauses.length === 0)
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('is worded in Chinese by hand: every Chinese wording has Chinese in it, and full-width punctuation', () => {
    for (const { where, said } of wordings()) {
      expect(said.en, where).toMatch(/[A-Za-z]/);
      expect(said['zh-CN'], where).toMatch(/\p{Script=Han}/u);
      expect(said['zh-CN'], where).not.toMatch(/\p{Script=Han}[,;:?!]/u);
    }
  });

  it('keeps a principle out of the top bands for one critical failure among a thousand good flows', () => {
    const critical = pack.criteria.find(({ id }) => id === 'recipient-agreement');
    expect(critical?.severity).toBe('critical');
    const flows = Array.from({ length: 1000 }, (_, i) => ({
      id: `f${String(i).padStart(4, '0')}`,
      code: `FLW-${i}`,
      name: 'f',
      kind: 'share' as const,
      toPartner: i === 0 ? 'unbound' : 'bound',
      started: '2026-01-01',
    }));
    const partner = { code: 'PAR-1', name: 'p', role: 'independent' as const, country: 'CN' };
    const snapshot = createSnapshot(
      {
        flows,
        partners: [
          { ...partner, id: 'bound' },
          { ...partner, id: 'unbound', code: 'PAR-2' },
        ],
        agreements: [
          {
            id: 'a',
            code: 'AGR-1',
            name: 'a',
            partner: 'bound',
            kinds: ['confidentiality'],
            clauses: ['confidentiality'],
            signed: '2025-01-01',
            expires: { is: 'none' },
          },
        ],
      },
      {
        asOf: '2026-11-01',
        settings: completeSettings([...pack.settings, ...transferSettings], {}),
      },
    );
    const only: Criterion[] = critical === undefined ? [] : [critical];
    const narrowed = {
      ...pack,
      criteria: only,
      commitments: pack.commitments.map((one) => ({
        ...one,
        criteria: one.criteria.filter(({ criterion }) => criterion === 'recipient-agreement'),
      })),
    };
    const { principles } = evaluate(narrowed, snapshot, [], []);
    const accountability = principles.find(({ principle }) => principle === 'accountability');
    expect(accountability?.scores.promise.value).toBe(0.999);
    expect(accountability?.standing).toEqual({
      lowest: 'partial',
      highest: 'partial',
      isCapped: true,
    });
  });

  it('is one of the packs that ship', () => {
    expect(packs).toContain(pack);
  });
});

function wordings(): readonly { readonly where: string; readonly said: Text }[] {
  const list: { where: string; said: Text }[] = [];
  const add = (where: string, ...said: readonly (Text | undefined)[]) => {
    for (const one of said) if (one !== undefined) list.push({ where, said: one });
  };
  for (const { id, title, rule, says, questions, cannotMend } of pack.criteria) {
    add(id, title, rule, cannotMend ?? undefined, ...questions.map(({ ask }) => ask));
    for (const [code, { text, fix }] of Object.entries(says)) add(`${id} ${code}`, text, fix);
  }
  for (const { id, section, promise, remark, noCriterion } of pack.commitments)
    add(id, section, promise, remark, noCriterion);
  for (const { id, text, settledAs } of pack.tensions) add(id, text, settledAs);
  for (const { id, text } of pack.gaps) add(id, text);
  for (const { id, label, help } of pack.settings) add(id, label, help);
  return list;
}
