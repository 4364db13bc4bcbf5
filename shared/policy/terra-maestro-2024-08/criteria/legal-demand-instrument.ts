import { text } from '../../../lib/index.ts';
import type { Missing } from '../../index.ts';
import { isUnknown, known } from '../../../map/index.ts';
import {
  defineCriterion,
  doesNotApply,
  met,
  missingField,
  notMet,
  setFields,
  undetermined,
} from '../../index.ts';
import { beginAfter } from '../lib/beginWithConsent.ts';

/** C23: what is shared because the law or an authority demands it has a demand to show for it. */
export const legalDemandInstrument = defineCriterion({
  id: 'legal-demand-instrument',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('A real demand behind legal sharing', '依法共享须有真实依据'),
  rule: text(
    'Kept when the authority, the reference and the date of the law or order are recorded and it is no younger than the flow; broken when there is no such law or order, or it came later.',
    '载明机关、法律或文书编号及日期，且文书不晚于流转开始之日的，为符合；没有该项要求或者文书在后的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.5' },
    { instrument: 'pipl', article: '13 para. 1 item 3' },
    { instrument: 'gdpr', article: '6(1)(c)' },
  ],
  judges: 'flows',
  applies({ id, kind, ground }) {
    if (kind === undefined) {
      return undetermined('kind-unknown', [missingField('flows', id, 'kind')]);
    }
    if (kind === 'legal-demand') return null;
    if (kind !== 'share' && kind !== 'entrust') return doesNotApply('not-sharing');
    if (ground === undefined) {
      return undetermined('ground-unknown', [missingField('flows', id, 'ground')]);
    }
    return ground === 'legal' ? null : doesNotApply('other-ground');
  },
  judge({ id, legalInstrument, legalInstrumentDated, started }) {
    if (!isUnknown(legalInstrument) && known(legalInstrument) === undefined) {
      return notMet('no-demand');
    }
    const dated = known(legalInstrumentDated);
    if (dated !== undefined && started !== undefined && dated > started) {
      return notMet('demand-later', { figures: { dated, started } });
    }
    if (legalInstrument !== undefined && dated !== undefined && started !== undefined) return met;
    const missing: Missing[] = [];
    if (legalInstrument === undefined) missing.push(missingField('flows', id, 'legalInstrument'));
    if (dated === undefined) missing.push(missingField('flows', id, 'legalInstrumentDated'));
    if (started === undefined) missing.push(missingField('flows', id, 'started'));
    return undetermined('demand-incomplete', missing);
  },
  mend(flow, facts, { code }) {
    if (code === 'kind-unknown') return [setFields('flows', flow.id, { kind: 'internal' })];
    const { done, fields } = beginAfter(flow, facts.asOf);
    return [
      setFields('flows', flow.id, {
        ...(code === 'ground-unknown' ? { ground: 'legal' } : {}),
        legalInstrument: known(flow.legalInstrument) ?? `demand-for-${flow.id}`,
        legalInstrumentDated: done,
        ...fields,
      }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'A law or order that is named and dated demanded {record} before it began.',
        '{record}开始前已有载明编号和日期的法律或文书要求。',
      ),
    },
    'not-sharing': {
      outcome: 'not-applicable',
      text: text(
        '{record} is neither sharing nor an answer to a legal demand.',
        '{record}既非共享，亦非应法定要求提供。',
      ),
    },
    'other-ground': {
      outcome: 'not-applicable',
      text: text(
        '{record} does not rest on law or an order.',
        '{record}不以法律或主管部门要求为依据。',
      ),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what kind of flow {record} is, so it may answer a legal demand.',
        '{record}的类型未载明，可能为应法定要求提供。',
      ),
      fix: text('Enter the kind of {record}.', '补录{record}的类型。'),
    },
    'ground-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said on which ground {record} rests, so it may be law or an order.',
        '{record}的依据未载明，可能以法律或主管部门要求为依据。',
      ),
      fix: text('Enter the ground of {record}.', '补录{record}的政策依据。'),
    },
    'no-demand': {
      outcome: 'not-met',
      text: text(
        '{record} claims law or an order, but there is none.',
        '{record}以法律或主管部门要求为由，但并无该项要求。',
      ),
      fix: text(
        'Stop {record} until a law or order that demands it can be named.',
        '在能够指明具体法律或文书前停止{record}。',
      ),
    },
    'demand-later': {
      outcome: 'not-met',
      text: text(
        '{record} began on {started}, before the demand dated {dated}.',
        '{record}自{started}开始，早于{dated}的法律文书。',
      ),
      fix: text(
        'Limit {record} to what was handed over under the demand, and record what went before it.',
        '将{record}限于文书作出后提供的部分，并就此前提供的部分留存说明。',
      ),
    },
    'demand-incomplete': {
      outcome: 'undetermined',
      text: text(
        '{record} rests on law or an order, but authority, reference or dates are not recorded.',
        '{record}以法律或主管部门要求为依据，但机关、编号或相关日期未载明。',
      ),
      fix: text(
        'Enter authority, reference and date of the demand and the start of {record}.',
        '补录提出要求的机关、编号和日期，以及{record}的开始日期。',
      ),
    },
  },
});
