import { text } from '../../../lib/index.ts';
import { defineDerived, known } from '../../../map/index.ts';
import { isOutsideMainland, regimeOf } from '../../../standards/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  missingRecord,
  setFields,
  undetermined,
} from '../../index.ts';
import { createSoundChannel } from '../lib/createSoundChannel.ts';

/** The places for which some channel says what local law changes. */
const placesConsidered = defineDerived<ReadonlySet<string>>({
  reads: ['rights-channels'],
  build(snapshot) {
    const places = new Set<string>();
    for (const { coversCountries, lawNote } of snapshot.all('rights-channels')) {
      if (known(lawNote) === undefined) continue;
      for (const place of known(coversCountries) ?? []) places.add(place);
    }
    return places;
  },
});

/** C50: people abroad have their rights in the way that is usual there. */
export const localLawNote = defineCriterion({
  id: 'local-law-note',
  kind: 'promise',
  revision: 1,
  severity: 'minor',
  title: text('Local law considered for people abroad', '已考量境外个人所在地法律'),
  rule: text(
    'Where people live outside the mainland in a place with a privacy law of its own, a channel covering that place notes what local law changes. Without a note nothing shows that the promise to follow practice abroad is acted on. A place whose law is not known counts like one that has a law.',
    '个人位于境外且当地有自身隐私法律的，适用于该地的渠道应载明当地法律的影响；未载明的，无从证明参照境外惯例的承诺已落实。法律状况不明的，按有法律处理。',
  ),
  clauses: [
    { instrument: 'pipl', article: '44, 45' },
    { instrument: 'gbt-35273', article: '8.1' },
    { instrument: 'gdpr', article: '12, 15' },
  ],
  judges: 'subjects',
  reads: ['rights-channels'],
  judge({ id, countries }, facts) {
    if (countries === undefined) {
      return undetermined('place-unknown', [missingField('subjects', id, 'countries')]);
    }
    const abroad = countries.filter(hasOwnLaw);
    if (abroad.length === 0) return doesNotApply('no-law-abroad');
    const considered = facts.derived(placesConsidered);
    const open = abroad.filter((place) => !considered.has(place));
    if (open.length === 0) return met;
    const figures = { places: { places: open } };
    return undetermined('no-note', [missingRecord('rights-channels')], { figures });
  },
  mend({ id, countries }, facts) {
    if (countries === undefined) return [setFields('subjects', id, { countries: ['CN'] })];
    const lawNote = text(
      'Time limits and further rights under local law are followed',
      '按当地法律规定的期限和其他权利执行',
    );
    const abroad = { countries: countries.filter(hasOwnLaw), lawNote };
    return [createSoundChannel(`access-for-${id}`, 'access', facts.asOf, abroad)];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'Local law has been considered for every place where {record} live.',
        '{record}所在各地的法律均已考量。',
      ),
    },
    'no-law-abroad': {
      outcome: 'not-applicable',
      text: text(
        '{record} live in no place abroad that has a privacy law of its own.',
        '{record}不在有自身隐私法律的境外地区。',
      ),
    },
    'place-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said where {record} live.', '{record}所在的国家或地区未载明。'),
      fix: text('Enter the countries of {record}.', '补录{record}所在的国家或地区。'),
    },
    'no-note': {
      outcome: 'undetermined',
      text: text(
        'Some of {record} live where no channel says what local law changes: {places}.',
        '{record}中有人位于下列地区，而没有渠道载明当地法律的影响：{places}。',
      ),
      fix: text(
        'Look at the law there, serve the rights it gives, and note it on the channel that covers the place.',
        '研究当地法律并保障其赋予的权利，在适用于该地的渠道中载明。',
      ),
    },
  },
});

function hasOwnLaw(place: string): boolean {
  return isOutsideMainland(place) && regimeOf(place)?.comprehensive !== 'no';
}
