import { text } from '../../../lib/index.ts';
import type { Flow } from '../../../map/index.ts';
import { flowViews } from '../../../map/index.ts';
import type { Change, Facts, Judgement } from '../../index.ts';
import { doesNotApply, missingField, setFields, undetermined } from '../../index.ts';

/** The registers a view of a flow rests on, beside flows. */
export const flowViewReads = [
  'activities',
  'locations',
  'partners',
  'categories',
  'subjects',
] as const;
export type FlowFacts = Facts<'flows' | (typeof flowViewReads)[number]>;

const otherFlow = doesNotApply('other-flow');

/** Why a promise about one kind of flow does not, or not surely, bind this flow; null when it does. */
export function judgeFlowKind(
  flow: Flow,
  kind: NonNullable<Flow['kind']>,
): Judgement<keyof typeof flowKindSayings> | null {
  if (flow.kind === kind) return null;
  if (flow.kind !== undefined) return otherFlow;
  return undetermined('flow-kind-unknown', [missingField('flows', flow.id, 'kind')]);
}

/**
 * Why a duty towards people does not, or not surely, arise from what the flow carries; null when it
 * carries personal information. Anonymised data lies outside the law (PIPL Art. 4).
 */
export function judgeFlowContent(
  flow: Flow,
  facts: FlowFacts,
): Judgement<keyof typeof flowContentSayings> | null {
  const view = facts.derived(flowViews).get(flow.id);
  if (view?.carriesPersonal === 'yes') return null;
  if (view?.carriesPersonal === 'no') return doesNotApply('no-personal');
  const open = view?.categories?.find(({ isPersonal }) => isPersonal === undefined);
  return undetermined('content-unknown', [
    open === undefined
      ? missingField('flows', flow.id, 'categories')
      : missingField('categories', open.id, 'isPersonal'),
  ]);
}

/** Settles what a flow of unknown kind is: one that stays with its recipient as it is, and is no hand-over. */
export function settleFlowKind(flow: Flow): readonly Change[] {
  return [setFields('flows', flow.id, { kind: 'internal' })];
}

/** The wordings of `judgeFlowKind`. */
export const flowKindSayings = {
  'other-flow': {
    outcome: 'not-applicable',
    text: text(
      '{record} is another kind of flow than the one this rule is about.',
      '{record}不属于本规则所涉的流转类型。',
    ),
  },
  'flow-kind-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said what kind of flow {record} is, so it is open whether this rule binds it.',
      '未载明{record}的流转类型，无法确定本规则是否适用。',
    ),
    fix: text('Enter the kind of {record}.', '补录{record}的流转类型。'),
  },
} as const;

/** The wordings of `judgeFlowContent`. */
export const flowContentSayings = {
  'no-personal': {
    outcome: 'not-applicable',
    text: text('{record} carries no personal information.', '{record}不含个人信息。'),
  },
  'content-unknown': {
    outcome: 'undetermined',
    text: text(
      'It is not known whether {record} carries personal information.',
      '{record}是否含有个人信息尚不明确。',
    ),
    fix: text(
      'Enter the categories {record} carries and whether each is personal information.',
      '补录{record}所含的信息种类，并注明各类别是否属于个人信息。',
    ),
  },
} as const;

/** Wordings for rules bound to one ground of the policy. */
export const flowGroundSayings = {
  'other-ground': {
    outcome: 'not-applicable',
    text: text(
      '{record} relies on another ground, for which another rule holds.',
      '{record}援引其他依据，适用针对该依据的规则。',
    ),
  },
  'ground-unknown': {
    outcome: 'undetermined',
    text: text(
      'Nobody has said on which ground of the policy {record} rests.',
      '未载明{record}援引政策中的哪项依据。',
    ),
    fix: text('Enter the ground of {record}.', '补录{record}的政策依据。'),
  },
} as const;
