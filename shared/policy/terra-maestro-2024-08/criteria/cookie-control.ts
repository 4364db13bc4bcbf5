import { text } from '../../../lib/index.ts';
import { isUnknown, known } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C18: for each cookie there is a way by which people manage, delete or block it. */
export const cookieControl = defineCriterion({
  id: 'cookie-control',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('A way to control each cookie', '每个Cookie均有管理途径'),
  rule: text(
    'Kept when a page or menu path is recorded by which people manage, delete or block the cookie; broken when there is none.',
    '载有可供用户管理、删除或拦截该Cookie的页面或菜单路径的，为符合；没有途径的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.3 c' },
    { instrument: 'gbt-35273', article: '8.4' },
    { instrument: 'pipl', article: '15' },
    { instrument: 'gdpr', article: '7(3)' },
  ],
  judges: 'trackers',
  applies({ kind }) {
    return kind === undefined || kind === 'cookie' ? null : doesNotApply('not-a-cookie');
  },
  judge({ id, kind, controlPath }) {
    if (kind === undefined) {
      return undetermined('kind-unknown', [missingField('trackers', id, 'kind')]);
    }
    if (isUnknown(controlPath)) {
      return undetermined('control-unknown', [missingField('trackers', id, 'controlPath')]);
    }
    return known(controlPath) === undefined ? notMet('no-control') : met;
  },
  mend({ id, kind, controlPath }) {
    return [
      setFields('trackers', id, {
        kind: kind ?? 'cookie',
        controlPath: known(controlPath) ?? 'Cookie settings',
      }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'People can manage, delete or block {record}.',
        '用户可管理、删除或拦截{record}。',
      ),
    },
    'not-a-cookie': {
      outcome: 'not-applicable',
      text: text(
        '{record} is not a cookie; the policy offers other ways out for it.',
        '{record}不是Cookie，政策就其提供其他退出方式。',
      ),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} is a cookie.', '未载明{record}是否为Cookie。'),
      fix: text('Enter the kind of {record}.', '补录{record}的类型。'),
    },
    'control-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said how people can manage or block {record}.',
        '用户如何管理或拦截{record}未载明。',
      ),
      fix: text(
        'Enter the page or menu path that controls {record}, or that there is none.',
        '补录管理{record}的页面或菜单路径；没有的，注明为无。',
      ),
    },
    'no-control': {
      outcome: 'not-met',
      text: text(
        'There is no way for people to manage, delete or block {record}.',
        '用户没有管理、删除或拦截{record}的途径。',
      ),
      fix: text(
        'Offer a setting for {record}, or explain how the browser blocks it.',
        '为{record}提供管理设置，或说明如何通过浏览器拦截。',
      ),
    },
  },
});
