import { text } from '../../../lib/index.ts';
import { isUnknown, known } from '../../../map/index.ts';
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
import { chooseTotals } from '../lib/chooseTotals.ts';
import { findOrdinaryCategory } from '../lib/findOrdinaryCategory.ts';
import { beginWithConsent, beginWithConsentReads } from '../lib/beginWithConsent.ts';
import {
  flowGroundSayings,
  flowKindSayings,
  judgeFlowKind,
  settleFlowKind,
} from '../lib/judgeFlowReach.ts';
import { supplyLegalDemand } from '../lib/supplyLegalDemand.ts';

/** C36: a publication under the law shows no more than the law demands. */
export const publicationScope = defineCriterion({
  id: 'publication-scope',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Publishing no more than demanded', '公开内容不超出法定要求'),
  rule: text(
    'Kept when every category of personal information published on a demand of the law is among those the demand asks for. What is published has to be on record.',
    '依法律强制要求公开的各类个人信息均在文书要求的类别之内的，为符合。公开的类别须先载明。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.4' },
    { instrument: 'gbt-35273', article: '9.5' },
    { instrument: 'pipl', article: '13(3)' },
    { instrument: 'gdpr', article: '6(1)(c)' },
  ],
  judges: 'flows',
  reads: beginWithConsentReads,
  settings: ['needs-effective-date'],
  applies: (flow) => judgeFlowKind(flow, 'publish'),
  judge(flow, facts) {
    const { id, ground, categories, instrumentCategories } = flow;
    if (ground !== undefined && ground !== 'legal') return doesNotApply('other-ground');
    if (ground === undefined) {
      return undetermined('ground-unknown', [missingField('flows', id, 'ground')]);
    }
    // An empty list is a question left open: a publication shows something.
    if (categories === undefined || categories.length === 0) {
      return undetermined('categories-unknown', [missingField('flows', id, 'categories')]);
    }
    const demanded = known(instrumentCategories) ?? [];
    let open: string | undefined;
    for (const category of categories) {
      if (demanded.includes(category)) continue;
      const isPersonal = facts.get('categories', category)?.isPersonal;
      if (isPersonal === false) continue;
      if (isUnknown(instrumentCategories)) {
        return undetermined('demand-unknown', [missingField('flows', id, 'instrumentCategories')]);
      }
      if (isPersonal === true) {
        return notMet('beyond-demand', { records: { category: pointTo('categories', category) } });
      }
      open ??= category;
    }
    if (open === undefined) return met;
    const records = { category: pointTo('categories', open) };
    return undetermined('nature-unknown', [missingField('categories', open, 'isPersonal')], {
      records,
    });
  },
  mend(flow, facts) {
    if (flow.kind === undefined) return settleFlowKind(flow);
    if (flow.ground === undefined) return beginWithConsent(flow, facts);
    if (flow.categories !== undefined && flow.categories.length > 0) {
      return [supplyLegalDemand(flow, facts.asOf)];
    }
    // Elsewhere an empty list stands for nothing personal; what takes its place stays that.
    const ordinary = flow.categories === undefined ? findOrdinaryCategory(facts) : undefined;
    const { id, changes } =
      ordinary === undefined ? chooseTotals(flow, facts) : { id: ordinary.id, changes: [] };
    const shown = { ...flow, categories: [id] };
    return [
      ...changes,
      setFields('flows', flow.id, { categories: shown.categories }),
      supplyLegalDemand(shown, facts.asOf),
    ];
  },
  says: {
    ...flowKindSayings,
    ...flowGroundSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} shows no more personal information than was demanded.',
        '{record}公开的个人信息未超出文书要求。',
      ),
    },
    'categories-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} publishes.', '{record}公开的信息种类未载明。'),
      fix: text('Enter the categories {record} publishes.', '补录{record}公开的信息种类。'),
    },
    'demand-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which categories the demand behind {record} asks for.',
        '{record}所依据的文书要求公开哪些类别，未载明。',
      ),
      fix: text(
        'Enter the categories the demand asks for, or that it names none.',
        '补录文书要求的类别；未要求的，选“无”。',
      ),
    },
    'nature-unknown': {
      outcome: 'undetermined',
      text: text(
        'The demand does not ask for {category}, and nobody has said whether that is personal information.',
        '文书未要求公开{category}，而该类别是否属于个人信息未载明。',
      ),
      fix: text(
        'Enter whether {category} is personal information.',
        '载明{category}是否属于个人信息。',
      ),
    },
    'beyond-demand': {
      outcome: 'not-met',
      text: text(
        '{record} publishes {category}, which the demand does not ask for.',
        '{record}公开了文书未要求的{category}。',
      ),
      fix: text(
        'Take {category} out of {record}, or register the demand that covers it.',
        '将{category}从{record}中撤除，或者登记要求公开该类别的文书。',
      ),
    },
  },
});
