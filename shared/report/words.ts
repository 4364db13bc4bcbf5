import type { Text } from '../lib/index.ts';
import { text } from '../lib/index.ts';

/** Every sentence of the report that does not come from the pack. ICU messages; `’` never `'`. */
export const words = {
  reportKind: text('Assessment report', '评估报告'),
  reportTitle: text(
    'Personal information: what is promised and what is done',
    '个人信息处理：承诺与实践的对照评估',
  ),
  sampleNotice: text(
    'SAMPLE DATA – invented company, for demonstration only',
    '示例数据——虚构公司，仅供演示',
  ),
  sampleShort: text('Sample data', '示例数据'),
  draftState: text('Draft, not signed', '草稿，未签署'),
  organisationUnknown: text('Organisation not entered', '未录入组织信息'),
  organisation: text('Organisation', '组织'),
  scope: text('Scope', '范围'),
  scopeText: text(
    '{activities, plural, one {# activity} other {# activities}}, {uses, plural, one {# data use} other {# data uses}}, {locations, plural, one {# location} other {# locations}}, {partners, plural, one {# partner} other {# partners}}, {flows, plural, one {# flow} other {# flows}}',
    '处理活动{activities, number}项、数据使用{uses, number}项、存储位置{locations, number}处、合作方{partners, number}个、数据流转{flows, number}条',
  ),
  asOf: text('Facts as of', '事实截至'),
  policy: text('Policy', '政策'),
  policyText: text(
    '{title}, {dated} (pack revision {revision})',
    '{title}，{dated}（规则包修订版{revision}）',
  ),
  state: text('State', '状态'),
  digestLabel: text('Digest of the assessment (SHA-256)', '评估结果摘要值（SHA-256）'),
  disclaimer: text(
    'Not legal advice. Conclusions rest on the facts entered and on the rules described in “Method”; points marked “confirm with counsel” need a lawyer’s view.',
    '本报告不构成法律意见。结论以录入的事实及“方法”一章所述规则为依据；标注“请与律师确认”之处须由律师判断。',
  ),
  folio: text('Page {page} of {pages}', '第{page}页，共{pages}页'),
  contents: text('Contents', '目录'),
  continued: text('continued', '续'),
  generatedBy: text('Program', '程序'),

  summary: text('Summary', '摘要'),
  scoresCaption: text(
    'How far the policy’s promises are kept, by principle',
    '各原则项下政策承诺的遵守程度',
  ),
  scoresAlternative: text(
    'Seven range bars from 0 to 100. {rows}',
    '七条区间图，范围0至100。{rows}',
  ),
  headline: text(
    'Of what the policy promises, at least {low} and at most {high} out of 100 is shown to be kept. {open, plural, =0 {Everything is decided.} one {# judgement is still undecided.} other {# judgements are still undecided.}} {critical, plural, =0 {No critical promise is broken.} one {# critical finding stands.} other {# critical findings stand.}}',
    '政策承诺中，已证实遵守的至少为{low}分、至多为{high}分（满分100）。{open, plural, =0 {全部已判定。} other {尚有{open, number}项无法判定。}}{critical, plural, =0 {未发现关键问题。} other {存在关键问题{critical, number}项。}}',
  ),
  headlineDecided: text(
    'Of what the policy promises, {low} out of 100 is kept. Everything is decided. {critical, plural, =0 {No critical promise is broken.} one {# critical finding stands.} other {# critical findings stand.}}',
    '政策承诺的遵守程度为{low}分（满分100），全部已判定。{critical, plural, =0 {未发现关键问题。} other {存在关键问题{critical, number}项。}}',
  ),
  headlineNothing: text(
    'The map holds nothing the promises apply to yet: enter facts first.',
    '数据地图中尚无适用承诺的内容，请先录入事实。',
  ),
  howToRead: text(
    'A solid bar reaches the share that is certain; the hatched part is still undecided, because facts, answers or evidence are missing. A mark stands where everything is decided. Ticks show the edges of the bands.',
    '实心部分为已确定的得分；斜线部分因事实、答复或证据缺失而尚未判定。全部判定后以标记显示得分。刻度为等级分界。',
  ),
  coverage: text(
    '{decided, number} of {applicable, number} decided',
    '{applicable, number}项中已判定{decided, number}项',
  ),
  nothingApplies: text('nothing applies', '无适用项'),
  overallPromise: text('Promises of the policy', '政策承诺'),
  overallLaw: text('Duties of the law', '法律义务'),
  overallStandard: text('Recommendations of the standard', '推荐性标准'),
  threeVerdicts: text('Three verdicts, never mixed', '三种结论，各自独立'),
  threeVerdictsText: text(
    'The seven principles count only what the policy promises. What the law asks and what the recommended standard GB/T 35273 asks is judged beside it, with scores of its own: a flow can keep one and break another.',
    '七项原则仅计政策承诺。法律要求与推荐性国家标准GB/T 35273的要求另行判定、单独计分：同一流转可能符合其一而不符合其他。',
  ),
  kind: text('Verdict', '结论类型'),
  range: text('Range', '区间'),
  decided: text('Decided', '判定情况'),
  bandCapped: text('Capped: a critical promise is not met', '受限：存在未遵守的关键承诺'),
  openCritical: text('Critical findings', '关键问题'),
  noCritical: text('No critical finding among the promises.', '政策承诺中未发现关键问题。'),
  bestFixes: text('Fixes that gain most', '收益最大的改进'),
  bestFixesText: text(
    'Gain is what the overall promise score would rise by, in points out of 100, if the finding were mended and nothing else changed.',
    '分值为仅修正该项、其他不变时，承诺总分可提高的百分点。',
  ),
  gain: text('Gain', '提升'),
  finding: text('Finding', '问题'),
  whatToDo: text('What to do', '整改措施'),
  record: text('Record', '记录'),
  commitment: text('Promise', '承诺'),
  outcomesCaption: text('Promises by outcome', '承诺判定结果'),
  outcome: text('Outcome', '结果'),
  count: text('Number', '数量'),

  serves: text(
    'Promises that mainly serve this principle: {codes}',
    '主要归属本原则的承诺：{codes}',
  ),
  alsoCounted: text(
    'Also counted here, described under their main principle: {codes}',
    '亦计入本原则、在其主要原则项下说明的承诺：{codes}',
  ),
  policySection: text('Policy: {section}', '政策章节：{section}'),
  references: text('References: {clauses}', '依据：{clauses}'),
  promiseKind: text('Promise', '承诺'),
  lawKind: text('Law', '法律'),
  standardKind: text('Standard', '标准'),
  ruleLine: text('Rule ({kind}): {rule}', '规则（{kind}）：{rule}'),
  countsLine: text(
    '{met, number} met · {partly, number} partly met · {notMet, number} not met · {undetermined, number} undetermined · {notApplicable, number} not applicable',
    '符合{met, number} · 部分符合{partly, number} · 不符合{notMet, number} · 无法判定{undetermined, number} · 不适用{notApplicable, number}',
  ),
  metRecords: text('Met: {codes}', '符合：{codes}'),
  notApplicableRecords: text(
    'Not applicable: {codes}. For example: {because}',
    '不适用：{codes}。例如：{because}',
  ),
  notApplicableRecord: text('Not applicable: {codes}. {because}', '不适用：{codes}。{because}'),
  noRecords: text('No record to judge.', '没有可供判定的记录。'),
  andMore: text(
    '{more, plural, one {# more finding of this rule stands} other {# more findings of this rule stand}} in the assessment file and in the workbook.',
    '本规则另有{more, number}项问题，见评估文件和工作簿。',
  ),
  missing: text('(Missing: {facts})', '（缺失：{facts}）'),
  findingSeverity: text('{text} [{severity}]', '{text}〔{severity}〕'),
  ruleOutcome: text('{title} — {outcome}', '{title}：{outcome}'),
  engineError: text('The rule failed: {problem}', '规则执行出错：{problem}'),
  overridden: text(
    'Overruled by {by} on {on}, giving as reason: “{reason}” (the rule itself says: {ruled}).',
    '{by}于{on}作出人工认定，理由为：“{reason}”（规则原结论：{ruled}）。',
  ),

  exports: text('Exports from mainland China', '数据出境'),
  exportsIntro: text(
    'Every flow that leaves the mainland, remote access and Hong Kong, Macau and Taiwan included. “Promise” is what the policy says; “law” is the mechanism and notices the rules on exports ask for. The two can differ.',
    '列示所有离开境内的数据流转，含远程访问及向香港、澳门、台湾的提供。“承诺”依政策判断，“法律”依出境规则所要求的机制和告知同意判断，二者可能不一致。',
  ),
  noExports: text(
    'The map holds no flow that leaves mainland China.',
    '数据地图中没有离开境内的流转。',
  ),
  countersCaption: text(
    'People whose data left, {year}-01-01 to {asOf}',
    '自{year}-01-01起至{asOf}的出境人数',
  ),
  counterGeneral: text('Without sensitive information', '不含敏感个人信息'),
  counterSensitive: text('With sensitive information', '敏感个人信息'),
  counterLower: text('At least', '至少'),
  counterUpper: text('At most', '至多'),
  counterUnknown: text('unknown: a head-count is missing', '未知：缺少人数'),
  counterThresholds: text('Thresholds', '门槛'),
  counterRemark: text(
    'People are counted once as far as the facts allow; where the same people may stand behind two flows, both bounds are given.',
    '在现有事实范围内去重计算；两条流转可能涉及同一批人时，同时给出上下限。',
  ),
  exportFlow: text('Flow', '流转'),
  route: text('From → to', '起点→终点'),
  recipient: text('Recipient', '接收方'),
  people: text('People', '人数'),
  mechanism: text('Mechanism', '机制'),
  askedAndHeld: text('What the rules ask; what is held', '规则要求；已有机制'),
  asked: text('{required} (row {number}).', '{required}（第{number}行）。'),
  askedWithoutRow: text('{required}.', '{required}。'),
  held: text('Held: {mechanism}.', '已有：{mechanism}。'),
  heldNone: text('Nothing held.', '尚无机制。'),
  sensitivePeople: text('Sensitive', '敏感'),
  rowsCaption: text('The rows of the decision table that matched', '命中的判定规则'),
  row: text('Row', '行'),
  condition: text('When', '情形'),
  consequence: text('What it asks', '要求'),
  validUntil: text('{named}, valid until {until}', '{named}，有效期至{until}'),
  none: text('none', '无'),
  unknown: text('unknown', '未知'),
  confirm: text('Confirm with counsel: {what}', '请与律师确认：{what}'),
  timers: text('Dates that fall due', '到期事项'),
  noTimers: text('Nothing falls due.', '无到期事项。'),
  due: text('Due', '日期'),
  what: text('What', '事项'),
  basis: text('Basis', '依据'),
  overdue: text('{day} (past)', '{day}（已过期）'),

  partners: text('Partners', '合作方'),
  partnersIntro: text(
    'Everyone outside the organisation’s own legal entity who receives, runs or demands data.',
    '本法律实体以外接收、运营或调取数据的各方。',
  ),
  noPartners: text('The map holds no partner.', '数据地图中没有合作方。'),
  partner: text('Partner', '合作方'),
  role: text('Role', '角色'),
  place: text('Place', '所在地'),
  receives: text('Receives', '接收内容'),
  agreement: text('Agreement', '协议'),
  flows: text('Flows', '流转数'),
  score: text('Promises kept', '承诺遵守'),
  agreementInForce: text('in force', '有效'),
  agreementInForceUntil: text('in force until {until}', '有效期至{until}'),
  agreementExpired: text('expired {until}', '已于{until}到期'),
  agreementUnsigned: text('not signed', '未签署'),
  agreementNone: text('none', '无'),
  agreementUnknown: text('unknown', '未知'),

  policyItself: text('The policy itself', '政策文本自身'),
  tensions: text('Where the policy contradicts itself', '政策内部的矛盾'),
  tensionsIntro: text(
    'How this assessment reads each contradiction; settings can be changed in the workspace.',
    '本评估对各处矛盾的取舍；可在工作区设置中调整。',
  ),
  tension: text('Tension', '矛盾'),
  readAs: text('Read as', '本评估的理解'),
  gaps: text('Where its text is weaker than the law or its model', '弱于法律或示范文本之处'),
  gapsIntro: text(
    'These are about the text of the policy, whatever the company does. They do not count in the scores.',
    '以下针对政策文本本身，与实际处理情况无关，不计入得分。',
  ),
  gapsModel: text(
    'Against the model policy of GB/T 35273, Annex D',
    '与GB/T 35273附录D示范文本相比',
  ),
  gapsLaw: text('Against the law', '与法律要求相比'),
  gap: text('Gap', '不足'),
  severity: text('Severity', '严重程度'),

  overrides: text('Overrides', '人工认定'),
  noOverrides: text('No verdict was overruled.', '没有人工认定。'),
  overridesIntro: text(
    'Where a person overruled a rule, both verdicts are kept. An override that was made on a given state of the facts stops counting once that state changes; it stays listed as stale until it is confirmed anew or lifted.',
    '凡经人工认定的，规则结论与认定结论一并保留。人工认定以作出时的事实状况为依据；事实状况变化的，认定不再生效，标记为“已失效”，直至重新确认或者撤销。',
  ),
  overridesCount: text(
    '{count, plural, one {# verdict was overruled} other {# verdicts were overruled}}; {stale, plural, =0 {none is stale} one {# is stale and does not count} other {# are stale and do not count}}.',
    '共{count, number}项人工认定，其中{stale, plural, =0 {无失效} other {{stale, number}项已失效、不计入结论}}。',
  ),
  idleOverrides: text(
    '{idle, plural, one {# override concerns a record or a rule that is not in use, and decides nothing.} other {# overrides concern records or rules that are not in use, and decide nothing.}}',
    '另有{idle, number}项认定所涉记录或规则未在使用，不影响结论。',
  ),
  overruledWhat: text('Rule and record', '规则与记录'),
  ruledVerdict: text('The rule says', '规则结论'),
  overruledVerdict: text('Overruled as', '认定结论'),
  overrideReason: text('By whom, when and why', '认定人、日期和理由'),
  overrideState: text('State', '状态'),
  overrideGrounds: text('{by}, {on}: {reason}', '{by}，{on}：{reason}'),
  overrideEvidence: text('Evidence: {evidence}.', '证明材料：{evidence}。'),
  overrideStands: text('In force', '有效'),
  overrideStale: text(
    'Stale: the facts have changed, the rule counts',
    '已失效：事实已变化，以规则结论为准',
  ),
  overriddenStale: text(
    'Overruled as “{outcome}” by {by} on {on}, giving as reason: “{reason}”; the facts have changed since, so the rule’s own verdict counts.',
    '{by}曾于{on}认定为“{outcome}”，理由为：“{reason}”；此后事实已变化，以规则结论为准。',
  ),

  method: text('Method and digests', '方法与摘要值'),
  methodModel: text('How verdicts come about', '结论如何形成'),
  methodText: text(
    'The map holds records: activities, data, places, partners, flows, agreements and so on. Each rule judges each record it applies to: met, partly met, not met, undetermined when a fact is missing, or not applicable on known facts. Unknown is never counted as kept and never as zero.',
    '数据地图由记录构成：处理活动、数据、存储位置、合作方、流转、协议等。每条规则对其适用的每条记录作出判定：符合、部分符合、不符合；事实缺失的为无法判定；有事实依据的为不适用。未知既不视为符合，也不计为零分。',
  ),
  methodScore: text(
    'A rule’s score is the mean over its records; a promise’s the weighted mean of its rules; a principle’s the weighted mean of its promises. “Low” counts the undecided as not kept, “high” as kept; a single figure is given only when everything is decided. Nothing is rounded before it is printed, and then never up across the edge of a band.',
    '规则得分为各记录的平均值，承诺得分为各规则的加权平均，原则得分为各承诺的加权平均。“下限”将未判定项按不符合计，“上限”按符合计；全部判定后才给出单一分值。计算过程不取整，仅在列示时取整一次，且不会跨越等级分界上调。',
  ),
  methodCritical: text(
    'While a critical promise is not met, the principles it serves stay at or below the band “{band}”, whatever the average.',
    '存在未遵守的关键承诺时，其所属原则的等级不高于“{band}”，不论平均得分如何。',
  ),
  bandsCaption: text('Bands', '等级'),
  band: text('Band', '等级'),
  from: text('From', '下限'),
  settings: text('Settings', '设置'),
  setting: text('Setting', '设置项'),
  value: text('Value', '取值'),
  settingValue: text('{setting}: {value}', '{setting}：{value}'),
  defaultValue: text('{value} (default)', '{value}（默认）'),
  legend: text('Signs', '图例'),
  meaning: text('Meaning', '含义'),
  overrideLine: text('{rule}: {text}', '{rule}：{text}'),
  digests: text('Digests', '摘要值'),
  digestsText: text(
    'The assessment file that this report was drawn from has the digest on the cover. Running “verify” against the workspace computes everything again and names what differs.',
    '本报告所依据的评估文件，其摘要值见封面。可对照工作区运行“verify”重新计算，并列出不一致之处。',
  ),
  digestMap: text('Facts of the map', '数据地图'),
  digestAnswers: text('Answers and overrides', '答复与人工认定'),
  digestPack: text('Policy pack', '政策规则包'),
  digestAssessment: text('Assessment', '评估结果'),
  listSeparator: text(', ', '、'),
} as const;

/** The outcomes by name, as tables, legends and screen readers say them. */
export const outcomeWords = {
  met: text('met', '符合'),
  'partly-met': text('partly met', '部分符合'),
  'not-met': text('not met', '不符合'),
  undetermined: text('undetermined', '无法判定'),
  'not-applicable': text('not applicable', '不适用'),
  error: text('rule failed', '规则出错'),
} as const;

/** What an export needs, in few words, by the ids of the transfer rules. */
export const requiredWords: { readonly [required: string]: Text } = {
  stop: text('Stop the export', '停止出境'),
  'cac-security-assessment': text('CAC security assessment', '国家网信部门数据出境安全评估'),
  'standard-contract-or-certification': text(
    'Filed standard contract or certification',
    '标准合同备案或出境认证',
  ),
  exempt: text('Exempt', '豁免'),
  none: text('Nothing', '无要求'),
};

/** What each outcome means, for the legend. */
export const outcomeMeanings = {
  met: text('The facts show that the rule is kept.', '事实表明符合规则。'),
  'partly-met': text('Kept in part: it earns a share of the points.', '部分符合规则，按比例计分。'),
  'not-met': text('The facts show that the rule is broken.', '事实表明不符合规则。'),
  undetermined: text(
    'A fact, an answer or its evidence is missing; what is missing is named.',
    '缺少事实、答复或证据，报告中已指明所缺内容。',
  ),
  'not-applicable': text(
    'The question does not arise, on known facts; it carries no weight.',
    '依已知事实，该问题不存在，不计权重。',
  ),
  error: text(
    'The rule itself failed; it decides nothing and everything else stands.',
    '规则自身出错，不作判定，其他结论不受影响。',
  ),
} as const;

export const severityWords = {
  minor: text('minor', '轻微'),
  moderate: text('moderate', '一般'),
  serious: text('serious', '严重'),
  critical: text('critical', '关键'),
} as const;
