import { text } from '../../../lib/index.ts';
import type { RecordIn } from '../../../map/index.ts';
import type { Facts, Figure } from '../../index.ts';
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
import { flowViews, none } from '../../../map/index.ts';
import { dataReach, dataReachReads } from '../lib/dataReach.ts';
import {
  grantedRequestSayings,
  judgeGranted,
  listed,
  settleRequest,
} from '../lib/grantedRequest.ts';
import { clarifyFlow, mendReads } from '../lib/recipientMends.ts';

/** C53: when deletion is granted, those who got the data are told to delete it too. */
export const recipientsToldToDelete = defineCriterion({
  id: 'recipients-told-to-delete',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Recipients told to delete', '通知接收方一并删除'),
  rule: text(
    'Every partner that a flow has reached with a category of the granted request was told to delete, or is excepted because law says so or it has a permission of its own. Flows that have ended count: their data stays with the partner. Processors and affiliates count too.',
    '凡经流转获得所涉类别的合作方，均已通知其删除，或因法律规定、另获授权而属例外的，为符合。已结束的流转亦计入，因数据仍在合作方处；受托人和关联公司同样计入。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '8.3 b' },
    { instrument: 'pipl', article: '47' },
    { instrument: 'gdpr', article: '19' },
  ],
  judges: 'rights-requests',
  reads: [...dataReachReads, ...mendReads],
  judge(request, facts) {
    const open = judgeGranted(request, 'delete');
    if (open !== null) return open;
    const { id, categories, partnersTold, partnersExcepted } = request;
    const reach = facts.derived(dataReach);
    const reached = partnersReached(request, facts);
    const told = listed(partnersTold) ?? [];
    const excepted = listed(partnersExcepted) ?? [];
    const isSettled = (partner: string) => told.includes(partner) || excepted.includes(partner);
    const untold = reached.filter((partner) => !isSettled(partner));
    const [partner] = untold;
    if (partner !== undefined) {
      const details = {
        records: { partner: pointTo('partners', partner) },
        figures: { untold: untold.length, codes: codesOf(untold, facts) },
      };
      if (categories === undefined || categories.length === 0) {
        return undetermined('data-unknown', [missingField('rights-requests', id, 'categories')]);
      }
      if (partnersTold !== undefined && partnersExcepted !== undefined) {
        return notMet('not-told', details);
      }
      const field = partnersTold === undefined ? 'partnersTold' : 'partnersExcepted';
      return undetermined('telling-unknown', [missingField('rights-requests', id, field)], details);
    }
    const unread = reach.unread.find((entry) => !isSettled(entry.partner));
    if (unread !== undefined) {
      return undetermined('flow-data-unknown', [missingField('flows', unread.flow, 'categories')], {
        records: {
          flow: pointTo('flows', unread.flow),
          partner: pointTo('partners', unread.partner),
        },
      });
    }
    const nameless = namelessFlows(request, facts)[0];
    if (nameless !== undefined) {
      return undetermined('recipient-unknown', [missingField('flows', nameless, 'toPartner')], {
        records: { flow: pointTo('flows', nameless) },
      });
    }
    return reached.length > 0 || reach.unread.length > 0 ? met : doesNotApply('nobody-reached');
  },
  mend(request, facts) {
    const settled = settleRequest(request);
    if ('right' in settled) return [setFields('rights-requests', request.id, settled)];
    const views = facts.derived(flowViews);
    const clarified = namelessFlows(request, facts).flatMap((flow) => {
      const view = views.get(flow);
      return view === undefined ? [] : clarifyFlow(view, facts);
    });
    const excepted = listed(request.partnersExcepted) ?? [];
    const told = new Set([
      ...(listed(request.partnersTold) ?? []),
      ...partnersReached(request, facts),
      ...facts.derived(dataReach).unread.map(({ partner }) => partner),
      ...clarified
        .filter((change) => change.kind === 'create' && change.register === 'partners')
        .map((change) => (change.kind === 'create' ? change.id : '')),
    ]);
    const named = [...told].filter((partner) => !excepted.includes(partner));
    return [
      ...clarified,
      setFields('rights-requests', request.id, {
        ...settled,
        partnersTold: named.length === 0 ? (request.partnersTold ?? none) : named,
        ...(request.partnersExcepted === undefined ? { partnersExcepted: none } : {}),
      }),
    ];
  },
  says: {
    ...grantedRequestSayings,
    met: {
      outcome: 'met',
      text: text(
        'Everyone the data of {record} went to was told to delete it or is excepted.',
        '{record}所涉数据的接收方均已被通知删除或属例外。',
      ),
    },
    'nobody-reached': {
      outcome: 'not-applicable',
      text: text(
        'By the map the data of {record} went to nobody else.',
        '按数据地图，{record}所涉数据未提供给他人。',
      ),
    },
    'not-told': {
      outcome: 'not-met',
      text: text(
        'The data of {record} went to {partner}, which was not told to delete it; {untold, plural, one {# partner is} other {# partners are}} open in all: {codes}.',
        '{record}所涉数据已提供给{partner}，但未通知其删除；共有{untold}个合作方未通知：{codes}。',
      ),
      fix: text(
        'Tell each of them to delete and log it, or enter it as excepted with the law or permission: {codes}.',
        '逐一通知其删除并登记；依法或另获授权可保留的，列为例外：{codes}。',
      ),
    },
    'telling-unknown': {
      outcome: 'undetermined',
      text: text(
        'The data of {record} went to {partner}; nobody has said whether it was told to delete or is excepted. Open in all: {untold} ({codes}).',
        '{record}所涉数据已提供给{partner}，是否已通知其删除或属例外未载明。共{untold}个待查（{codes}）。',
      ),
      fix: text(
        'Enter which partners were told and which are excepted: {codes}.',
        '登记已通知及属例外的合作方：{codes}。',
      ),
    },
    'data-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said which data {record} concerns, so it is open whom it reached.',
        '{record}涉及的信息种类未载明，无法判断已提供给何人。',
      ),
      fix: text('Enter the categories {record} concerns.', '补录{record}涉及的信息种类。'),
    },
    'flow-data-unknown': {
      outcome: 'undetermined',
      text: text(
        'Nobody has said what {flow} carries to {partner}; it may be the data of {record}.',
        '{flow}向{partner}传输的信息种类未载明，可能包括{record}所涉数据。',
      ),
      fix: text('Enter the categories of {flow}.', '补录{flow}的信息种类。'),
    },
    'recipient-unknown': {
      outcome: 'undetermined',
      text: text(
        '{flow} may have handed out the data of {record}, and nobody has said to whom.',
        '{flow}可能对外提供了{record}所涉数据，但接收方未载明。',
      ),
      fix: text('Enter the kind and the recipient of {flow}.', '补录{flow}的流转类型和接收方。'),
    },
  },
});

type Request = RecordIn<'rights-requests'>;
type ReachFacts = Facts<(typeof dataReachReads)[number]>;

/** The partners the request’s data went to; where nobody has said which data, all that got any. */
function partnersReached({ categories }: Request, facts: ReachFacts): readonly string[] {
  const { byCategory, all } = facts.derived(dataReach);
  if (categories === undefined || categories.length === 0) return all;
  const partners = new Set<string>();
  for (const category of categories) {
    for (const partner of byCategory.get(category) ?? []) partners.add(partner);
  }
  return [...partners];
}

function namelessFlows({ categories }: Request, facts: ReachFacts): readonly string[] {
  const about = (carried: readonly string[] | undefined) =>
    carried === undefined ||
    categories === undefined ||
    categories.length === 0 ||
    carried.some((category) => categories.includes(category));
  return facts
    .derived(dataReach)
    .nameless.filter((entry) => about(entry.categories))
    .map(({ flow }) => flow);
}

/** A sentence names so many; the number of all stands beside them. */
const mostNamed = 12;

function codesOf(partners: readonly string[], facts: ReachFacts): Figure {
  const named = partners.slice(0, mostNamed).map((id) => facts.get('partners', id)?.code ?? id);
  const more = partners.length - named.length;
  return { list: more > 0 ? [...named, `… +${more}`] : named };
}
