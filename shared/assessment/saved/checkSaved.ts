import { strFromU8 } from 'fflate/browser';
import { canonicalJson, digestOf, digestOfBytes } from '../../lib/index.ts';
import type { Alteration, PartPlace } from './alteration.ts';
import { alterationOf } from './alteration.ts';
import type { JsonBreak } from './readLoosely.ts';
import { readLoosely } from './readLoosely.ts';
import { partsOfBody, partsOfFacts, partsOfRow } from './partsOf.ts';
import type { PartDigest, SavedAssessment, SavedFile } from './savedAssessment.ts';
import { digestOfSeal, signedDigest } from './sealOf.ts';
import { unpackFile } from './packFile.ts';

/**
 * Everything in a saved assessment that is not as it was sealed, named; empty when nothing is. Takes the
 * row and the bytes of its two attachments, undefined where they are gone.
 */
export function checkSaved(
  row: SavedAssessment,
  body: Uint8Array | undefined,
  facts: Uint8Array | undefined,
): readonly Alteration[] {
  return unique([
    ...checkRow(row),
    ...checkPacked('body', row, body),
    ...checkPacked('facts', row, facts),
  ]);
}

/** The same of the row alone: details, comments, signatures, seal. */
export function checkRow(row: SavedAssessment): readonly Alteration[] {
  const { seal, signatures, state, body, facts } = row;
  const found = [...compareParts('row', seal.rowParts, partsOfRow(row))];
  if (digestOfSeal(seal) !== seal.digest) found.push(alterationOf('row', 'seal', 'altered'));
  if (seal.body !== body.digest) found.push(alterationOf('body', 'body', 'altered'));
  if (seal.facts !== facts.digest) found.push(alterationOf('facts', 'facts', 'altered'));
  signatures.forEach(({ of }, i) => {
    if (of !== signedDigest(row, signatures.slice(0, i))) {
      found.push(alterationOf('row', `signature/${i + 1}`, 'altered'));
    }
  });
  if ((state === 'signed') !== signatures.length > 0) {
    found.push(alterationOf('row', 'state', 'altered'));
  }
  return unique(found);
}

/** The same of the text of the assessment, as it stands in the attachment or a sealed file. */
export function checkBody(row: SavedAssessment, json: Uint8Array): readonly Alteration[] {
  const found = checkJson('body', row.seal.body, row.seal.bodyParts, json);
  if (found.length > 0) return found;
  // It is what was sealed; does it hold together, and was it this that the row tells of?
  const { digest, ...rest } = JSON.parse(strFromU8(json)) as { readonly [name: string]: unknown }; // sealed as an object
  if (digestOf(rest) !== digest) return [alterationOf('row', 'digest', 'altered')];
  if (digest !== row.assessment) return [alterationOf('row', 'assessment', 'altered')];
  const isSame =
    canonicalJson([rest['overall'] ?? null, rest['principles'] ?? null]) ===
    canonicalJson([row.overall, row.principles]);
  return isSame ? [] : [alterationOf('row', 'scores', 'altered')];
}

/** The parts of two lists that differ, in the order of what was sealed. */
export function compareParts(
  place: PartPlace,
  sealed: readonly PartDigest[],
  found: readonly PartDigest[],
): readonly Alteration[] {
  const now = new Map(found);
  const before = new Map(sealed);
  const differing = sealed.flatMap(([part, digest]) => {
    const there = now.get(part);
    if (there === undefined) return [alterationOf(place, part, 'missing')];
    return there === digest ? [] : [alterationOf(place, part, 'altered')];
  });
  const added = found.filter(([part]) => !before.has(part));
  return [...differing, ...added.map(([part]) => alterationOf(place, part, 'added'))];
}

function checkPacked(
  place: 'body' | 'facts',
  row: SavedAssessment,
  bytes: Uint8Array | undefined,
): readonly Alteration[] {
  const file: SavedFile = row[place];
  if (bytes === undefined) return [alterationOf(place, place, 'missing')];
  const isStored = digestOfBytes(bytes) === file.sha256;
  const json = unpackFile(bytes, file);
  if (json === undefined) return [alterationOf(place, place, 'unreadable')];
  const found =
    place === 'body'
      ? checkBody(row, json)
      : checkJson('facts', row.seal.facts, row.seal.factParts, json);
  if (found.length > 0 || isStored) return found;
  return [alterationOf(place, place, 'respelt')];
}

function checkJson(
  place: 'body' | 'facts',
  digest: string,
  parts: readonly PartDigest[],
  json: Uint8Array,
): readonly Alteration[] {
  if (digestOfBytes(json) === digest) return [];
  const source = strFromU8(json);
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return [breakIn(place, parts, readLoosely(source).broken)];
  }
  const found = compareParts(
    place,
    parts,
    place === 'body' ? partsOfBody(value) : partsOfFacts(value),
  );
  return found.length > 0 ? found : [alterationOf(place, place, 'respelt')];
}

/** The part in which a text stops being JSON: by position where it has no readable name any more. */
export function breakIn(
  place: PartPlace,
  parts: readonly PartDigest[],
  broken: JsonBreak | undefined,
): Alteration {
  return alterationOf(place, partAt(place, parts, broken?.path ?? []), 'unreadable');
}

const wholeOf: { readonly [P in PartPlace]: string } = {
  body: 'body',
  facts: 'facts',
  row: 'review',
};

const lists: { readonly [member: string]: string } = {
  principles: 'principle/',
  commitments: 'commitment/',
  criteria: 'criterion/',
  settings: 'setting/',
  steps: 'step/',
  comments: 'comment/',
  signatures: 'signature/',
};

function partAt(
  place: PartPlace,
  parts: readonly PartDigest[],
  [first, second, third]: readonly (string | number)[],
): string {
  if (typeof first !== 'string') return wholeOf[place];
  const names = parts.map(([part]) => part);
  const nth = (prefix: string, i: number) => names.filter((name) => name.startsWith(prefix))[i];
  const prefix = lists[first];
  if (place === 'facts') return first === 'registers' ? `register/${second ?? 'whole'}` : first;
  if (prefix !== undefined && typeof second === 'number') return nth(prefix, second) ?? first;
  if (place === 'row') return first;
  if (first === 'records') return `records/${second ?? 'whole'}`;
  if (first !== 'pack') return first;
  if (second === 'commitments' && typeof third === 'number') return nth('wording/', third) ?? first;
  return `pack/${second ?? 'whole'}`;
}

function unique(found: readonly Alteration[]): readonly Alteration[] {
  const seen = new Set<string>();
  return found.filter(({ part, what }) => {
    const key = `${part} ${what.en}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
