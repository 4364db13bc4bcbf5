import { text, type Text } from '../lib/index.ts';
import type { Certainty, Clause } from '../standards/index.ts';

export type RowId =
  | 'foreign-authority'
  | 'restricted-recipient'
  | 'important-data'
  | 'no-personal-information'
  | 'transit'
  | 'contract'
  | 'human-resources'
  | 'emergency'
  | 'statutory-duty'
  | 'free-trade-zone'
  | 'bay-area'
  | 'critical-infrastructure'
  | 'assessment-volume'
  | 'contract-volume'
  | 'below-thresholds';

/**
 * What an export needs before it may go. `none`: the rules on personal information do not reach it;
 * `exempt`: they do, but ask for no assessment, contract or certificate.
 */
export type Required =
  | 'stop'
  | 'cac-security-assessment'
  | 'standard-contract-or-certification'
  | 'exempt'
  | 'none';

interface Row {
  readonly id: RowId;
  /** Its place in the order of the search, from 0. */
  readonly number: number;
  /** When it holds, given that no earlier row that stops the search did. */
  readonly condition: Text;
  readonly consequence: Text;
  readonly basis: readonly Clause[];
  readonly certainty: Certainty;
  /** What the texts leave open and a lawyer should settle. */
  readonly confirmWithCounsel?: Text;
}

/** A row that decides: when it holds, no later one is looked at. */
export interface DecidingRow extends Row {
  readonly stopsSearch: true;
  readonly required: Required;
}

/** A row that only adds a remark or an option; the search goes on. */
export interface FlagRow extends Row {
  readonly stopsSearch: false;
  readonly required: null;
}

export type DecisionRow = DecidingRow | FlagRow;

const counsel: Text = text(
  'The wording covers every data handler, and only the exemption by number leaves out operators of critical information infrastructure; whether such an operator may rely on this one is for counsel to confirm.',
  '该项文义及于各类数据处理者，仅人数豁免明文排除关键信息基础设施运营者；此类运营者能否适用本项，请与律师确认。',
);

/**
 * What an export from mainland China needs, as the law stood on the review day of the reference data.
 * The first row that holds wins; rows 8 and 10 do not stop the search.
 */
export const decisionTable: readonly DecisionRow[] = [
  {
    id: 'foreign-authority',
    number: 0,
    stopsSearch: true,
    required: 'stop',
    condition: text(
      'The recipient is a court or law-enforcement body abroad, the data is stored in mainland China, and the competent PRC authority has not approved.',
      '接收方为境外司法或者执法机构，数据存储于境内，且未经中国主管机关批准。',
    ),
    consequence: text(
      'Nothing may be handed over until the competent PRC authority has approved.',
      '未经主管机关批准，不得提供。',
    ),
    basis: [{ instrument: 'pipl', article: '41' }],
    certainty: 'read',
    confirmWithCounsel: text(
      'The article speaks of foreign bodies; authorities in Hong Kong, Macau and Taiwan are treated alike here as a precaution; confirm with counsel.',
      '该条所称为外国机构；对香港、澳门、台湾的机构，此处从严同等对待，请与律师确认。',
    ),
  },
  {
    id: 'restricted-recipient',
    number: 1,
    stopsSearch: true,
    required: 'stop',
    condition: text(
      'The recipient is on the list of those barred from receiving personal information, or restricted in it.',
      '接收方被列入限制或者禁止个人信息提供清单。',
    ),
    consequence: text('The export stops.', '停止出境。'),
    basis: [{ instrument: 'pipl', article: '42' }],
    certainty: 'read',
  },
  {
    id: 'important-data',
    number: 2,
    stopsSearch: true,
    required: 'cac-security-assessment',
    condition: text(
      'The data contains important data: notified as such by an authority or published as such.',
      '含有重要数据，即已被相关部门、地区告知或者公开发布为重要数据的数据。',
    ),
    consequence: text(
      'A CAC security assessment is needed, whoever the handler is.',
      '无论何种数据处理者，均须通过数据出境安全评估。',
    ),
    basis: [
      { instrument: 'order-16', article: '2, 7' },
      { instrument: 'ndsmr', article: '37' },
    ],
    certainty: 'read',
  },
  {
    id: 'no-personal-information',
    number: 3,
    stopsSearch: true,
    required: 'none',
    condition: text(
      'It carries neither personal information nor important data.',
      '既不含个人信息，也不含重要数据。',
    ),
    consequence: text(
      'The rules on exports of personal information ask for nothing.',
      '个人信息出境规则不作要求。',
    ),
    basis: [{ instrument: 'order-16', article: '3' }],
    certainty: 'read',
  },
  {
    id: 'transit',
    number: 4,
    stopsSearch: true,
    required: 'exempt',
    condition: text(
      'The personal information was collected abroad, came in to be processed and goes out again, with no domestic personal information or important data added.',
      '在境外收集和产生的个人信息传输至境内处理后向境外提供，且处理过程中没有引入境内个人信息或者重要数据。',
    ),
    consequence: text(
      'Exempt from assessment, contract and certification.',
      '免予申报安全评估、订立标准合同、通过认证。',
    ),
    basis: [{ instrument: 'order-16', article: '4' }],
    certainty: 'read',
  },
  {
    id: 'contract',
    number: 5,
    stopsSearch: true,
    required: 'exempt',
    condition: text(
      'The export is needed to conclude or perform a contract to which the person is a party, as in cross-border shopping, parcels, payment, opening accounts, travel, visas or examinations; no important data.',
      '为订立、履行个人作为一方当事人的合同（如跨境购物、寄递、汇款、支付、开户、机票酒店预订、签证办理、考试服务等）确需出境，且不含重要数据。',
    ),
    consequence: text(
      'Exempt from assessment, contract and certification.',
      '免予申报安全评估、订立标准合同、通过认证。',
    ),
    basis: [{ instrument: 'order-16', article: '5 para. 1 item 1' }],
    certainty: 'read',
    confirmWithCounsel: counsel,
  },
  {
    id: 'human-resources',
    number: 6,
    stopsSearch: true,
    required: 'exempt',
    condition: text(
      'Employee data is needed abroad for staff management under lawfully made labour rules and a lawfully signed collective contract; no important data.',
      '按照依法制定的劳动规章制度和依法签订的集体合同实施跨境人力资源管理，确需向境外提供员工个人信息，且不含重要数据。',
    ),
    consequence: text(
      'Exempt from assessment, contract and certification.',
      '免予申报安全评估、订立标准合同、通过认证。',
    ),
    basis: [{ instrument: 'order-16', article: '5 para. 1 item 2' }],
    certainty: 'read',
    confirmWithCounsel: text(
      'The text asks for labour rules and a collective contract together; some commentary reads either as enough. Whether an operator of critical information infrastructure may rely on it is open too.',
      '条文以“和”并列劳动规章制度与集体合同，有评论认为具备其一即可；关键信息基础设施运营者能否适用亦不明确，请与律师确认。',
    ),
  },
  {
    id: 'emergency',
    number: 7,
    stopsSearch: true,
    required: 'exempt',
    condition: text(
      'The export is needed in an emergency to protect life, health or property; no important data.',
      '紧急情况下为保护自然人的生命健康和财产安全，确需出境，且不含重要数据。',
    ),
    consequence: text(
      'Exempt from assessment, contract and certification.',
      '免予申报安全评估、订立标准合同、通过认证。',
    ),
    basis: [{ instrument: 'order-16', article: '5 para. 1 item 3' }],
    certainty: 'read',
    confirmWithCounsel: counsel,
  },
  {
    id: 'statutory-duty',
    number: 8,
    stopsSearch: false,
    required: null,
    condition: text(
      'The export is needed to fulfil a statutory duty or obligation.',
      '为履行法定职责或者法定义务，确需出境。',
    ),
    consequence: text(
      'A lawful ground for the export; it is not spelled out that it also exempts.',
      '构成合法的出境依据，但是否免予相应手续，并无明文。',
    ),
    basis: [{ instrument: 'ndsmr', article: '35' }],
    certainty: 'read',
    confirmWithCounsel: text(
      'The regulations add this ground; CAC Order 16 does not list it among its exemptions.',
      '《网络数据安全管理条例》增加此项，《促进和规范数据跨境流动规定》未将其列为豁免情形，请与律师确认。',
    ),
  },
  {
    id: 'free-trade-zone',
    number: 9,
    stopsSearch: true,
    required: 'exempt',
    condition: text(
      'The handler sits in a free-trade zone that has published a list, and the data is outside that negative list.',
      '处理者位于已公布数据清单的自由贸易试验区，且数据在负面清单之外。',
    ),
    consequence: text(
      'May go without assessment, contract and certification.',
      '可以免予申报安全评估、订立标准合同、通过认证。',
    ),
    basis: [{ instrument: 'order-16', article: '6' }],
    certainty: 'read',
    confirmWithCounsel: text(
      'The lists themselves were not read; check the one of the zone concerned.',
      '各自由贸易试验区清单未经查阅，请核对所在自贸区的清单。',
    ),
  },
  {
    id: 'bay-area',
    number: 10,
    stopsSearch: false,
    required: null,
    condition: text(
      'Both parties are registered or located in the Greater Bay Area, the recipient in Hong Kong or Macau; no important data, and nothing is passed on out of the area.',
      '双方均注册于（或位于）粤港澳大湾区，接收方在香港或澳门；不含重要数据，且不向大湾区以外再转移。',
    ),
    consequence: text(
      'The Bay Area standard contract may be chosen in place of what rows 12 and 13 ask.',
      '可以选用大湾区标准合同，替代第12、13行要求的机制。',
    ),
    basis: [{ instrument: 'gba-contract', article: '2-8' }],
    certainty: 'second-hand',
    confirmWithCounsel: text(
      'Whether it holds at any head-count, and for operators of critical information infrastructure, is not clear from the guides.',
      '是否不受人数限制、是否适用于关键信息基础设施运营者，指引未予明确，请与律师确认。',
    ),
  },
  {
    id: 'critical-infrastructure',
    number: 11,
    stopsSearch: true,
    required: 'cac-security-assessment',
    condition: text(
      'The handler operates critical information infrastructure and any personal information leaves.',
      '处理者为关键信息基础设施运营者，向境外提供个人信息（不论数量）。',
    ),
    consequence: text('A CAC security assessment is needed.', '须通过数据出境安全评估。'),
    basis: [
      { instrument: 'order-16', article: '7 item 1' },
      { instrument: 'pipl', article: '40' },
    ],
    certainty: 'read',
  },
  {
    id: 'assessment-volume',
    number: 12,
    stopsSearch: true,
    required: 'cac-security-assessment',
    condition: text(
      'Since 1 January the exports concern 1,000,000 people or more without sensitive information, or 10,000 or more with it.',
      '自当年1月1日起累计出境100万人以上个人信息（不含敏感个人信息），或者1万人以上敏感个人信息。',
    ),
    consequence: text('A CAC security assessment is needed.', '须通过数据出境安全评估。'),
    basis: [{ instrument: 'order-16', article: '7 item 2' }],
    certainty: 'read',
  },
  {
    id: 'contract-volume',
    number: 13,
    stopsSearch: true,
    required: 'standard-contract-or-certification',
    condition: text(
      'Since 1 January the exports concern 100,000 to fewer than 1,000,000 people without sensitive information, or at least one but fewer than 10,000 with it.',
      '自当年1月1日起累计出境10万人以上、不满100万人个人信息（不含敏感个人信息），或者不满1万人敏感个人信息。',
    ),
    consequence: text(
      'A filed standard contract or an export certificate is needed; a security assessment serves as well.',
      '须订立并备案标准合同，或者通过个人信息出境认证；已通过安全评估的亦可。',
    ),
    basis: [
      { instrument: 'order-16', article: '8' },
      { instrument: 'order-20', article: '5' },
    ],
    certainty: 'read',
    confirmWithCounsel: text(
      'There is no lower limit for sensitive information. Whether CAC Order 25 eases this for small handlers was not verified, nor whether one sensitive export binds the others of the same handler.',
      '敏感个人信息没有人数下限。国家网信办第25号令是否对小型处理者放宽，以及一项敏感个人信息出境是否及于同一处理者的其他出境，均未核实，请与律师确认。',
    ),
  },
  {
    id: 'below-thresholds',
    number: 14,
    stopsSearch: true,
    required: 'exempt',
    condition: text(
      'The handler does not operate critical information infrastructure; since 1 January its exports concern fewer than 100,000 people and no sensitive information.',
      '关键信息基础设施运营者以外的处理者，自当年1月1日起累计出境不满10万人个人信息，且不含敏感个人信息。',
    ),
    consequence: text(
      'Exempt from assessment, contract and certification.',
      '免予申报安全评估、订立标准合同、通过认证。',
    ),
    basis: [{ instrument: 'order-16', article: '5 para. 1 item 4' }],
    certainty: 'read',
  },
];

const rowsById: ReadonlyMap<RowId, DecisionRow> = new Map(
  decisionTable.map((row) => [row.id, row]),
);

/** The row of that id; throws if the table lost it. */
export function rowOf(id: RowId): DecisionRow {
  const row = rowsById.get(id);
  if (row === undefined) throw new Error(`Expected a row "${id}" in the decision table.`);
  return row;
}
