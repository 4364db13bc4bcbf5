import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import { flowViews, isUnknown, known } from '../../../map/index.ts';
import type { Change, Facts, Missing } from '../../index.ts';
import {
  createRecord,
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { flowSharingSayings, judgeFlowSharing } from '../lib/partnerSharing.ts';
import { flowReads } from '../lib/receivedFlows.ts';
import { clarifyFlow, mendReads } from '../lib/recipientMends.ts';
import type { PartnerNeed } from '../partnerNeeds.ts';
import { partnerNeeds } from '../partnerNeeds.ts';

type Category = RecordIn<'categories'>;

/** C27: a partner receives only what its service needs. */
export const partnerDataNeeded = defineCriterion({
  id: 'partner-data-needed',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Partners get only what their service needs', '仅向合作方提供服务所必需的信息'),
  rule: text(
    'Kept when every category of personal information in a flow is among those a partner of that kind needs, or when it is written down why the flow needs what it carries.',
    '流转所含个人信息种类均属该类合作方提供服务所需，或已书面说明必要性的，为符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '5.2' },
    { instrument: 'gbt-35273', article: '9.2' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'gdpr', article: '5(1)(c)' },
  ],
  judges: 'flows',
  reads: [...flowReads, ...mendReads],
  settings: ['entrusting-is-sharing'],
  applies(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined) return doesNotApply('stays-inside');
    return judgeFlowSharing(view, facts.setting('entrusting-is-sharing') === true);
  },
  judge(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    const categories = view?.categories;
    const partner = view?.recipient;
    if (categories === undefined || categories.length === 0 || partner === undefined) {
      return undetermined('categories-unknown', [missingField('flows', flow.id, 'categories')]);
    }
    if (known(flow.necessity) !== undefined) return met;
    const kind = known(partner.policyKind);
    const beyond = findBeyond(categories, kind === undefined ? undefined : partnerNeeds[kind]);
    if (beyond === undefined) return met;
    const records = {
      category: pointTo('categories', beyond.category.id),
      partner: pointTo('partners', partner.id),
    };
    const missing: Missing[] = [];
    if (isUnknown(partner.policyKind))
      missing.push(missingField('partners', partner.id, 'policyKind'));
    if (isUnknown(flow.necessity)) missing.push(missingField('flows', flow.id, 'necessity'));
    if (isUnknown(partner.policyKind)) {
      return undetermined('partner-kind-unknown', missing, { records });
    }
    if (beyond.unknown !== null) {
      missing.push(missingField('categories', beyond.category.id, beyond.unknown));
      return undetermined('category-unknown', missing, { records });
    }
    return missing.length === 0
      ? notMet('beyond-need', { records })
      : undetermined('necessity-unknown', missing, { records });
  },
  mend(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    const necessity = text(
      'The service cannot be provided without it.',
      '缺少该信息即无法提供服务。',
    );
    const carried =
      view?.categories === undefined || view.categories.length === 0
        ? nameCategory(flow, facts)
        : [];
    return [
      ...(view === undefined ? [] : clarifyFlow(view, facts)),
      ...carried,
      setFields('flows', flow.id, { necessity }),
    ];
  },
  says: {
    ...flowSharingSayings,
    met: {
      outcome: 'met',
      text: text(
        'What {record} carries is what the partner’s service needs, or the need is written down.',
        '{record}所含信息为合作方提供服务所需，或已说明必要性。',
      ),
    },
    'categories-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what {record} carries.', '未载明{record}所含的信息种类。'),
      fix: text('Enter the categories of {record}.', '补录{record}的信息种类。'),
    },
    'partner-kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'What {partner} needs cannot be told, since nobody has said what kind of partner it is.',
        '未载明{partner}属于哪类合作方，无法判断其服务所需的信息。',
      ),
      fix: text(
        'Enter the kind of {partner}, or write down why {record} needs {category}.',
        '补录{partner}的类型，或说明{record}提供“{category}”的必要性。',
      ),
    },
    'category-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} carries {category}; nobody has said what kind of data that is, or whether it is personal.',
        '{record}含有“{category}”，但未载明其种类或是否属于个人信息。',
      ),
      fix: text('Complete the entry of {category}.', '补全“{category}”的登记内容。'),
    },
    'beyond-need': {
      outcome: 'not-met',
      text: text(
        '{partner} receives {category} through {record}; its kind of service does not need that, and no need is written down.',
        '{partner}通过{record}取得“{category}”，超出该类服务所需，且未说明必要性。',
      ),
      fix: text(
        'Stop sending {category} to {partner}, or write down why the service cannot do without it.',
        '停止向{partner}提供“{category}”，或书面说明其为服务所必需的理由。',
      ),
    },
    'necessity-unknown': {
      outcome: 'undetermined',
      text: text(
        '{partner} receives {category} through {record}, more than its kind of service usually needs; nobody has said why.',
        '{partner}通过{record}取得“{category}”，超出该类服务通常所需，必要性未载明。',
      ),
      fix: text(
        'Write down why {record} needs {category}, or enter that there is no reason and stop it.',
        '说明{record}提供“{category}”的必要性；无必要的，选“无”并停止提供。',
      ),
    },
  },
});

interface Beyond {
  readonly category: Category;
  /** The field of the category that would decide, where it is not sure to be beyond the need. */
  readonly unknown: 'kind' | 'isPersonal' | null;
}

/** A category beyond the need: one that surely is, before one that may be. */
function findBeyond(
  categories: readonly Category[],
  need: PartnerNeed | undefined,
): Beyond | undefined {
  if (need?.kinds === 'any') return undefined;
  let open: Beyond | undefined;
  for (const category of categories) {
    const { kind, isPersonal } = category;
    if (isPersonal === false) continue;
    if (kind === undefined && need !== undefined) open ??= { category, unknown: 'kind' };
    else if (kind !== undefined && need?.kinds.has(kind) === true) continue;
    else if (isPersonal === undefined) open ??= { category, unknown: 'isPersonal' };
    else return { category, unknown: null };
  }
  return open;
}

/**
 * Says what a flow carries: where nobody has said, something harmless; where the list is empty,
 * something that is no personal information, as an empty list means to everyone else.
 */
function nameCategory(
  { id: flow, categories }: RecordIn<'flows'>,
  facts: Facts<'categories'>,
): readonly Change[] {
  const isPersonal = categories?.length !== 0;
  const fitting = facts.all('categories').filter((one) => one.isPersonal !== !isPersonal);
  const harmless =
    fitting.find(
      (one) =>
        one.isSensitivePipl === false && one.isSensitiveGbt === false && one.isBiometric === false,
    ) ?? fitting[0];
  const id = harmless?.id ?? `category-for-${flow}`;
  const created = createRecord('categories', id, {
    kind: isPersonal ? 'order' : 'aggregate',
    description: isPersonal ? text('Orders', '订单') : text('Monthly totals', '月度汇总数据'),
    isPersonal,
    isSensitivePipl: false,
    isSensitiveGbt: false,
    isBiometric: false,
    isImportantData: false,
    examples: text('A made-up number', '虚构的数字'),
  });
  return [
    ...(harmless === undefined ? [created] : []),
    setFields('flows', flow, { categories: [id] }),
  ];
}
