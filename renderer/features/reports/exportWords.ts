import { text } from '../../../shared/lib/index.ts';

/** What each document is called, and what it is for. */
export const documentWords = {
  report: {
    title: text('Assessment report (PDF)', '评估报告（PDF）'),
    help: text(
      'The seven principles and every commitment, with verdicts, reasons and references. To read and to sign.',
      '七项原则与全部承诺的结论、理由及依据，供阅读与签署。',
    ),
  },
  records: {
    title: text('Records of processing (XLSX)', '个人信息处理活动记录（XLSX）'),
    help: text(
      'Every register, the findings and the exports as tables, to filter and to work on.',
      '全部登记册、评估发现及出境情况的表格，便于筛选和进一步处理。',
    ),
  },
  assessment: {
    title: text('Assessment (JSON)', '评估结果（JSON）'),
    help: text(
      'The result for machines: the digest in the other documents can be recomputed from it.',
      '供程序读取的评估结果，可据以重新计算其他文档所载的摘要值。',
    ),
  },
} as const;

export const stepWords = {
  reading: text('Reading the workspace', '正在读取工作区'),
  judging: text('Judging the records', '正在评估'),
  fonts: text('Loading the fonts', '正在载入字体'),
  writing: text('Writing the document', '正在写入文档'),
} as const;
