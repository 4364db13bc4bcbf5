import { text } from '../../../lib/index.ts';
import type { Flow, FlowView } from '../../../map/index.ts';
import { flowViews, isNone, notApplicable } from '../../../map/index.ts';
import { isOutsideMainland } from '../../../standards/index.ts';
import type { Change, Facts, Judgement, Missing } from '../../index.ts';
import { createRecord, doesNotApply, missingField, setFields, undetermined } from '../../index.ts';
import type { flowReads } from './receivedFlows.ts';

type ExportFacts = Facts<'flows' | (typeof flowReads)[number]>;

interface SettledLoad {
  readonly categories: readonly string[];
  readonly changes: readonly Change[];
}

/** Why a flow is not, or not surely, an export of personal information; null when it is one. */
export function judgeExported(
  flow: Flow,
  facts: ExportFacts,
): Judgement<keyof typeof exportedFlowSayings> | null {
  const view = facts.derived(flowViews).get(flow.id);
  if (view === undefined || view.leavesMainland === 'no') return doesNotApply('stays-in-mainland');
  // An empty list is a question left open, not the answer that nothing is carried.
  const isEmpty = flow.categories?.length === 0;
  if (view.carriesPersonal === 'no' && !isEmpty) return doesNotApply('nothing-personal');
  if (view.leavesMainland === 'unknown') {
    return undetermined('border-unknown', [missingPlace(view)]);
  }
  if (view.carriesPersonal === 'unknown' || isEmpty) {
    return undetermined('categories-unknown', [missingCategory(view)]);
  }
  return null;
}

/** For `mend`: what `judgeExported` found open becomes known in the favourable way; null when it found nothing open. */
export function settleExported(
  flow: Flow,
  code: string,
  facts: ExportFacts,
): readonly Change[] | null {
  const view = facts.derived(flowViews).get(flow.id);
  if (view === undefined) return null;
  if (code === 'border-unknown') return keepInMainland(view, facts);
  return code === 'categories-unknown' ? carryNothingPersonal(view) : null;
}

/** For `mend`: the data of a flow does not come from mainland China after all. */
export function startAbroad(view: FlowView): Change {
  return setFields('flows', view.flow.id, {
    fromLocation: notApplicable,
    fromPartner: notApplicable,
    collectedIn: [placeAbroad(view)],
  });
}

/**
 * For `mend`: what a flow carries becomes known as personal information, so that no verdict on it falls
 * away; what is known stays. Where nothing is listed and the map knows no such category, it carries none.
 */
export function carryPersonal(flow: Flow, facts: ExportFacts): readonly Change[] {
  return settleLoad(flow, facts).changes;
}

/** The same, with the categories the flow then carries. */
export function settleLoad(flow: Flow, facts: ExportFacts): SettledLoad {
  const listed = flow.categories ?? [];
  const found = listed.map((id) => facts.get('categories', id)).filter((one) => one !== undefined);
  const changes = found
    .filter(({ isPersonal }) => isPersonal === undefined)
    .map(({ id }) => setFields('categories', id, { isPersonal: true }));
  if (found.length === listed.length && listed.length > 0) return { categories: listed, changes };
  const kept = found.map(({ id }) => id);
  if (!found.some(({ isPersonal }) => isPersonal !== false)) {
    // An empty list stands for nothing personal elsewhere, and stays that.
    const isPersonal = flow.categories === undefined || listed.length > 0;
    const fitting = facts.all('categories').filter((one) => one.isPersonal === isPersonal);
    const chosen = fitting.find((one) => one.isSensitivePipl === false) ?? fitting[0];
    const fresh = `category-for-${flow.id}`;
    if (chosen === undefined) changes.push(createTotals(fresh));
    kept.push(chosen?.id ?? fresh);
  }
  changes.push(setFields('flows', flow.id, { categories: kept }));
  return { categories: kept, changes };
}

function placeAbroad({ toPlaces }: FlowView): string {
  return toPlaces.find(isOutsideMainland) ?? 'HK';
}

function missingPlace({
  flow,
  fromPlaces,
  fromLocation,
  toLocation,
  recipient,
}: FlowView): Missing {
  if (fromPlaces.length === 0) {
    if (fromLocation !== undefined) return missingField('locations', fromLocation.id, 'country');
    if (typeof flow.fromPartner === 'string') {
      return missingField('partners', flow.fromPartner, 'country');
    }
    return missingField('flows', flow.id, flow.kind === 'collect' ? 'collectedIn' : 'fromLocation');
  }
  if (toLocation !== undefined) return missingField('locations', toLocation.id, 'country');
  if (recipient !== undefined) return missingField('partners', recipient.id, 'country');
  return missingField('flows', flow.id, 'toLocation');
}

function missingCategory({ flow, categories }: FlowView): Missing {
  const open = categories?.find(({ isPersonal }) => isPersonal === undefined);
  return open === undefined
    ? missingField('flows', flow.id, 'categories')
    : missingField('categories', open.id, 'isPersonal');
}

function keepInMainland(view: FlowView, facts: ExportFacts): readonly Change[] {
  const { flow, fromPlaces, toLocation, recipient } = view;
  if (fromPlaces.length === 0) {
    return [setFields('flows', flow.id, { collectedIn: [placeAbroad(view)] })];
  }
  // A place that other flows start from is left alone: giving it a country could make those exports.
  if (toLocation !== undefined) {
    if (facts.by('flows', 'fromLocation', toLocation.id).length === 0) {
      return [setFields('locations', toLocation.id, { country: 'CN' })];
    }
  } else if (recipient !== undefined) {
    if (facts.by('flows', 'fromPartner', recipient.id).length === 0) {
      return [setFields('partners', recipient.id, { country: 'CN' })];
    }
  } else {
    const ours = facts
      .all('locations')
      .find(({ country, operator }) => country === 'CN' && isNone(operator));
    if (ours !== undefined) return [setFields('flows', flow.id, { toLocation: ours.id })];
  }
  return [startAbroad(view)];
}

function carryNothingPersonal({ flow, categories }: FlowView): readonly Change[] {
  if (categories !== undefined && categories.length > 0) {
    return categories
      .filter(({ isPersonal }) => isPersonal === undefined)
      .map(({ id }) => setFields('categories', id, { isPersonal: false }));
  }
  const id = `category-for-${flow.id}`;
  return [createTotals(id), setFields('flows', flow.id, { categories: [id] })];
}

/** For `mend`: a category of figures about nobody in particular. */
export function createTotals(id: string): Change {
  return createRecord('categories', id, {
    kind: 'aggregate',
    description: text('Figures about nobody in particular', '不指向特定个人的统计数据'),
    isPersonal: false,
    isSensitivePipl: false,
    isSensitiveGbt: false,
    isBiometric: false,
    isImportantData: false,
    examples: text('Totals for a month', '月度合计'),
  });
}

/** The wordings of `judgeExported`. */
export const exportedFlowSayings = {
  'stays-in-mainland': {
    outcome: 'not-applicable',
    text: text('{record} does not leave mainland China.', '{record}未出境。'),
  },
  'nothing-personal': {
    outcome: 'not-applicable',
    text: text('{record} carries no personal information.', '{record}不含个人信息。'),
  },
  'border-unknown': {
    outcome: 'undetermined',
    text: text(
      'It is not known where {record} starts or where it ends, so it is open whether it leaves mainland China.',
      '{record}的起点或终点所在地未载明，无法判断是否出境。',
    ),
    fix: text(
      'Enter the country or region at both ends of {record}; viewing from abroad counts.',
      '补录{record}两端所在的国家或地区；自境外访问亦属出境。',
    ),
  },
  'categories-unknown': {
    outcome: 'undetermined',
    text: text(
      'It is not known whether what {record} carries out of the mainland is personal information.',
      '{record}出境的数据是否属于个人信息未载明。',
    ),
    fix: text(
      'Enter what {record} carries and which of it is personal information.',
      '补录{record}所含的信息种类，并注明是否属于个人信息。',
    ),
  },
} as const;
