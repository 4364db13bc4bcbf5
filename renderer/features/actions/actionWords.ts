import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { registers } from '../../../shared/map/index.ts';
import type { ActionStatus } from '../../../shared/views/index.ts';

const { options } = registers.actions.fields.status;

export const statusWords: { readonly [S in ActionStatus]: Text } = {
  open: options.open,
  'in-progress': options['in-progress'],
  done: options.done,
  dropped: options.dropped,
  reopened: text('Reopened', '重新开启'),
  'closed-by-finding': text('Closed by its finding', '问题已消除'),
};

export const words = {
  overdue: text(
    'Overdue since {day} ({days, plural, one {# day} other {# days}})',
    '已逾期：{day}（逾期{days, number}日）',
  ),
  due: text(
    'Due {day} ({days, plural, =0 {today} one {in # day} other {in # days}})',
    '期限：{day}（{days, plural, =0 {今日到期} other {尚余#日}}）',
  ),
  dueOn: text('Due {day}', '期限：{day}'),
  noDue: text('No due day', '未设期限'),
  noOwner: text('Nobody is in charge', '未指定负责人'),
  gain: text('+{gain} points', '可提升{gain}分'),
  notSaid: text('Nobody has said where it stands', '未填写进展'),
  statusOf: text('Status of {code}', '{code}的状态'),
  confirm: text('Confirm as done', '确认已完成'),
  unconfirmed: text(
    'Its finding is gone. Nobody has said that the work is done.',
    '所对应的问题已消除，但尚未确认整改完成。',
  ),
  reopenedNote: text('Said to be done, but the finding is there.', '已标为完成，但问题仍然存在。'),
  moved: text('{code}: {status}', '{code}：{status}'),
  staysReopened: text(
    '{code} is said to be done, but its finding is still there: it shows as reopened until the record is mended.',
    '{code}已标为完成，但所对应的问题仍然存在：在相关记录改正前显示为“重新开启”。',
  ),
  staysClosed: text(
    'The finding of {code} is gone, so it stays closed whatever is said of it. Drop it if it was never meant.',
    '{code}所对应的问题已消除，无论填写何种进展均保持关闭。如无需整改，可标为“已取消”。',
  ),
} satisfies { readonly [name: string]: Text };

export const aboutWords = {
  met: text('Met: {rule}', '已符合：{rule}'),
  notApplicable: text('No longer applies: {rule}', '不再适用：{rule}'),
  archived: text(
    '{code} was archived, so this is not judged any more: {rule}',
    '{code}已归档，不再判定：{rule}',
  ),
  promise: text(
    'Worst finding of the promise it serves: {says}',
    '所属承诺项下最严重的问题：{says}',
  ),
  unlinked: text(
    'Follows no finding: only its own status counts.',
    '未对应具体问题，仅以所填进展为准。',
  ),
  'lost-criterion': text(
    'The policy pack in use has no rule “{named}”. Its status is no longer checked.',
    '现用规则包中没有规则“{named}”，其进展不再核对。',
  ),
  'lost-record': text(
    'There is no record “{named}” in the map. Its status is no longer checked.',
    '数据地图中没有记录“{named}”，其进展不再核对。',
  ),
  mismatch: text(
    'The rule “{rule}” does not judge “{named}”. Its status is not checked.',
    '规则“{rule}”不判定“{named}”，其进展无从核对。',
  ),
} satisfies { readonly [name: string]: Text };
