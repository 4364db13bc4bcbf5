import { text } from '../../../lib/index.ts';
import { isNotApplicable } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  setFields,
  undetermined,
} from '../../index.ts';
import { accessItems } from '../lib/createSoundChannel.ts';
import { listed } from '../lib/grantedRequest.ts';

/** C50: the standard lists what someone who asks for access is told. */
export const accessAnswerContents = defineCriterion({
  id: 'access-answer-contents',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text('What the answer on access tells', '查阅答复的内容'),
  rule: text(
    'The answer of a channel for access tells four things: the data or kinds of data held, where it comes from, what it serves and who has received it. While the registered answer leaves one out, nothing shows that people are told.',
    '查阅渠道的答复应告知四项：所持有的信息或其类型、来源、使用目的、已获得信息的第三方。登记的答复内容缺项的，无从证明已告知个人。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.1' },
    { instrument: 'gdpr', article: '15' },
  ],
  judges: 'rights-channels',
  judge({ id, right, answerContains }) {
    if (right !== undefined && right !== 'access') return doesNotApply('other-right');
    const items = isNotApplicable(answerContains) ? undefined : listed(answerContains);
    const missing = [missingField('rights-channels', id, 'answerContains')];
    if (items !== undefined && accessItems.every((item) => items.includes(item))) return met;
    if (right === undefined) {
      return undetermined('right-unknown', [missingField('rights-channels', id, 'right')]);
    }
    return undetermined(items === undefined ? 'items-unknown' : 'items-missing', missing);
  },
  mend: ({ id }) => [setFields('rights-channels', id, { answerContains: accessItems })],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The answer given through {record} tells all four.',
        '{record}的答复载有全部四项内容。',
      ),
    },
    'other-right': {
      outcome: 'not-applicable',
      text: text('{record} serves another right.', '{record}用于其他权利。'),
    },
    'right-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which right {record} serves; it may be access.',
        '{record}所服务的权利未载明，可能为查阅渠道。',
      ),
      fix: text('Enter the right {record} serves.', '补录{record}所服务的权利。'),
    },
    'items-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what the answer given through {record} tells.',
        '{record}的答复内容未载明。',
      ),
      fix: text('Enter what the answer contains.', '补录答复内容。'),
    },
    'items-missing': {
      outcome: 'undetermined',
      text: text(
        'The answer registered for {record} leaves out some of the four; nothing shows that people are told.',
        '{record}登记的答复内容缺少四项中的部分内容，无从证明已告知个人。',
      ),
      fix: text(
        'Have the answer tell the kinds of data, source, purpose and recipients, and register it.',
        '在答复中补足信息类型、来源、目的和接收方，并更新登记。',
      ),
    },
  },
});
