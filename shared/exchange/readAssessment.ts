import type { Result } from '../lib/index.ts';
import { fail, ok, text } from '../lib/index.ts';
import type { Assessment } from '../assessment/index.ts';
import { assessmentVersion } from '../assessment/index.ts';
import { assessmentSchema } from './assessmentSchema.ts';
import { checkHeader, parseJson, toProblems } from './readJson.ts';
import { inspectJson } from './inspectJson.ts';
import type { Problem } from './problem.ts';
import { mostProblems } from './problem.ts';

const anything = {
  expected: text('what an assessment file holds', '符合评估文件格式的内容'),
  fix: text('Choose the file as Cartulary wrote it.', '请选择由本软件写入的原始文件。'),
};

/**
 * An assessment from the text of a file, or everything wrong with it (the first hundred). Whether it
 * was altered is another question: see `isIntact`.
 */
export function readAssessment(source: string): Result<Assessment, readonly Problem[]> {
  const json = parseJson(source, 'sample.assessment.json');
  if (!json.ok) return json;
  const header = checkHeader(json.value, 'cartulary-assessment', assessmentVersion);
  if (header.length > 0) return fail(header);
  const inspected = inspectJson(json.value);
  if (inspected.length > 0) return fail(inspected);
  const parsed = assessmentSchema.safeParse(json.value);
  if (!parsed.success) {
    return fail(toProblems(parsed.error.issues, json.value, () => anything).slice(0, mostProblems));
  }
  // The schema lists the same members as the type; instrument ids and codes are checked when used.
  return ok(parsed.data as unknown as Assessment);
}
