import { text } from '../../../lib/index.ts';
import type { Category, Flow } from '../../../map/index.ts';
import { known } from '../../../map/index.ts';
import {
  defineCriterion,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { chooseTotals } from '../lib/chooseTotals.ts';
import { findOrdinaryCategory } from '../lib/findOrdinaryCategory.ts';
import { flowKindSayings, judgeFlowKind, settleFlowKind } from '../lib/judgeFlowReach.ts';

/** C35, standard: biometric information is never published. */
export const publicationBiometrics = defineCriterion({
  id: 'publication-biometrics',
  kind: 'standard',
  revision: 1,
  severity: 'serious',
  title: text('No publishing of biometric information', '不公开披露生物识别信息'),
  rule: text(
    'Biometric information is not to be published, even with consent (GB/T 35273-2020, 9.4). Met when none of the published categories is biometric; what is published has to be on record.',
    '不应公开披露个人生物识别信息，取得同意亦然（GB/T 35273-2020第9.4条）。公开的类别均不属于生物识别信息的，为符合；公开的类别须先载明。',
  ),
  clauses: [{ instrument: 'gbt-35273', article: '9.4' }],
  judges: 'flows',
  reads: ['categories'],
  applies: (flow) => judgeFlowKind(flow, 'publish'),
  judge(flow, facts) {
    // An empty list is a question left open: a publication shows something.
    if (flow.categories === undefined || flow.categories.length === 0) {
      return undetermined('categories-unknown', [missingField('flows', flow.id, 'categories')]);
    }
    let open: string | undefined;
    for (const id of flow.categories) {
      const isBiometric = facts.get('categories', id)?.isBiometric;
      if (isBiometric === undefined) open ??= id;
      else if (isBiometric) {
        return notMet('biometric', { records: { category: pointTo('categories', id) } });
      }
    }
    if (open === undefined) return met;
    const records = { category: pointTo('categories', open) };
    return undetermined('nature-unknown', [missingField('categories', open, 'isBiometric')], {
      records,
    });
  },
  mend(flow, facts) {
    if (flow.kind === undefined) return settleFlowKind(flow);
    const before = flow.categories ?? [];
    const published = before.flatMap((id) => facts.get('categories', id) ?? []);
    const kept = published.filter(({ isBiometric }) => isBiometric !== true);
    // Where nothing personal would be left, something ordinary is shown instead, so that nothing
    // else asked of the publication falls away.
    const isEmptied = published.some(isPersonalInformation)
      ? !kept.some(isPersonalInformation)
      : kept.every(({ isPersonal }) => isPersonal === false) &&
        !isSurelyImpersonal(flow, published);
    const ordinary = isEmptied ? findOrdinaryCategory(facts) : undefined;
    // Without anything ordinary on the map, what is shown would have to be no biometric information.
    const staying = isEmptied && ordinary === undefined ? published : kept;
    const instead = ordinary === undefined ? [] : [ordinary.id];
    const totals = staying.length + instead.length === 0 ? chooseTotals(flow, facts) : undefined;
    const demanded = known(flow.instrumentCategories);
    return [
      ...(totals?.changes ?? []),
      ...staying
        .filter(({ isBiometric }) => isBiometric !== false)
        .map(({ id }) => setFields('categories', id, { isBiometric: false })),
      setFields('flows', flow.id, {
        categories:
          totals === undefined ? [...staying.map(({ id }) => id), ...instead] : [totals.id],
        ...(demanded === undefined ? {} : { instrumentCategories: [...demanded, ...instead] }),
      }),
    ];
  },
  says: {
    ...flowKindSayings,
    met: {
      outcome: 'met',
      text: text('{record} publishes no biometric information.', '{record}未公开生物识别信息。'),
    },
    'categories-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} publishes.', '{record}公开的信息种类未载明。'),
      fix: text('Enter the categories {record} publishes.', '补录{record}公开的信息种类。'),
    },
    'nature-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} publishes {category}, and nobody has said whether that is biometric.',
        '{record}公开{category}，但该类别是否属于生物识别信息未载明。',
      ),
      fix: text(
        'Enter whether {category} is biometric information.',
        '载明{category}是否属于生物识别信息。',
      ),
    },
    biometric: {
      outcome: 'not-met',
      text: text(
        '{record} publishes {category}, which is biometric information.',
        '{record}公开的{category}属于生物识别信息。',
      ),
      fix: text('Take {category} out of {record} at once.', '立即将{category}从{record}中撤除。'),
    },
  },
});

function isPersonalInformation({ isPersonal }: Category): boolean {
  return isPersonal === true;
}

function isSurelyImpersonal({ categories }: Flow, published: readonly Category[]): boolean {
  return (
    categories?.length === published.length &&
    published.every(({ isPersonal }) => isPersonal === false)
  );
}
