import type { Day, Digest, Language, Moment } from '../../../shared/lib/index.ts';
import { isDay, isMoment } from '../../../shared/lib/index.ts';

/** A document that was exported: what an auditor needs to tell later which file came from which state. */
export interface ExportNote {
  readonly kind: 'report' | 'records' | 'assessment';
  readonly language: Language;
  readonly name: string;
  readonly at: Moment;
  readonly asOf: Day;
  /** Of the assessment, as printed in the document. */
  readonly digest: Digest;
  /** Of the file. */
  readonly fileDigest: Digest;
  /** The host's token of the file, good until the program ends. */
  readonly token?: string;
}

const mostKept = 100;

function keyOf(workspaceId: string): string {
  return `cartulary.exports.${workspaceId}`;
}

/** The exports of a workspace from this machine, newest first. A line that makes no sense is left out. */
export function readExports(workspaceId: string): readonly ExportNote[] {
  return parseExports(localStorage.getItem(keyOf(workspaceId)));
}

/** Notes an export; false where the browser had no room for the note. The file itself is saved by then. */
export function noteExport(workspaceId: string, note: ExportNote): boolean {
  const { token: _passing, ...kept } = note;
  const notes = [kept, ...readExports(workspaceId)].slice(0, mostKept);
  try {
    localStorage.setItem(keyOf(workspaceId), JSON.stringify(notes));
    return true;
  } catch {
    return false;
  }
}

export function forgetExports(workspaceId: string): void {
  localStorage.removeItem(keyOf(workspaceId));
}

export function parseExports(stored: string | null): readonly ExportNote[] {
  let value: unknown;
  try {
    value = JSON.parse(stored ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.filter(isNote) : [];
}

function isNote(value: unknown): value is ExportNote {
  if (typeof value !== 'object' || value === null) return false;
  const note: { readonly [field: string]: unknown } = { ...value };
  return (
    (note.kind === 'report' || note.kind === 'records' || note.kind === 'assessment') &&
    (note.language === 'en' || note.language === 'zh-CN') &&
    typeof note.name === 'string' &&
    typeof note.at === 'string' &&
    isMoment(note.at) &&
    typeof note.asOf === 'string' &&
    isDay(note.asOf) &&
    typeof note.digest === 'string' &&
    typeof note.fileDigest === 'string'
  );
}
