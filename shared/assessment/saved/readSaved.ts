import { strFromU8 } from 'fflate/browser';
import type { Assessment } from '../assessment.ts';
import type { Workspace } from '../workspace.ts';
import type { Alteration } from './alteration.ts';
import { alterationOf } from './alteration.ts';
import { checkBody } from './checkSaved.ts';
import type { SavedAssessment } from './savedAssessment.ts';
import { unpackFile } from './packFile.ts';
import type { Result } from '../../lib/index.ts';
import { digestOfBytes, fail, ok } from '../../lib/index.ts';

/** The frozen assessment from its attachment, or what was altered: what does not verify is not shown as it was. */
export function readSavedBody(
  row: SavedAssessment,
  bytes: Uint8Array | undefined,
): Result<Assessment, readonly Alteration[]> {
  if (bytes === undefined) return fail([alterationOf('body', 'body', 'missing')]);
  const json = unpackFile(bytes, row.body);
  if (json === undefined) return fail([alterationOf('body', 'body', 'unreadable')]);
  const altered = checkBody(row, json);
  if (altered.length > 0) return fail(altered);
  return ok(JSON.parse(strFromU8(json)) as Assessment); // its digest is that of what was saved
}

/** The facts an assessment was made from, or what was altered. */
export function readSavedFacts(
  row: SavedAssessment,
  bytes: Uint8Array | undefined,
): Result<Workspace, readonly Alteration[]> {
  if (bytes === undefined) return fail([alterationOf('facts', 'facts', 'missing')]);
  const json = unpackFile(bytes, row.facts);
  if (json === undefined) return fail([alterationOf('facts', 'facts', 'unreadable')]);
  if (digestOfBytes(json) !== row.seal.facts) {
    return fail([alterationOf('facts', 'facts', 'altered')]);
  }
  return ok(JSON.parse(strFromU8(json)) as Workspace); // its digest is that of what was saved
}
