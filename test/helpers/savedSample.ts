import type { SavedAssessment, Workspace } from '../../shared/assessment/index.ts';
import {
  buildAssessment,
  commentedOn,
  makeSaved,
  movedTo,
  signedBy,
  unpackFile,
  withCode,
} from '../../shared/assessment/index.ts';
import { writeSealed } from '../../shared/exchange/index.ts';
import type { Result } from '../../shared/lib/index.ts';
import { packOf } from '../../shared/policy/adjust/index.ts';
import { sampleAsOf, sampleWorkspace } from '../../shared/samples/index.ts';

export interface SavedSample {
  readonly row: SavedAssessment;
  readonly attachments: ReadonlyMap<string, Uint8Array>;
  /** The sample company with the assessment saved in it. */
  readonly workspace: Workspace;
  /** The sealed file. */
  readonly sealed: string;
}

function must<T>(result: Result<T, unknown>): T {
  if (result.ok) return result.value;
  throw new Error(JSON.stringify(result.error));
}

/** The sample company's assessment: saved, commented on, signed twice. */
export function savedSample(engine: string): SavedSample {
  const at = '2026-11-22T09:00:00Z';
  const pack = must(packOf(sampleWorkspace));
  const { assessment } = buildAssessment(sampleWorkspace, pack, sampleAsOf, { engine });
  const made = makeSaved(sampleWorkspace, assessment, {
    id: 'saved-1',
    title: { en: 'Annual assessment', 'zh-CN': '年度评估' },
    sequence: 1,
    historyHash: 'ab'.repeat(32),
  });
  const [body] = made.files;
  const criterion = assessment.criteria[0]?.id ?? '';
  const draft = withCode(made, 'SAV-001', { by: 'Analyst', at });
  const reviewed = must(movedTo(draft, 'in-review', { by: 'Analyst', at }));
  const comment = { id: 'c-1', criterion, words: 'Looked at on site.' };
  const commented = must(commentedOn(reviewed, comment, { by: 'Counsel', at }));
  const once = must(signedBy(commented, { name: 'Counsel', role: 'Reviewer' }, at));
  const row = must(signedBy(once, { name: 'Officer', role: '个人信息保护负责人' }, at));
  const json = body === undefined ? undefined : unpackFile(body.bytes, row.body);
  if (json === undefined) throw new Error('Expected a body.');
  return {
    row,
    attachments: new Map(made.files.map(({ file, bytes }) => [file.sha256, bytes])),
    workspace: { ...sampleWorkspace, assessments: [row] },
    sealed: writeSealed(row, new TextDecoder().decode(json)),
  };
}
