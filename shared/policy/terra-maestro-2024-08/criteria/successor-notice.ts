import { text } from '../../../lib/index.ts';
import { isNone } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';

/** C34, law: people learn who takes their data over and how to reach the successor. */
export const successorNotice = defineCriterion({
  id: 'successor-notice',
  kind: 'law',
  revision: 1,
  severity: 'serious',
  title: text('People told who takes over', '告知个人承接方信息'),
  rule: text(
    'Where personal information has to pass in a merger, split, dissolution or bankruptcy, people must be told the recipient’s name and contact (PIPL Art. 22). Met when a notice with both was given.',
    '因合并、分立、解散、被宣告破产等原因需要转移个人信息的，应当向个人告知接收方的名称或者姓名和联系方式（《个人信息保护法》第22条）。告知且两项齐备的，为符合。',
  ),
  clauses: [
    { instrument: 'pipl', article: '22' },
    { instrument: 'gbt-35273', article: '9.3' },
    { instrument: 'gdpr', article: '13' },
  ],
  judges: 'corporate-events',
  applies: ({ involvesPersonalInformation }) =>
    involvesPersonalInformation === false ? doesNotApply('no-personal') : null,
  judge(event, { asOf }) {
    const { id, involvesPersonalInformation, peopleTold, toldItems, successor } = event;
    const items = Array.isArray(toldItems) ? toldItems : [];
    const isComplete = items.includes('successor-name') && items.includes('successor-contact');
    const isTold = typeof peopleTold === 'string' && peopleTold <= asOf;
    if (involvesPersonalInformation === true && isTold && isComplete) return met;
    if (isNone(successor)) return doesNotApply('no-successor');
    if (involvesPersonalInformation === undefined) {
      return undetermined('involvement-unknown', [
        missingField('corporate-events', id, 'involvesPersonalInformation'),
      ]);
    }
    if (peopleTold === undefined) {
      return undetermined('notice-unknown', [missingField('corporate-events', id, 'peopleTold')]);
    }
    if (!isTold) return notMet('not-told');
    if (toldItems === undefined) {
      return undetermined('content-unknown', [missingField('corporate-events', id, 'toldItems')]);
    }
    return notMet('incomplete');
  },
  mend: ({ id }, { asOf }) => [
    setFields('corporate-events', id, {
      involvesPersonalInformation: true,
      peopleTold: asOf,
      toldItems: ['successor-name', 'successor-contact'],
    }),
  ],
  says: {
    met: {
      outcome: 'met',
      text: text(
        'People were told the name and contact of the successor in {record}.',
        '已就{record}向个人告知承接方的名称和联系方式。',
      ),
    },
    'no-personal': {
      outcome: 'not-applicable',
      text: text('{record} involves no personal information.', '{record}不涉及个人信息。'),
    },
    'no-successor': {
      outcome: 'not-applicable',
      text: text('Nobody takes the data of {record} over.', '{record}无承接方。'),
    },
    'involvement-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether {record} involves personal information.',
        '{record}是否涉及个人信息，未载明。',
      ),
      fix: text(
        'Enter whether personal information passes in {record}.',
        '载明{record}是否涉及个人信息转移。',
      ),
    },
    'notice-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said whether people were told of {record}.',
        '是否已就{record}告知个人，未载明。',
      ),
      fix: text(
        'Enter the day people were told, or that they were not.',
        '补录告知个人的日期；未告知的，选“无”。',
      ),
    },
    'not-told': {
      outcome: 'not-met',
      text: text(
        'People have not been told who takes their data over in {record}.',
        '未就{record}向个人告知由谁承接其个人信息。',
      ),
      fix: text(
        'Tell people the name and contact of the successor.',
        '向个人告知承接方的名称和联系方式。',
      ),
    },
    'content-unknown': {
      outcome: 'undetermined',
      text: text(
        'People were told of {record}, but nobody has said what.',
        '已就{record}告知个人，但告知内容未载明。',
      ),
      fix: text('Enter what the notice contained.', '补录告知的内容。'),
    },
    incomplete: {
      outcome: 'not-met',
      severity: 'moderate',
      text: text(
        'The notice about {record} lacks the successor’s name or contact.',
        '就{record}所作的告知缺少承接方的名称或者联系方式。',
      ),
      fix: text(
        'Tell people again, with the name and the contact of the successor.',
        '补充告知承接方的名称和联系方式。',
      ),
    },
  },
});
