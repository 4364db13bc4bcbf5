import { text } from '../../../lib/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  missingRecord,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { nameSituation } from '../lib/namedSituation.ts';

/** C10 and C11, standard: news and research are grounds for news organisations and academic institutions alone. */
export const situationForInstitutions = defineCriterion({
  id: 'situation-for-institutions',
  kind: 'standard',
  revision: 1,
  severity: 'moderate',
  title: text(
    'News and research situations only for such institutions',
    '新闻、学术情形仅限相应机构援引',
  ),
  rule: text(
    'The standard lets only a news organisation rely on lawful reporting (E09) and only an academic institution on research in the public interest (E10). Any other organisation that relies on them departs from it; the other situations are open to all.',
    '国家标准仅允许新闻单位援引合法新闻报道情形（E09），仅允许学术研究机构援引公共利益研究情形（E10）；其他组织援引的，不符合标准；其余情形不限机构。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.6 j' },
    { instrument: 'gbt-35273', article: '5.6 k' },
  ],
  judges: 'activities',
  reads: ['organisation'],
  judge(activity, facts) {
    const { id, basis, exceptionCode } = activity;
    if (basis === 'consent') return doesNotApply('rests-on-consent');
    if (basis === undefined) {
      return undetermined('basis-unknown', [missingField('activities', id, 'basis')]);
    }
    if (exceptionCode === undefined) {
      return undetermined('situation-unknown', [missingField('activities', id, 'exceptionCode')]);
    }
    if (typeof exceptionCode !== 'string') return doesNotApply('no-situation');
    if (exceptionCode !== 'E09' && exceptionCode !== 'E10') return met;
    const [organisation] = facts.all('organisation');
    if (organisation === undefined) {
      return undetermined('organisation-unknown', [missingRecord('organisation')]);
    }
    if (organisation.kind === undefined) {
      const missing = missingField('organisation', organisation.id, 'kind');
      return undetermined('organisation-unknown', [missing]);
    }
    if (exceptionCode === 'E09') return organisation.kind === 'news' ? met : notMet('not-news');
    return organisation.kind === 'academic' ? met : notMet('not-academic');
  },
  mend(activity, _facts, { code }) {
    const situation =
      code === 'situation-unknown'
        ? nameSituation(activity)
        : { basis: 'contract', exceptionCode: 'E07' };
    return [setFields('activities', activity.id, { ...situation })];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        '{record} relies on a situation open to this kind of organisation.',
        '{record}所援引的情形适用于本类组织。',
      ),
    },
    'rests-on-consent': {
      outcome: 'not-applicable',
      text: text('{record} rests on consent.', '{record}以同意为依据。'),
    },
    'no-situation': {
      outcome: 'not-applicable',
      text: text('{record} names no situation of the policy.', '{record}未援引政策所列情形。'),
    },
    'basis-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said on what {record} rests.', '{record}的合法性基础未载明。'),
      fix: text('Enter the legal basis of {record}.', '补录{record}的合法性基础。'),
    },
    'situation-unknown': {
      outcome: 'undetermined',
      text: text(
        'It is not known which situation without consent {record} relies on.',
        '{record}所援引的免于同意情形未载明。',
      ),
      fix: text('Enter the situation {record} relies on.', '载明{record}所援引的情形。'),
    },
    'organisation-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} relies on a situation reserved for certain institutions, and the kind of this organisation is not entered.',
        '{record}援引仅限特定机构的情形，而本组织的性质未载明。',
      ),
      fix: text('Enter the kind of organisation.', '补录组织性质。'),
    },
    'not-news': {
      outcome: 'not-met',
      text: text(
        '{record} relies on news reporting, but this is no news organisation.',
        '{record}援引新闻报道情形，但本组织并非新闻单位。',
      ),
      fix: text('Put {record} on consent or another ground.', '改以同意或其他依据开展{record}。'),
    },
    'not-academic': {
      outcome: 'not-met',
      text: text(
        '{record} relies on academic work, but this is no academic institution.',
        '{record}援引学术研究情形，但本组织并非学术研究机构。',
      ),
      fix: text('Put {record} on consent or another ground.', '改以同意或其他依据开展{record}。'),
    },
  },
});
