import { digestOf } from '../../lib/index.ts';
import type { PartDigest } from './savedAssessment.ts';

/** So much of a SHA-256 tells one part from another: 48 bits. */
const digestCharacters = 12;

/** Lists of an assessment whose members are parts of their own, and how those are called. */
const listed: { readonly [member: string]: string } = {
  principles: 'principle',
  commitments: 'commitment',
  criteria: 'criterion',
  settings: 'setting',
};
/** The same for what people added to a saved assessment. */
const reviewed: { readonly [member: string]: string } = {
  steps: 'step',
  comments: 'comment',
  signatures: 'signature',
};

/** The parts of an assessment in the order its canonical JSON holds them. Takes any JSON value. */
export function partsOfBody(body: unknown): readonly PartDigest[] {
  return membersOf(body).flatMap(([member, value]) => {
    const one = listed[member];
    if (one !== undefined) return eachOf(one, value, idOf);
    if (member === 'records') return inside('records', value);
    if (member === 'pack') {
      return membersOf(value).flatMap(([name, inner]) =>
        name === 'commitments' ? eachOf('wording', inner, idOf) : [part(`pack/${name}`, inner)],
      );
    }
    return [part(member, value)];
  });
}

/** The parts of the facts: each register, answers, overrides and what else a workspace holds. */
export function partsOfFacts(facts: unknown): readonly PartDigest[] {
  return membersOf(facts).flatMap(([member, value]) =>
    member === 'registers' ? inside('register', value) : [part(member, value)],
  );
}

/** The parts of a saved assessment itself, without its seal. */
export function partsOfRow(row: unknown): readonly PartDigest[] {
  return membersOf(row).flatMap(([member, value]) => {
    if (member === 'seal') return [];
    const one = reviewed[member];
    return one === undefined
      ? [part(member, value)]
      : eachOf(one, value, (_each, i) => String(i + 1));
  });
}

function membersOf(value: unknown): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [['whole', value]];
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function inside(name: string, value: unknown): readonly PartDigest[] {
  return membersOf(value).map(([member, inner]) => part(`${name}/${member}`, inner));
}

function eachOf(
  name: string,
  value: unknown,
  nameOf: (each: unknown, i: number) => string,
): readonly PartDigest[] {
  if (!Array.isArray(value)) return [part(`${name}/whole`, value)];
  return value.map((each: unknown, i) => part(`${name}/${nameOf(each, i)}`, each));
}

function idOf(each: unknown, i: number): string {
  const id: unknown =
    typeof each === 'object' && each !== null && 'id' in each ? each.id : undefined;
  return typeof id === 'string' ? id.slice(0, 200) : String(i + 1);
}

function part(name: string, value: unknown): PartDigest {
  return [name, digestOf(value).slice(0, digestCharacters)];
}
