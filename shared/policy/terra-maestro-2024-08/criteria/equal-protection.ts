import { text } from '../../../lib/index.ts';
import type { Flow, FlowView } from '../../../map/index.ts';
import { flowViews, none, notApplicable } from '../../../map/index.ts';
import type { Change, Facts } from '../../index.ts';
import {
  createRecord,
  defineCriterion,
  met,
  missingField,
  missingRecord,
  notMet,
  pointTo,
  setFields,
  undetermined,
} from '../../index.ts';
import { createSoundMeasure } from '../lib/createSoundMeasure.ts';
import {
  equivalenceFindings,
  findingFor,
  isUnsupported,
  lackingField,
  placesAbroad,
} from '../lib/equivalenceFindings.ts';
import {
  carryPersonal,
  exportedFlowSayings,
  judgeExported,
  settleExported,
} from '../lib/exportedFlow.ts';
import { flowReads } from '../lib/receivedFlows.ts';

type EndFacts = Facts<'flows' | 'equivalences' | (typeof flowReads)[number]>;

/** C67: wherever data goes from the mainland, it is found to be as well protected as there. */
export const equalProtection = defineCriterion({
  id: 'equal-protection',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Equal protection abroad', '境外同等保护'),
  rule: text(
    'An export keeps the promise when for each place it ends at a dated, valid finding compares the law there and concludes that protection is equal, by contract or measures where the law falls short. A finding about the recipient goes before one about the place. A live flow to a place found not equal breaks the promise; without a finding it stays open.',
    '出境的每一到达地均有注明日期且有效的认定，对当地法律作出比较，并得出同等保护结论（当地法律不足的，须有合同或措施弥补）的，为符合。针对接收方的认定优先于针对地点的认定。结论为不同等而流转仍在进行的，为不符合；没有认定的，无法判定。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.8' },
    { instrument: 'pipl', article: '38 para. 3' },
    { instrument: 'pipl', article: '39' },
    { instrument: 'gdpr', article: '44' },
    { instrument: 'gdpr', article: '46' },
  ],
  judges: 'flows',
  reads: [...flowReads, 'equivalences'],
  applies: judgeExported,
  judge(flow, facts) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined) return met;
    let open: ReturnType<typeof judgePlace> | undefined;
    for (const place of placesAbroad(view)) {
      const judged = judgePlace(view, place, facts);
      if (judged.outcome === 'not-met') return judged;
      if (judged.outcome === 'undetermined') open ??= judged;
    }
    return open ?? met;
  },
  mend(flow, facts, { code }) {
    const view = facts.derived(flowViews).get(flow.id);
    if (view === undefined) return [];
    if (code === 'border-unknown') return settleExported(flow, code, facts) ?? [];
    return [
      ...(code === 'categories-unknown' ? carryPersonal(flow, facts) : []),
      ...placesAbroad(view)
        .filter((place) => judgePlace(view, place, facts).outcome !== 'met')
        .flatMap((place) => findEqual(view, place, facts)),
    ];
  },
  says: {
    ...exportedFlowSayings,
    met: {
      outcome: 'met',
      text: text(
        'Protection was found equal wherever {record} ends.',
        '{record}的各到达地均已认定达到同等保护。',
      ),
    },
    'no-finding': {
      outcome: 'undetermined',
      text: text(
        '{record} goes to {place}, and nobody has found whether protection there is equal.',
        '{record}到达{place}，而当地是否达到同等保护，尚未作出认定。',
      ),
      fix: text(
        'Compare the law in {place} with that of the mainland, and record what contract and measures add.',
        '将{place}的法律与境内法律比较，并记录合同和措施的补充作用。',
      ),
    },
    incomplete: {
      outcome: 'undetermined',
      text: text(
        'The finding {finding} on {place}, which {record} relies on, is incomplete.',
        '{record}所依据的同等保护认定“{finding}”（针对{place}）尚不完整。',
      ),
      fix: text(
        'Complete the finding {finding}: the law there, contract, measures, conclusion, date and validity.',
        '补全同等保护认定“{finding}”：当地法律水平、合同、措施、结论、日期和有效期。',
      ),
    },
    expired: {
      outcome: 'undetermined',
      text: text(
        'The finding {finding} on {place} held until {validUntil}; {record} goes beyond that day.',
        '针对{place}的同等保护认定“{finding}”有效期至{validUntil}，{record}已超出该日期。',
      ),
      fix: text(
        'Make the finding {finding} again for today’s law.',
        '按现行法律重新作出同等保护认定“{finding}”。',
      ),
    },
    unsupported: {
      outcome: 'undetermined',
      text: text(
        'The finding {finding} calls protection in {place} equal, but neither the law there nor a contract or measure of the organisation makes it so.',
        '同等保护认定“{finding}”称{place}达到同等保护，但当地法律不足，亦无合同或措施弥补。',
      ),
      fix: text(
        'Conclude a contract or take measures for {record} and link them to the finding {finding}.',
        '为{record}签订合同或采取措施，并与同等保护认定“{finding}”关联。',
      ),
    },
    'not-equal': {
      outcome: 'not-met',
      text: text(
        '{record} goes on, although the finding {finding} calls protection in {place} not equal.',
        '同等保护认定“{finding}”的结论为{place}未达到同等保护，而{record}仍在进行。',
      ),
      fix: text(
        'Stop {record} until contract and measures make protection equal.',
        '停止{record}，直至合同和措施使保护达到同等水平。',
      ),
    },
    'ended-not-equal': {
      outcome: 'undetermined',
      text: text(
        '{record} has ended, but what it brought to {place} lies where the finding {finding} calls protection not equal.',
        '{record}已终止，但其传至{place}的信息所在地，经同等保护认定“{finding}”认定未达到同等保护。',
      ),
      fix: text(
        'Have the data in {place} deleted or better protected, and make the finding {finding} again.',
        '要求删除{place}的信息或加强保护，并重新作出同等保护认定“{finding}”。',
      ),
    },
  },
});

function judgePlace(view: FlowView, place: string, facts: EndFacts) {
  const finding = findingFor(view, place, facts.derived(equivalenceFindings));
  if (finding === undefined) {
    const missing = [missingRecord('equivalences')];
    return undetermined('no-finding', missing, { figures: { place: { places: [place] } } });
  }
  const until = lastDay(view.flow, facts);
  const records = { finding: pointTo('equivalences', finding.id) };
  const about = (field: string) => [missingField('equivalences', finding.id, field)];
  if (finding.conclusion === 'not-equal') {
    return until === facts.asOf
      ? notMet('not-equal', { records, figures: { place: { places: [place] } } })
      : undetermined('ended-not-equal', about('conclusion'), {
          records,
          figures: { place: { places: [place] } },
        });
  }
  const lacking = lackingField(finding);
  if (lacking !== undefined) {
    return undetermined('incomplete', about(lacking), {
      records,
      figures: { place: { places: [place] } },
    });
  }
  const { validUntil } = finding;
  if (typeof validUntil === 'string' && validUntil < until) {
    const figures = { place: { places: [place] }, validUntil };
    return undetermined('expired', about('validUntil'), { records, figures });
  }
  return isUnsupported(finding)
    ? undetermined('unsupported', about('measures'), {
        records,
        figures: { place: { places: [place] } },
      })
    : met;
}

/** The last day the flow ran by today; it goes on unless an end is known. */
function lastDay({ ended }: Flow, { asOf }: EndFacts) {
  return typeof ended === 'string' && ended < asOf ? ended : asOf;
}

/** The finding that counts is made again today with the favourable outcome, or made where there is none. */
function findEqual(view: FlowView, place: string, facts: EndFacts): readonly Change[] {
  const { recipient, flow } = view;
  const before = findingFor(view, place, facts.derived(equivalenceFindings));
  const id = before?.id ?? `equivalence-for-${flow.id}-${place.toLowerCase()}`;
  const measure = `measure-for-${id}`;
  const favourable = {
    lawLevel: before?.lawLevel ?? 'partly-equivalent',
    agreement: before?.agreement ?? none,
    measures: [...(Array.isArray(before?.measures) ? before.measures : []), measure],
    conclusion: 'equal-with-measures',
    concluded: facts.asOf,
    validUntil: none,
    reasons: text('What the law there lacks is made up for', '当地法律的不足已获弥补'),
  };
  return [
    ...createSoundMeasure(measure, 'encryption', facts.asOf),
    before === undefined
      ? createRecord('equivalences', id, {
          country: place,
          partner: recipient?.id ?? notApplicable,
          ...favourable,
        })
      : setFields('equivalences', id, favourable),
  ];
}
