import { text } from '../../../lib/index.ts';
import { defineDerived } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import {
  grantedRequestSayings,
  judgeGranted,
  listed,
  settleRequest,
} from '../lib/grantedRequest.ts';

/** The locations by what they hold; `unread` are those of which nobody has said. */
const holders = defineDerived({
  reads: ['locations'],
  build(snapshot) {
    const byCategory = new Map<string, string[]>();
    const unread: string[] = [];
    const all: string[] = [];
    for (const { id, categories } of snapshot.all('locations')) {
      all.push(id);
      if (categories === undefined) unread.push(id);
      for (const category of categories ?? []) {
        const held = byCategory.get(category);
        if (held === undefined) byCategory.set(category, [id]);
        else held.push(id);
      }
    }
    return { byCategory, unread, all };
  },
});

/** C51: a correction reaches every place that holds the data. */
export const correctionEverywhere = defineCriterion({
  id: 'correction-everywhere',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Corrections reach every location', '更正覆盖全部位置'),
  rule: text(
    'A granted correction is kept when every location that holds a category it concerns has been corrected; correcting the main system alone breaks the promise.',
    '已同意的更正，凡存有所涉类别的位置均已更正的，为符合；仅更正主系统的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.2' },
    { instrument: 'pipl', article: '46' },
    { instrument: 'gdpr', article: '16' },
  ],
  judges: 'rights-requests',
  reads: ['locations'],
  judge(request, facts) {
    const open = judgeGranted(request, 'correct');
    if (open !== null) return open;
    const { id, categories } = request;
    const done = listed(request.correctedIn);
    if (done === undefined) {
      return undetermined('places-unknown', [missingField('rights-requests', id, 'correctedIn')]);
    }
    const { byCategory, unread, all } = facts.derived(holders);
    if (categories === undefined || categories.length === 0) {
      return all.every((location) => done.includes(location))
        ? met
        : undetermined('data-unknown', [missingField('rights-requests', id, 'categories')]);
    }
    let isHeld = false;
    for (const category of categories) {
      for (const location of byCategory.get(category) ?? []) {
        isHeld = true;
        if (!done.includes(location)) {
          return notMet('not-everywhere', {
            records: { location: pointTo('locations', location) },
          });
        }
      }
    }
    const unclear = unread.find((location) => !done.includes(location));
    if (unclear !== undefined) {
      return undetermined('content-unknown', [missingField('locations', unclear, 'categories')], {
        records: { location: pointTo('locations', unclear) },
      });
    }
    return isHeld || unread.length > 0 ? met : doesNotApply('held-nowhere');
  },
  mend(request, facts) {
    const settled = settleRequest(request);
    const { all } = facts.derived(holders);
    return [
      setFields(
        'rights-requests',
        request.id,
        'right' in settled ? settled : { ...settled, correctedIn: all },
      ),
    ];
  },
  says: {
    ...grantedRequestSayings,
    met: {
      outcome: 'met',
      text: text(
        'Every location that holds the data of {record} has been corrected.',
        '存有{record}所涉数据的位置均已更正。',
      ),
    },
    'held-nowhere': {
      outcome: 'not-applicable',
      text: text(
        'By the map no location holds the data of {record}.',
        '按数据地图，没有位置存有{record}所涉数据。',
      ),
    },
    'places-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said where the data of {record} was corrected.',
        '{record}已在何处更正未载明。',
      ),
      fix: text('Enter the locations in which it was corrected.', '补录已更正的存储位置。'),
    },
    'data-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which data {record} concerns, so it is open where else it lies.',
        '{record}涉及的信息种类未载明，无法判断还存于何处。',
      ),
      fix: text('Enter the categories {record} concerns.', '补录{record}涉及的信息种类。'),
    },
    'content-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what {location} holds; the data of {record} may lie there uncorrected.',
        '{location}存放的信息种类未载明，{record}所涉数据可能在此未予更正。',
      ),
      fix: text('Enter the categories {location} holds.', '补录{location}存放的信息种类。'),
    },
    'not-everywhere': {
      outcome: 'not-met',
      text: text(
        '{location} holds data that {record} had corrected, and still holds it as it was.',
        '{record}要求更正的信息亦存于{location}，该处尚未更正。',
      ),
      fix: text(
        'Correct the data in {location} and every other location the map shows.',
        '在{location}及地图所示其他位置一并更正。',
      ),
    },
  },
});
