import type { Workspace } from '../assessment/index.ts';
import { inLanguage, text } from '../lib/index.ts';
import type { Attachments } from './archive/archive.ts';
import type { Problem } from './problem.ts';
import { shortened } from './problem.ts';

/** Every saved assessment whose body or facts an archive does not hold. */
export function checkSavedFiles(
  { assessments = [] }: Workspace,
  attachments: Attachments,
): readonly Problem[] {
  return assessments.flatMap(({ code, title, body, facts }, i) =>
    ([['body', body] as const, ['facts', facts] as const] as const).flatMap(([part, file]) =>
      attachments.has(file.sha256)
        ? []
        : [
            {
              path: `assessments[${i}].${part}.sha256`,
              record: code,
              expected: text(
                `the SHA-256 of an attachment of the archive (${inLanguage(title, 'en')})`,
                `归档内某附件的 SHA-256（${inLanguage(title, 'zh-CN')}）`,
              ),
              found: shortened(file.sha256),
              fix: text(
                'A part of the saved assessment is missing: restore another backup. Nothing was changed.',
                '该已存评估有内容缺失：请从其他备份恢复。数据未作任何改动。',
              ),
            },
          ],
    ),
  );
}
