import { z } from 'zod';
import type { Digest, Result } from '../../lib/index.ts';
import { canonicalJson, fail, ok, text } from '../../lib/index.ts';
import { inspectJson } from '../inspectJson.ts';
import type { Problem } from '../problem.ts';
import { mostProblems } from '../problem.ts';
import { checkHeader, parseJson, toProblems } from '../readJson.ts';
import { archiveFormat, archiveVersion, manifestName, mostEntries } from './archiveFormat.ts';
import { damaged } from './archiveProblems.ts';
import { fromUtf8, toUtf8 } from './utf8.ts';

/** What an archive says of itself. */
export interface Manifest {
  readonly format: typeof archiveFormat;
  readonly version: typeof archiveVersion;
  /** The program that wrote it, such as `Cartulary 0.1.0`. */
  readonly writtenBy: string;
  /** Every other entry of the archive, in its order. */
  readonly entries: readonly {
    readonly name: string;
    readonly bytes: number;
    readonly sha256: Digest;
  }[];
  /** How long the history is and the hash it ends in; absent where the archive holds none. */
  readonly history?: { readonly entries: number; readonly lastHash: Digest };
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  writtenBy: z.string().min(1).max(200),
  entries: z
    .array(
      z.strictObject({ name: z.string().min(1).max(200), bytes: z.int().min(0), sha256: digest }),
    )
    .max(mostEntries),
  history: z.strictObject({ entries: z.int().min(1), lastHash: digest }).optional(),
});

export function writeManifest(manifest: Manifest): Uint8Array {
  return toUtf8(`${canonicalJson(manifest)}\n`);
}

/** The manifest of an archive; a newer version is refused before anything else is looked at. */
export function readManifest(bytes: Uint8Array): Result<Manifest, readonly Problem[]> {
  const source = fromUtf8(bytes);
  if (source === undefined) return fail([damaged(manifestName, notText)]);
  const json = parseJson(source, 'workspace.cartulary');
  if (!json.ok) return fail(json.error.map(inManifest));
  const header = checkHeader(json.value, archiveFormat, archiveVersion);
  if (header.length > 0) return fail(header.map(inManifest));
  const inspected = inspectJson(json.value);
  if (inspected.length > 0) return fail(inspected.map(inManifest));
  const parsed = manifestSchema.safeParse(json.value);
  if (!parsed.success) {
    const { expected, fix } = damaged(manifestName, notText);
    const problems = toProblems(parsed.error.issues, json.value, () => ({ expected, fix }));
    return fail(problems.slice(0, mostProblems).map(inManifest));
  }
  const { history, ...rest } = parsed.data;
  return ok({ ...rest, ...(history === undefined ? {} : { history }) });
}

function inManifest(problem: Problem): Problem {
  const path = problem.path === '' ? manifestName : `${manifestName}: ${problem.path}`;
  return { ...problem, path };
}

const notText = text('bytes that are no text', '无法识别为文本的内容');
