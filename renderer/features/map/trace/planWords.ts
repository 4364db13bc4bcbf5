import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import type { BackupTask, ErasureException, ErasureGap } from '../../../../shared/views/index.ts';
import { formatClauses } from '../../../../shared/standards/clause.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';

/** What screen, paper and spreadsheet say of a deletion plan. */
export const planWords = {
  title: text('Deletion plan', '删除方案'),
  of: text('Deletion plan: {what}', '删除方案：{what}'),
  asOf: text('As of {day}', '截至{day}'),
  sum: text(
    '{locations, plural, =0 {No place has} one {# place has} other {# places have}} to be cleared and {backups, plural, =0 {no backup waits} one {# backup waits} other {# backups wait}} for the next run. Of {recipients, plural, =0 {no recipient} one {# recipient} other {# recipients}}, {act, number} must act and {tell, number} must be told.',
    '须清除的位置{locations, number}处，待下次清除的备份{backups, number}处；接收方共{recipients, number}个，其中须采取行动的{act, number}个，须予告知的{tell, number}个。',
  ),
  scope: text(
    'This plan is about all people of whom the map holds this data. Of one person only a part may be anywhere: look it up in each place before you confirm.',
    '本方案针对数据地图中该类信息所涉的全部个人。就特定个人而言，各处未必均存有其信息，答复前应逐处核实。',
  ),
  covers: text('Data covered', '涵盖的信息'),
  locations: text('Places to clear', '须清除的位置'),
  backups: text('Backups', '备份'),
  act: text('Recipients that must act', '须采取行动的接收方'),
  tell: text('Recipients that must be told', '须予告知的接收方'),
  published: text('Made public', '已公开披露'),
  publishedNote: text(
    'Nobody in particular can be told: stop publishing it, and publish a notice that asks whoever received it to delete it.',
    '无特定告知对象：应停止公开披露，并发布通知，要求相关接收方删除。',
  ),
  refusals: text('Grounds on which the request may be refused', '可不予响应的情形'),
  gaps: text('What is not known', '未载明事项'),
  gapsNote: text(
    'Nobody has entered these facts; each could make the plan longer or shorter.',
    '下列事实尚未录入，均可能增减本方案的内容。',
  ),
  why: text('Why', '理由'),
  what: text('To do', '应办事项'),
  who: text('Who acts', '执行方'),
  place: text('Place', '位置'),
  recipient: text('Recipient', '接收方'),
  shownBy: text('Shown by', '依据'),
  isolated: text('Kept apart', '隔离存放'),
  clearedBy: text('Cleared by', '清除期限'),
  mayKeep: text('May stay', '可予保留'),
  earlier: text('Earlier requests', '以往请求'),
  toldIn: text('told in', '已告知'),
  exceptedIn: text('excepted in', '作为例外'),
  byPartner: text('Run by a partner: {what}', '由合作方运营的：{what}'),
  byOthers: text('All others: {what}', '其他：{what}'),
  ourselves: text('the organisation itself', '本组织'),
  notEntered: text('not entered', '未载明'),
  yes: text('yes', '是'),
  no: text('no', '否'),
  overdue: text('{day}, which has passed', '{day}（已逾期）'),
  receives: text('receives', '接收'),
  runs: text('runs', '运营'),
  asideRecipient: text(
    'Not on the way traced here, but the map shows it gets data of the same kind: check.',
    '不在上述追踪路径上，但数据地图显示其接收同类信息，应予核实。',
  ),
  asideLocation: text(
    'Not on the way traced here, but the map shows data of the same kind in it: check.',
    '不在上述追踪路径上，但数据地图显示其存放同类信息，应予核实。',
  ),
  nothing: text('None.', '无。'),
  enter: text('Enter “{field}” in', '请补充“{field}”：'),
  enterRecord: text('Enter it in the register “{register}”', '请在登记册“{register}”中录入'),
  law: text('{text} Named: {reference}.', '{text}载明的依据：{reference}。'),
  withClauses: text('{text} ({clauses})', '{text}（{clauses}）'),
  done: text('Done', '已完成'),
  by: text('By', '经办人'),
  on: text('On', '日期'),
} as const;

const exceptionWords: { readonly [I in ErasureException['id']]: Text } = {
  law: text('kept by law', '依法保存'),
  'own-permission': text('own permission of the person', '另获个人授权'),
  authority: text('public authority', '国家机关'),
  refusal: text('refusal', '不予响应'),
};
const namedLaw = text('{name}: {reference}', '{name}：{reference}');

/** An exception in a few words, with the law it names; the sentence stands with the others below. */
export function nameException({ id, legalReference }: ErasureException, { say }: Speech): string {
  const name = say(exceptionWords[id]);
  return legalReference === null ? name : say(namedLaw, { name, reference: legalReference });
}

/** An exception with the law it names and its clauses. */
export function sayException(
  { text: sentence, legalReference, clauses }: ErasureException,
  { say, language }: Speech,
): string {
  const full =
    legalReference === null
      ? say(sentence)
      : say(planWords.law, { text: say(sentence), reference: legalReference });
  return clauses.length === 0
    ? full
    : say(planWords.withClauses, { text: full, clauses: formatClauses(clauses, language) });
}

/** By when the next run clears a backup. */
export function sayClearedBy({ clearedBy, isOverdue }: BackupTask, { say }: Speech): string {
  if (clearedBy === null) return say(planWords.notEntered);
  return isOverdue ? say(planWords.overdue, { day: clearedBy }) : clearedBy;
}

/** Is a backup kept apart until then? */
export function sayIsolated({ isIsolated }: BackupTask, { say }: Speech): string {
  if (isIsolated === 'unknown') return say(planWords.notEntered);
  return say(isIsolated === 'yes' ? planWords.yes : planWords.no);
}

/** What to enter so that a gap is closed, without the record it belongs to. */
export function sayMissing({ missing }: ErasureGap, { say }: Speech): string {
  if (missing.kind === 'record') {
    return say(planWords.enterRecord, { register: say(registerOf(missing.register).many) });
  }
  const field = registerOf(missing.register).fields[missing.field];
  return say(planWords.enter, { field: field === undefined ? missing.field : say(field.label) });
}
