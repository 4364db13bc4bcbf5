import { text } from '../../../lib/index.ts';
import { isUnknown, known, none, notApplicable } from '../../../map/index.ts';
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
import { beginWithConsent, beginWithConsentReads } from '../lib/beginWithConsent.ts';
import {
  flowContentSayings,
  flowGroundSayings,
  flowKindSayings,
  judgeFlowContent,
  judgeFlowKind,
  settleFlowKind,
} from '../lib/judgeFlowReach.ts';

/** C33: where handing over rests on a merger, acquisition or bankruptcy, that event is on record. */
export const transferEvent = defineCriterion({
  id: 'transfer-event',
  kind: 'promise',
  revision: 1,
  severity: 'moderate',
  title: text('Corporate event behind a hand-over', '转让所对应的公司变更事项'),
  rule: text(
    'Kept when a transfer that relies on a corporate event names it and it is a merger, an acquisition or a bankruptcy; the policy excepts no other event.',
    '以公司变更为依据的转让，载明对应事项且属于合并、收购或破产清算的，为符合；政策未将其他事项列为例外。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.3' },
    { instrument: 'pipl', article: '22' },
  ],
  judges: 'flows',
  reads: ['corporate-events', ...beginWithConsentReads],
  settings: ['needs-effective-date'],
  applies: (flow) => judgeFlowKind(flow, 'transfer'),
  judge(flow, facts) {
    const { ground, corporateEvent } = flow;
    if (ground !== undefined && ground !== 'corporate-event') return doesNotApply('other-ground');
    const event = facts.get('corporate-events', corporateEvent);
    const kind = event?.kind;
    if (
      ground !== undefined &&
      (kind === 'merger' || kind === 'acquisition' || kind === 'bankruptcy')
    ) {
      return met;
    }
    const content = judgeFlowContent(flow, facts);
    if (content !== null) return content;
    if (ground === undefined) {
      return undetermined('ground-unknown', [missingField('flows', flow.id, 'ground')]);
    }
    if (event === undefined) {
      return isUnknown(corporateEvent) || typeof corporateEvent === 'string'
        ? undetermined('event-unknown', [missingField('flows', flow.id, 'corporateEvent')])
        : notMet('no-event');
    }
    const records = { event: pointTo('corporate-events', event.id) };
    return kind === undefined
      ? undetermined('event-kind-unknown', [missingField('corporate-events', event.id, 'kind')], {
          records,
        })
      : notMet('event-not-promised', { records });
  },
  mend(flow, facts, { code }) {
    if (flow.kind === undefined) return settleFlowKind(flow);
    if (flow.ground === undefined) return beginWithConsent(flow, facts);
    const event = facts.get('corporate-events', flow.corporateEvent);
    if (event !== undefined && event.kind === undefined) {
      return [setFields('corporate-events', event.id, { kind: 'merger' })];
    }
    if (code === 'event-not-promised') return beginWithConsent(flow, facts);
    const id = `event-for-${flow.id}`;
    return [
      createRecord('corporate-events', id, {
        kind: 'merger',
        happened: flow.started ?? facts.asOf,
        involvesPersonalInformation: true,
        successor: known(flow.toPartner) ?? none,
        isSuccessorBound: true,
        reconsented: notApplicable,
        peopleTold: facts.asOf,
        toldItems: ['successor-name', 'successor-contact'],
        dataDeleted: notApplicable,
      }),
      setFields('flows', flow.id, { corporateEvent: id }),
    ];
  },
  says: {
    ...flowKindSayings,
    ...flowContentSayings,
    ...flowGroundSayings,
    met: {
      outcome: 'met',
      text: text(
        '{record} belongs to a merger, acquisition or bankruptcy on record.',
        '{record}对应已登记的合并、收购或破产清算事项。',
      ),
    },
    'event-unknown': {
      outcome: 'undetermined',
      text: text(
        '{record} relies on a corporate event that nobody has named.',
        '{record}以公司变更为依据，但未载明对应事项。',
      ),
      fix: text(
        'Register the event and link {record} to it.',
        '登记该变更事项，并与{record}相关联。',
      ),
    },
    'no-event': {
      outcome: 'not-met',
      text: text(
        '{record} relies on a corporate event, and there has been none.',
        '{record}以公司变更为依据，但并不存在该事项。',
      ),
      fix: text(
        'Stop {record}, or register the merger, acquisition or bankruptcy behind it.',
        '停止{record}，或登记其所对应的合并、收购或破产清算事项。',
      ),
    },
    'event-kind-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said what kind of event {event} was.', '{event}的类型未载明。'),
      fix: text('Enter the kind of {event}.', '补录{event}的类型。'),
    },
    'event-not-promised': {
      outcome: 'not-met',
      text: text(
        '{record} relies on {event}, which is neither a merger nor an acquisition nor a bankruptcy.',
        '{record}援引的{event}不属于合并、收购或破产清算。',
      ),
      fix: text(
        'Ask for explicit consent before {record} goes on.',
        '在继续{record}之前取得个人明示同意。',
      ),
    },
  },
});
