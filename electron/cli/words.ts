import { text } from '../../shared/lib/index.ts';

/** What the command line says. ICU messages. */
export const words = {
  help: text(
    `Cartulary {version}: what a company does with personal information, beside what its policy says.

  cartulary demo [--out DIR]                       the sample company: assessment, PDF and workbook
  cartulary assess WORKSPACE --out DIR             the same for a workspace of yours
      [--lang en|zh-CN|all] [--as-of YYYY-MM-DD] [--json]
  cartulary transfers WORKSPACE                    every export with what the rules ask of it
      [--as-of YYYY-MM-DD] [--json]
  cartulary explain WORKSPACE ID                   a criterion, a commitment, or a record by its code
      [--as-of YYYY-MM-DD] [--json]
  cartulary validate WORKSPACE [--json]            everything wrong with a file, in one go
  cartulary verify FILE [--against WORKSPACE]      an assessment computed again, a sealed file, or an
                                                   archive with the assessments saved in it
  cartulary generate --size SIZE --seed N --out FILE
                                                   a synthetic workspace; SIZE: small, medium, large
  cartulary schema                                 the JSON Schema of a workspace
  cartulary --help · cartulary --version

WORKSPACE: a .cartulary archive or a workspace.json

Exit: 0 done · 1 the check asked for failed · 2 unusable input or arguments`,
    `Cartulary {version}：对照企业的个人信息处理实践与其政策承诺。

  cartulary demo [--out DIR]                       示例公司：评估结果、PDF 报告与工作簿
  cartulary assess WORKSPACE --out DIR             对您的工作区作同样评估
      [--lang en|zh-CN|all] [--as-of YYYY-MM-DD] [--json]
  cartulary transfers WORKSPACE                    列出每项数据出境及规则要求
      [--as-of YYYY-MM-DD] [--json]
  cartulary explain WORKSPACE ID                   解释规则、承诺，或按编号解释记录
      [--as-of YYYY-MM-DD] [--json]
  cartulary validate WORKSPACE [--json]            一次列出文件中的全部问题
  cartulary verify FILE [--against WORKSPACE]      重新计算评估并列出差异；或核验封存文件、
                                                   归档及其中的已存评估
  cartulary generate --size SIZE --seed N --out FILE
                                                   生成合成工作区；SIZE：small、medium、large
  cartulary schema                                 输出工作区的 JSON Schema
  cartulary --help · cartulary --version

WORKSPACE：.cartulary 归档或 workspace.json

退出码：0 完成 · 1 所要求的检查未通过 · 2 输入或参数不可用`,
  ),
  usage: text('Usage: {usage}', '用法：{usage}'),
  unknownCommand: text(
    'There is no command "{found}". See cartulary --help.',
    '没有“{found}”命令，请参阅 cartulary --help。',
  ),
  wrongOperands: text(
    'Expected {expected, plural, =0 {no file or id} one {# file or id} other {# files or ids}}, found {found}.',
    '应有{expected}个文件或标识，实有{found}个。',
  ),
  notADay: text(
    '--as-of: expected a day that exists, YYYY-MM-DD; found "{found}".',
    '--as-of：应为真实存在的日期（YYYY-MM-DD），实为“{found}”。',
  ),
  notALanguage: text(
    '--lang: expected en, zh-CN or all; found "{found}".',
    '--lang：应为 en、zh-CN 或 all，实为“{found}”。',
  ),
  needsOption: text('{option} is missing.', '缺少 {option}。'),
  notASize: text(
    '--size: expected one of {sizes}; found "{found}".',
    '--size：应为 {sizes} 之一，实为“{found}”。',
  ),
  notASeed: text(
    '--seed: expected a whole number from 0 to 4294967295; found "{found}".',
    '--seed：应为 0 至 4294967295 的整数，实为“{found}”。',
  ),
  notAFile: text(
    '{path}: expected a file, found a folder. Name the file itself.',
    '{path}：应为文件，实为文件夹。请指定文件。',
  ),
  tooLarge: text(
    '{path}: expected at most 1 GB. Choose a file written by Cartulary.',
    '{path}：文件不得超过 1 GB。请选择由本软件保存的文件。',
  ),
  notUtf8: text(
    '{path}: expected UTF-8 text, found other bytes. Choose a file written by Cartulary.',
    '{path}：应为 UTF-8 文本，实为其他字节。请选择由本软件保存的文件。',
  ),
  cannotRead: text(
    '{path} cannot be read ({reason}). Check that it exists and that you may read it.',
    '无法读取 {path}（{reason}）。请确认文件存在且有读取权限。',
  ),
  cannotWrite: text(
    '{path} cannot be written ({reason}). Nothing half-written was left; choose a folder you may write to.',
    '无法写入 {path}（{reason}）。未留下不完整文件；请选择有写入权限的文件夹。',
  ),
  invalid: text(
    '{path}: {count, plural, one {# problem} other {# problems}}{more, select, yes { (the first hundred)} other {}}',
    '{path}：{count}个问题{more, select, yes {（仅列前一百个）} other {}}',
  ),
  valid: text(
    '{path} is a sound workspace: {records, number} records, policy pack {pack}.',
    '{path} 是有效的工作区：{records, number}条记录，政策包 {pack}。',
  ),
  archive: text(
    '{path} is an archive written by {writtenBy}: {entries, plural, one {# entry fits its} other {# entries fit their}} SHA-256.',
    '{path} 为 {writtenBy} 写入的归档：{entries}个条目均与 SHA-256 摘要值相符。',
  ),
  history: text(
    'Its history holds: {entries, plural, one {# entry} other {# entries}}, each following from the one before, ending in these facts. Last hash {hash}',
    '历史记录完整：共{entries}条，逐条衔接，止于现有数据。末条摘要值 {hash}',
  ),
  noHistory: text('It was saved without its history.', '保存时未含历史记录。'),
  wrote: text('Wrote {path}', '已写入 {path}'),
  assessing: text('Assessing', '评估'),
  drawing: text('Drawing the report', '生成报告'),
  filling: text('Filling the workbook', '生成工作簿'),
  samplePrinciples: text('{organisation}, facts as of {asOf}', '{organisation}，事实截至{asOf}'),
  overall: text('Overall', '总体'),
  noExports: text('No flow leaves mainland China.', '没有离开境内的流转。'),
  notFound: text(
    'Nothing is called "{id}": expected a criterion, a commitment such as C31, or the code of a record such as FLW-003.',
    '没有名为“{id}”的对象：应为规则标识、承诺编号（如 C31）或记录编号（如 FLW-003）。',
  ),
  intact: text(
    '{path} is intact, and the facts give the same result, byte for byte. Digest {digest}',
    '{path} 完整无改动，依事实重新计算的结果逐字节一致。摘要值 {digest}',
  ),
  altered: text(
    '{path} was altered after it was written: its digest does not fit its content.',
    '{path} 在写入后被改动：摘要值与内容不符。',
  ),
  sealHolds: text(
    '{path} is as it was sealed: assessment, comments and signatures. Seal {digest}',
    '{path} 与封存时一致：评估正文、意见与签名均未改动。封印摘要值 {digest}',
  ),
  sealBroken: text(
    '{path} is not as it was sealed: {count, plural, one {# part} other {# parts}}',
    '{path} 与封存时不一致：{count}处',
  ),
  saved: text(
    '{code} “{title}”, as of {asOf}, {state}, {comments, plural, =0 {no comments} one {# comment} other {# comments}}',
    '{code}“{title}”，评估日期{asOf}，{state}，{comments}条意见',
  ),
  draft: text('draft', '草稿'),
  'in-review': text('in review', '复核中'),
  signed: text('signed', '已签署'),
  signedBy: text('signed by {by}, {role}, {at}', '签署人：{by}，{role}，{at}'),
  noSaved: text('No assessment is saved in it.', '其中没有已存评估。'),
  notAgainst: text(
    '--against belongs to an assessment or a sealed file; an archive brings its own facts.',
    '--against 仅适用于评估文件或封存文件；归档自带其事实数据。',
  ),
  againstNow: text(
    'Judging the facts of the workspace again, as of the same day.',
    '按同一评估日期，依工作区现有事实重新判定。',
  ),
  againstKept: text(
    'Judging again the very facts it was made from, which the archive kept.',
    '依归档所存的原始事实重新判定。',
  ),
  sameResult: text('They give the same result, byte for byte.', '结果逐字节一致。'),
  differs: text('{count, plural, one {# difference} other {# differences}}:', '{count}处不一致：'),
  unknownPack: text(
    'The assessment was made with the policy pack "{pack}", which this program does not have.',
    '该评估使用政策包“{pack}”，本程序没有该政策包。',
  ),
  buildFirst: text(
    'The fonts are missing beside the program ({path}). Run "npm run build".',
    '程序旁缺少字体（{path}）。请运行“npm run build”。',
  ),
  range: text('range', '区间'),
  coverage: text('decided', '已判定'),
} as const;
