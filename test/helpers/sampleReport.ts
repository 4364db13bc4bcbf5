import type { Language } from '../../shared/lib/index.ts';
import type {
  Block,
  Outcome,
  ReportModel,
  ScoresBlock,
  TableBlock,
} from '../../shared/report/reportModel.ts';

/** What differs between the languages, so that both samples have the same shape. */
interface SampleWords {
  readonly kind: string;
  readonly title: string;
  readonly organisation: string;
  readonly sampleNotice: string;
  readonly facts: readonly (readonly [label: string, text: string])[];
  readonly digestLabel: string;
  readonly disclaimer: string;
  readonly runningHead: readonly [left: string, right: string];
  readonly folio: string;
  readonly contents: string;
  readonly continued: string;
  readonly sections: Readonly<Record<'summary' | 'commitments' | 'records' | 'method', string>>;
  readonly lead: string;
  readonly body: string;
  readonly scoresCaption: string;
  readonly scoresAlternative: string;
  readonly bands: readonly [string, string, string, string];
  readonly bandOf: (index: number) => string;
  readonly principles: readonly string[];
  readonly coverage: (decided: number, all: number) => string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly promise: string;
  readonly longPromise: string;
  readonly references: readonly string[];
  readonly listItems: readonly string[];
  readonly note: string;
  readonly smallCaption: string;
  readonly smallHeads: readonly [string, string, string, string];
  readonly ruleText: string;
  readonly tableCaption: string;
  readonly heads: readonly [string, string, string, string, string];
  readonly partner: (index: number) => string;
  readonly purpose: string;
  readonly remark: string;
  readonly methodHeadings: readonly [string, string];
  readonly method: string;
}

const english: SampleWords = {
  kind: 'Privacy assessment report',
  title: 'What we do with personal information, beside what we say',
  organisation: 'Sample Instruments Co., Ltd.',
  sampleNotice: 'Sample data: this organisation does not exist.',
  facts: [
    ['Scope', 'All registers of the workspace: 46 activities, 31 partners, 12 storage locations'],
    ['As of', '30 September 2025'],
    ['Policy', 'Global Privacy Policy, last updated August 2024'],
    ['State', 'Draft, not signed'],
    ['Overall', '61–84 of 100, 214 of 268 criteria decided'],
  ],
  digestLabel: 'Digest (SHA-256)',
  disclaimer:
    'This report states what the recorded facts support. It is not legal advice. Where a finding says so, confirm it with counsel before acting on it. Anyone who holds the assessment file can recompute the digest above and see whether a single character was changed.',
  runningHead: ['Sample Instruments Co., Ltd.', 'Draft · as of 30 September 2025'],
  folio: 'Page {page} of {pages}',
  contents: 'Contents',
  continued: '(continued)',
  sections: {
    summary: 'Summary',
    commitments: 'Commitments, one by one',
    records: 'Partners and what they receive',
    method: 'How this was assessed',
  },
  lead: 'Three partners receive location data with no signed agreement, and one deletion run is 41 days late. Four of the seven principles are kept wherever they could be decided.',
  body: 'Each score counts promises, not laws. A solid bar is what is known to be kept; a hatched bar is what nobody has decided yet. Findings of law and of the recommended standard stand beside the scores and have figures of their own. Characters outside the Latin alphabet are set from the same family: 示例仪器有限公司, Łódź, Αθήνα, Київ, Nguyễn.',
  scoresCaption: 'Seven principles, promises kept',
  scoresAlternative:
    'Seven range bars from 0 to 100. Notice 91; Choice 61 to 84; Onward transfer 22 to 70; Security 88; Purpose limitation 47; Access 100; Recourse not applicable.',
  bands: ['Weak', 'Partial', 'Sound', 'Strong'],
  bandOf: (index) => ['Strong', 'Partial', 'Weak', 'Strong', 'Weak', 'Strong', '–'][index] ?? '–',
  principles: [
    'Notice',
    'Choice',
    'Accountability for onward transfer',
    'Security',
    'Data integrity and purpose limitation',
    'Access',
    'Recourse, enforcement and liability',
  ],
  coverage: (decided, all) => `${decided} of ${all} decided`,
  outcomes: {
    met: 'Met',
    'partly-met': 'Partly met',
    'not-met': 'Not met',
    undetermined: 'Undetermined',
    'not-applicable': 'Not applicable',
    error: 'Error',
  },
  promise: 'People are told what is collected before it is collected.',
  longPromise:
    'Personal information goes to a partner only under a written agreement that limits what the partner may do with it, and only for as long as the stated purpose lasts.',
  references: [
    'Policy, section 2.1, first paragraph',
    'Personal Information Protection Law, articles 7, 14 and 17',
    'GB/T\u00a035273-2020, 5.4',
  ],
  listItems: [
    'Sign an agreement with the three partners below, or stop the flow.',
    'Record whether the sensor supplier keeps a copy: it decides four criteria at once and would close more than half of the range under Onward transfer.',
    'Run the deletion that fell due on 20 August 2025.',
  ],
  note: 'A recommended standard binds nobody by itself. It is listed because inspectors read practice against it.',
  smallCaption: 'Rules that decided the verdict',
  smallHeads: ['Rule', 'Facts behind it', 'Weight', 'Verdict'],
  ruleText: 'Agreement signed, in force on the day of the assessment, naming purpose and retention',
  tableCaption: 'Flows to partners, by partner and category',
  heads: ['Code', 'Partner', 'Purpose as recorded', 'People', 'Verdict'],
  partner: (index) =>
    `${['Northlight Analytics', 'Harbour Freight & Logistics', 'Kestrel Support Desk'][index % 3]} ${index}`,
  purpose:
    'Delivery and repair of instruments, including the return of broken units and the warranty register',
  remark: 'Rows without a flow in the year under review are left out: 14.',
  methodHeadings: ['What counts as decided', 'What was not measured'],
  method:
    'A criterion judges each record it applies to. Unknown is neither a pass nor a zero: it widens the range. What does not apply is left out of the sum.',
};

const chinese: SampleWords = {
  kind: '个人信息保护评估报告',
  title: '个人信息处理实况与隐私政策承诺对照',
  organisation: '示例仪器有限公司',
  sampleNotice: '示例数据：本报告所载组织并不存在。',
  facts: [
    ['评估范围', '工作区全部登记簿：处理活动 46 项、合作方 31 家、存储位置 12 处'],
    ['截至日期', '2025年9月30日'],
    ['适用政策', '《全球隐私政策》（2024年8月更新）'],
    ['报告状态', '草稿，未签署'],
    ['总体结果', '61–84 分（满分 100 分），268 项标准中已判定 214 项'],
  ],
  digestLabel: '摘要值（SHA-256）',
  disclaimer:
    '本报告仅就已登记的事实作出陈述，不构成法律意见。凡注明“须经律师确认”的结论，采取行动前应当征询律师意见。持有评估文件者均可重新计算上列摘要值，以核验内容是否有一字之改。',
  runningHead: ['示例仪器有限公司', '草稿 · 截至2025年9月30日'],
  folio: '第 {page} 页，共 {pages} 页',
  contents: '目录',
  continued: '（续）',
  sections: {
    summary: '摘要',
    commitments: '逐项承诺',
    records: '合作方及其接收的信息',
    method: '评估方法',
  },
  lead: '三家合作方在未签署协议的情况下接收位置信息，另有一次删除任务逾期41天。七项原则中，凡能判定之处，有四项均已履行。',
  body: '每项得分统计的是承诺的履行情况，而非法律的遵守情况。实心条表示已知履行的部分；斜线条表示尚未判定的部分。依据《个人信息保护法》（PIPL）与推荐性国家标准GB/T 35273-2020作出的结论另列，各有其得分。个人信息处理者向境外接收方提供个人信息的，应当取得个人的“单独同意”；属于委托处理的，应当与受托人约定处理目的、期限、方式、个人信息的种类以及保护措施等事项，并对受托人的处理活动进行监督。',
  scoresCaption: '七项原则的承诺履行情况',
  scoresAlternative:
    '七条区间条，刻度0至100。告知91；选择61至84；转移问责22至70；安全88；目的限制47；查阅100；救济不适用。',
  bands: ['薄弱', '部分', '稳健', '优良'],
  bandOf: (index) => ['优良', '部分', '薄弱', '优良', '薄弱', '优良', '–'][index] ?? '–',
  principles: [
    '告知',
    '选择',
    '转移问责',
    '安全',
    '数据完整与目的限制',
    '查阅',
    '救济、执行与责任',
  ],
  coverage: (decided, all) => `已判定 ${decided}/${all} 项`,
  outcomes: {
    met: '已履行',
    'partly-met': '部分履行',
    'not-met': '未履行',
    undetermined: '未判定',
    'not-applicable': '不适用',
    error: '错误',
  },
  promise: '收集个人信息之前，向个人告知所收集的内容。',
  longPromise:
    '仅在订立书面协议、限定合作方可以实施的处理活动，并且所声明的目的仍然存续时，才向合作方提供个人信息。',
  references: [
    '《全球隐私政策》第2.1节第一段',
    '《中华人民共和国个人信息保护法》第七条、第十四条、第十七条',
    'GB/T\u00a035273-2020第5.4条',
  ],
  listItems: [
    '与下列三家合作方签署协议，否则停止该项提供。',
    '登记传感器供应商是否留存副本：此一事实可同时判定四项标准，并使“转移问责”的区间缩小一半以上。',
    '执行2025年8月20日到期的删除任务。',
  ],
  note: '推荐性标准本身不具有强制力。之所以列出，是因为监管人员在检查时以其对照实务。',
  smallCaption: '决定判定结果的规则',
  smallHeads: ['规则', '所依据的事实', '权重', '判定'],
  ruleText: '协议已签署，于评估日有效，并载明处理目的与保存期限',
  tableCaption: '向合作方的提供情况（按合作方与信息类别）',
  heads: ['编号', '合作方', '登记的处理目的', '人数', '判定'],
  partner: (index) => `${['北光数据分析', '海港货运物流', '红隼客服中心'][index % 3]}${index}号`,
  purpose: '仪器的交付与维修，包括故障设备的退回以及保修登记簿的维护',
  remark: '本年度没有提供活动的 14 行未列出。',
  methodHeadings: ['何谓已判定', '未予衡量的事项'],
  method:
    '每项标准逐一判断其所适用的记录。“未知”既不算通过，也不计零分，而是使区间变宽。不适用的事项不计入总和。',
};

const outcomeOrder: readonly Outcome[] = [
  'met',
  'partly-met',
  'not-met',
  'undetermined',
  'not-applicable',
  'error',
];

const scoreFigures: readonly (readonly [low: number | null, high: number | null, text: string])[] =
  [
    [0.91, 0.91, '91'],
    [0.61, 0.84, '61–84'],
    [0.22, 0.7, '22–70'],
    [0.88, 0.88, '88'],
    [0.47, 0.47, '47'],
    [1, 1, '100'],
    [null, null, '–'],
  ];

function sampleScores(words: SampleWords): ScoresBlock {
  const edges = [0, 0.5, 0.7, 0.85];
  return {
    kind: 'scores',
    caption: words.scoresCaption,
    alternative: words.scoresAlternative,
    bands: edges.map((from, index) => ({ from, name: words.bands[index] ?? '' })),
    rows: words.principles.map((label, index) => {
      const [low, high, figure] = scoreFigures[index] ?? [null, null, '–'];
      const coverage = low === null ? words.coverage(0, 0) : words.coverage(40 + index, 52);
      const value = low === high ? low : null;
      const band = words.bandOf(index);
      return { code: `P${index + 1}`, label, low, high, value, figure, coverage, band };
    }),
  };
}

/** A table of `rowCount` rows with every kind of column. */
export function sampleTable(language: Language, rowCount: number): TableBlock {
  const words = language === 'en' ? english : chinese;
  const kinds = ['code', 'text', 'text', 'number', 'verdict'] as const;
  const weights = [0, 2, 4, 0, 0];
  return {
    kind: 'table',
    caption: words.tableCaption,
    columns: words.heads.map((head, index) => ({
      head,
      weight: weights[index] ?? 1,
      kind: kinds[index] ?? 'text',
    })),
    rows: Array.from({ length: rowCount }, (_, index) => {
      const outcome = outcomeOrder[index % outcomeOrder.length] ?? 'met';
      return [
        `FLW-${String(index + 1).padStart(3, '0')}`,
        words.partner(index + 1),
        words.purpose,
        ((index * 7919) % 100_000).toLocaleString('en-GB'),
        { outcome, text: words.outcomes[outcome] },
      ];
    }),
    remark: words.remark,
  };
}

function sampleCommitments(words: SampleWords): Block[] {
  return outcomeOrder.flatMap((outcome, index): Block[] => [
    {
      kind: 'commitment',
      id: `commitment-${index + 1}`,
      code: `P${index + 1}.0${index + 1}`,
      outcome,
      outcomeText: words.outcomes[outcome],
      promise: index % 2 === 0 ? words.promise : words.longPromise,
      references: words.references,
      figure: outcome === 'undetermined' ? '40–100' : index === 0 ? '100' : '–',
    },
    {
      kind: 'table',
      caption: words.smallCaption,
      columns: words.smallHeads.map((head, column) => ({
        head,
        weight: column === 1 ? 3 : 1,
        kind: (['code', 'text', 'number', 'verdict'] as const)[column] ?? 'text',
      })),
      rows: [1, 2].map((rule) => [
        `R-${index + 1}.${rule}`,
        words.ruleText,
        `${rule}`,
        { outcome, text: words.outcomes[outcome] },
      ]),
    },
  ]);
}

/** A report with every block there is, and a table of 200 rows. */
export function sampleReport(language: Language): ReportModel {
  const words = language === 'en' ? english : chinese;
  const labelled = words.facts.map(([label, text]) => ({ label, text }));
  const [decided, unmeasured] = words.methodHeadings;
  const [left, right] = words.runningHead;
  return {
    language,
    asOf: '2025-09-30',
    cover: {
      kind: words.kind,
      title: words.title,
      organisation: words.organisation,
      sampleNotice: words.sampleNotice,
      facts: labelled,
      digestLabel: words.digestLabel,
      digest: '9f86 d081 884c 7d65 9a2f eaa0 c55a d015 a3bf 4f1b 2b0b 822c d15d 6c15 b0f0 0a08',
      disclaimer: words.disclaimer,
    },
    runningHead: { left, right },
    folio: words.folio,
    words: { contents: words.contents, continued: words.continued },
    sections: [
      {
        id: 'summary',
        title: words.sections.summary,
        blocks: [
          { kind: 'paragraph', tone: 'lead', text: words.lead },
          { kind: 'paragraph', text: words.body },
          sampleScores(words),
          { kind: 'heading', level: 2, text: words.methodHeadings[1] },
          { kind: 'list', items: words.listItems },
          { kind: 'note', text: words.note },
        ],
      },
      {
        id: 'commitments',
        title: words.sections.commitments,
        blocks: [
          { kind: 'heading', level: 2, id: 'principle-1', text: words.principles[0] ?? '' },
          { kind: 'paragraph', tone: 'quiet', text: words.method },
          ...sampleCommitments(words),
        ],
      },
      { id: 'records', title: words.sections.records, blocks: [sampleTable(language, 200)] },
      {
        id: 'method',
        title: words.sections.method,
        blocks: [
          { kind: 'facts', rows: labelled },
          { kind: 'heading', level: 2, text: decided },
          { kind: 'paragraph', text: words.method },
          { kind: 'heading', level: 3, text: unmeasured },
          { kind: 'paragraph', text: words.body },
          { kind: 'heading', level: 4, text: unmeasured },
          { kind: 'list', items: words.listItems },
        ],
      },
    ],
  };
}
