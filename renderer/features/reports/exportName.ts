import type { Day, Language } from '../../../shared/lib/index.ts';
import type { DocumentKind } from '../../workers/documentsWork.ts';

const stems: { readonly [K in DocumentKind]: { readonly [L in Language]: string } } = {
  report: { en: 'assessment report', 'zh-CN': '评估报告' },
  records: { en: 'records of processing', 'zh-CN': '处理活动记录' },
  assessment: { en: 'assessment', 'zh-CN': '评估结果' },
};

/** The name offered for a document, without its ending: whose it is, what it is, as of when. */
export function exportName(
  kind: DocumentKind,
  language: Language,
  workspace: string,
  asOf: Day,
): string {
  // The day first of what may be cut off: it tells two exports apart.
  return `${asOf} ${stems[kind][language]} ${workspace}`.trim();
}
