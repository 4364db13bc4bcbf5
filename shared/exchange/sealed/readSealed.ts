import { strFromU8, strToU8 } from 'fflate/browser';
import type { Alteration, Assessment, SavedAssessment, Seal } from '../../assessment/index.ts';
import {
  alterationOf,
  breakIn,
  checkBody,
  checkRow,
  compareParts,
  digestOfSeal,
  partsOfRow,
  readLoosely,
} from '../../assessment/index.ts';
import { digestOfBytes } from '../../lib/index.ts';
import type { JsonBreak, LooseObject } from '../../assessment/index.ts';
import { savedAssessmentSchema } from '../savedSchema.ts';
import { sealedFormat, sealedMembers, sealedVersion, writeSealed } from './writeSealed.ts';

/** What a sealed file holds, and everything in it that is not as it was sealed. */
export interface SealedFile {
  /** Where it can still be read. */
  readonly row?: SavedAssessment;
  readonly assessment?: Assessment;
  readonly alterations: readonly Alteration[];
}

/**
 * Reads a sealed file and checks all of it; undefined for a file of another kind. A file in which any
 * byte was changed gives alterations that name the part.
 */
export function readSealed(bytes: Uint8Array): SealedFile | undefined {
  const source = strFromU8(bytes);
  // By either of two marks: where one was altered the other still tells what it is.
  const head = source.slice(0, 200);
  const saysSo = head.includes(sealedFormat) || head.includes('"seal":{"body":');
  if (!saysSo) return undefined;
  if (!source.trimStart().startsWith('{')) return broken;
  const loose = readLoosely(source);
  const { row, alterations: ofRow } = readRow(loose);
  const found = [...ofRow, ...headerOf(loose)];
  const body = loose.members.get('assessment');
  let assessment: Assessment | undefined;
  if (body !== undefined && row !== undefined) {
    const ofBody = checkBody(row, strToU8(body.source));
    found.push(...ofBody);
    if (ofBody.length === 0) assessment = body.value as Assessment; // its digest is that of what was sealed
  }
  found.push(...breakOf(loose, row?.seal));
  if (found.length === 0 && (row === undefined || !isAsWritten(bytes, row, body?.source ?? ''))) {
    found.push(alterationOf('row', 'file', 'respelt'));
  }
  return {
    ...(row === undefined ? {} : { row }),
    ...(assessment === undefined ? {} : { assessment }),
    alterations: found,
  };
}

const broken: SealedFile = { alterations: [alterationOf('row', 'file', 'unreadable')] };

function headerOf({ members }: LooseObject): readonly Alteration[] {
  const found: Alteration[] = [];
  const expected = { format: sealedFormat, version: sealedVersion } as const;
  for (const name of ['format', 'version'] as const) {
    const member = members.get(name);
    if (member !== undefined && member.value !== expected[name]) {
      found.push(alterationOf('row', name, 'altered'));
    }
  }
  return found;
}

/**
 * A saved assessment from whatever stands in its place, with what of the row was altered: the row itself
 * is left out where it has another shape than one.
 */
export function readSavedRow(raw: unknown): {
  readonly row?: SavedAssessment;
  readonly alterations: readonly Alteration[];
} {
  if (typeof raw !== 'object' || raw === null) {
    return { alterations: [alterationOf('row', 'review', 'unreadable')] };
  }
  const seal = savedAssessmentSchema.shape.seal.safeParse('seal' in raw ? raw.seal : undefined);
  if (!seal.success) return { alterations: [alterationOf('row', 'seal', 'altered')] };
  const whole = savedAssessmentSchema.safeParse(raw);
  // The schema lists the same members as the type.
  const row = whole.success ? (whole.data as unknown as SavedAssessment) : undefined;
  if (row !== undefined) return { row, alterations: checkRow(row) };
  const found = compareParts('row', seal.data.rowParts, partsOfRow(raw));
  const isSealWhole = digestOfSeal(seal.data) === seal.data.digest;
  return {
    alterations: [
      ...found,
      ...(isSealWhole ? [] : [alterationOf('row', 'seal', 'altered')]),
      ...(found.length === 0 && isSealWhole ? [alterationOf('row', 'review', 'altered')] : []),
    ],
  };
}

/** The row with its seal, where the text of both can be read; where it cannot, `breakOf` tells. */
function readRow({ members }: LooseObject): ReturnType<typeof readSavedRow> {
  const seal = members.get('seal');
  const review = members.get('review');
  if (seal === undefined) return { alterations: [] };
  if (review === undefined) {
    const isSeal = savedAssessmentSchema.shape.seal.safeParse(seal.value).success;
    return { alterations: isSeal ? [] : [alterationOf('row', 'seal', 'altered')] };
  }
  if (typeof review.value !== 'object') {
    return { alterations: [alterationOf('row', 'review', 'altered')] };
  }
  return readSavedRow({ ...review.value, seal: seal.value });
}

/** Members that are gone, unknown, or in which the text breaks. */
function breakOf({ members, broken: stopped }: LooseObject, seal: Seal | undefined) {
  const found: Alteration[] = [];
  if (stopped !== undefined) found.push(namedBreak(stopped, members.size, seal));
  else {
    for (const name of sealedMembers) {
      if (!members.has(name)) found.push(alterationOf('row', wholeName(name), 'missing'));
    }
  }
  const known: ReadonlySet<string> = new Set(sealedMembers);
  for (const name of members.keys()) {
    if (!known.has(name)) found.push(alterationOf('row', name.slice(0, 60), 'added'));
  }
  return found;
}

function namedBreak({ path, at }: JsonBreak, read: number, seal: Seal | undefined): Alteration {
  const [member, ...rest] = path;
  const inside = { path: rest, at };
  if (member === 'assessment') return breakIn('body', seal?.bodyParts ?? [], inside);
  if (member === 'review') return breakIn('row', seal?.rowParts ?? [], inside);
  // Between two members: the frame of the next one.
  const name = typeof member === 'string' ? member : (sealedMembers[read] ?? 'file');
  return alterationOf('row', wholeName(name), 'unreadable');
}

function wholeName(member: string): string {
  return member === 'assessment' ? 'body' : member;
}

function isAsWritten(bytes: Uint8Array, row: SavedAssessment, body: string): boolean {
  return digestOfBytes(strToU8(writeSealed(row, body))) === digestOfBytes(bytes);
}
