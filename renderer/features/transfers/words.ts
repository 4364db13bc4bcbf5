import type { Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { DocumentState } from '../../../shared/views/index.ts';

export const words = {
  title: text('Cross-border', '数据出境'),
  lead: text(
    'Every flow that leaves the mainland: what the rules ask of it, and whether promise and law are kept. Hong Kong, Macao and Taiwan count as outside the mainland.',
    '所有离开境内的流转：规则的要求，以及承诺与法律两项结论。香港、澳门、台湾地区按境外处理。',
  ),
  separator: text('; ', '；'),
  comma: text(', ', '、'),
  emptyTitle: text('No flow leaves the mainland', '没有出境流转'),
  empty: text(
    'An export appears here once a flow leads from the mainland to a partner or a location abroad, or is read from abroad. Record it in the register of flows; the promise on transfers (principle of security and of openness) is judged from it.',
    '当流转由境内传输至境外合作方、境外存储位置，或由境外远程访问时，将列示于此。请在“数据流转”登记册中录入；有关出境的承诺据此判定。',
  ),
  reading: text('Reading the desk …', '正在读取……'),
  counters: text('People counted this year, and thresholds', '本年度累计人数与法定门槛'),
  exports: text('Exports', '出境流转'),
  unknown: text('unknown', '未知'),
  none: text('none', '无'),
  promise: text('Promise', '承诺'),
  law: text('Law', '法律'),
  sensitive: text('sensitive', '敏感'),
  sensitivityUnknown: text('sensitivity unknown', '敏感性未知'),
  mayLeave: text('May leave the mainland: a place is missing', '可能出境：所在地未载明'),
  undecided: text('Cannot be told yet', '尚无法判定'),
  row: text('row {row, number}', '第{row, number}行'),
  counsel: text('confirm with counsel', '须与律师确认'),
  counselWhy: text('Confirm with counsel: {why}', '请与律师确认：{why}'),
  noMechanism: text('No mechanism named', '未载明出境机制'),
  validUntil: text('valid until {day}', '有效期至{day}'),
  next: text('Next: {day}', '下一时点：{day}'),
  general: text(
    '{count, plural, one {# person} other {# people}} without sensitive data',
    '不含敏感个人信息：{count, number}人',
  ),
  generalUnknown: text('people without sensitive data: unknown', '不含敏感个人信息：人数未知'),
  withSensitive: text(
    '{count, plural, one {# person} other {# people}} with sensitive data',
    '敏感个人信息：{count, number}人',
  ),
  withSensitiveUnknown: text('people with sensitive data: unknown', '敏感个人信息：人数未知'),
};

export const stateWords: { readonly [S in DocumentState]: Text } = {
  missing: text('Missing', '缺失'),
  unknown: text('Unknown', '未知'),
  there: text('There', '已具备'),
  'not-needed': text('Not needed', '无需'),
};
