import { transfer } from 'comlink';
import { buildAssessment } from '../../shared/assessment/index.ts';
import type { Assessed } from '../../shared/assessment/index.ts';
import type { FontFiles } from '../../shared/documents/fonts/fontFaces.ts';
import { fontFaces } from '../../shared/documents/fonts/fontFaces.ts';
import { buildReportPdf } from '../../shared/documents/pdf/buildReportPdf.ts';
import { buildWorkbook } from '../../shared/documents/xlsx/index.ts';
import type { Day, Digest, Language, Result, Text } from '../../shared/lib/index.ts';
import { canonicalJson, digestOfBytes, fail, ok, text } from '../../shared/lib/index.ts';
import { packOf } from '../../shared/policy/adjust/index.ts';
import { buildRecordsWorkbook, buildReport } from '../../shared/report/index.ts';
import { readInPieces } from '../data/queries/readInPieces.ts';
import { openWorkspace } from '../db/openWorkspace.ts';

export const documentKinds = ['report', 'records', 'assessment'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export interface DocumentRequest {
  readonly workspaceId: string;
  readonly kind: DocumentKind;
  readonly language: Language;
  readonly asOf: Day;
  /** Name and version of the program, as the document is to state it. */
  readonly engine: string;
  /** Where the fonts lie, ending in a slash. */
  readonly fontsAddress: string;
}

export const documentSteps = ['reading', 'judging', 'fonts', 'writing'] as const;
export type DocumentStep = (typeof documentSteps)[number];

export interface BuiltDocument {
  readonly bytes: Uint8Array;
  /** Of the assessment the document was made from: the one printed in it. */
  readonly digest: Digest;
  /** Of the file itself. */
  readonly fileDigest: Digest;
}

export interface DocumentRefusal {
  readonly message: Text;
  readonly detail?: string;
}

/** Hears which step is under way and its share, from 0 to 1. */
export type OnStep = (step: DocumentStep, share: number) => void;

export const documentsWork = {
  /** Builds one document from the workspace as it is stored now. */
  async build(
    request: DocumentRequest,
    onStep: OnStep,
  ): Promise<Result<BuiltDocument, DocumentRefusal>> {
    const tell = sparsely(onStep);
    const assessed = await assess(request, tell);
    if (!assessed.ok) return assessed;
    const { assessment } = assessed.value;
    const written = await write(request, assessed.value, tell);
    if (!written.ok) return written;
    const bytes = written.value;
    return transfer(ok({ bytes, digest: assessment.digest, fileDigest: digestOfBytes(bytes) }), [
      bytes.buffer,
    ]);
  },
};
export type DocumentsWork = typeof documentsWork;

async function assess(
  { workspaceId, asOf, engine }: DocumentRequest,
  tell: OnStep,
): Promise<Result<Assessed, DocumentRefusal>> {
  tell('reading', 0);
  const opened = await openWorkspace(workspaceId, 'existing');
  if (!opened.ok) return opened;
  let workspace;
  try {
    ({ workspace } = await readInPieces(opened.value));
  } finally {
    opened.value.close();
  }
  if (workspace === undefined) return fail({ message: empty });
  const pack = packOf(workspace);
  if (!pack.ok) return fail({ message: pack.error.message, detail: workspace.pack });
  return ok(
    buildAssessment(workspace, pack.value, asOf, {
      engine,
      onProgress: (done, total) => tell('judging', total === 0 ? 1 : done / total),
    }),
  );
}

async function write(
  { kind, language, fontsAddress }: DocumentRequest,
  { assessment, snapshot }: Assessed,
  tell: OnStep,
): Promise<Result<Uint8Array<ArrayBuffer>, DocumentRefusal>> {
  switch (kind) {
    case 'assessment':
      tell('writing', 0);
      return ok(new TextEncoder().encode(`${canonicalJson(assessment)}\n`));
    case 'records': {
      tell('writing', 0);
      const model = buildRecordsWorkbook(snapshot, assessment, language);
      const bytes = await buildWorkbook(model, { onProgress: (share) => tell('writing', share) });
      return ok(owned(bytes));
    }
    case 'report': {
      const fonts = await fetchFonts(fontsAddress, (share) => tell('fonts', share));
      if (!fonts.ok) return fonts;
      const bytes = await buildReportPdf(buildReport(assessment, language), fonts.value, {
        onProgress: (done, total) => tell('writing', done / total),
      });
      return ok(owned(bytes));
    }
  }
}

/** Bytes with a buffer of their own, which can be handed over. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
  return whole && bytes.buffer instanceof ArrayBuffer
    ? new Uint8Array(bytes.buffer)
    : new Uint8Array(bytes);
}

/** So many at once: the files are ours and near. */
const fetchedAtOnce = 12;

async function fetchFonts(
  address: string,
  onShare: (share: number) => void,
): Promise<Result<FontFiles, DocumentRefusal>> {
  const files = new Map<string, Uint8Array>();
  for (let at = 0; at < fontFaces.length; at += fetchedAtOnce) {
    onShare(at / fontFaces.length);
    const faces = fontFaces.slice(at, at + fetchedAtOnce);
    const answers = await Promise.all(faces.map(({ id }) => fetch(`${address}${id}.ttf`)));
    const bad = answers.find(({ ok: isThere }) => !isThere);
    if (bad !== undefined) return fail({ message: noFont, detail: bad.url });
    const buffers = await Promise.all(answers.map((answer) => answer.arrayBuffer()));
    faces.forEach(({ id }, i) => files.set(id, new Uint8Array(buffers[i] ?? new ArrayBuffer())));
  }
  return ok(files);
}

/** Passes on whole percents alone: the screen need not hear ten thousand times. */
function sparsely(onStep: OnStep): OnStep {
  let last = '';
  return (step, share) => {
    const now = `${step} ${Math.floor(share * 100)}`;
    if (now === last) return;
    last = now;
    onStep(step, share);
  };
}

const empty = text(
  'There is nothing in this workspace to make a document of. Open it once, then try again.',
  '该工作区尚无可供生成文档的内容。请先打开该工作区，然后重试。',
);
const noFont = text(
  'A font of the documents is missing from the program’s own files. Build or install the program again.',
  '程序文件中缺少文档所需的字体。请重新构建或安装程序。',
);
