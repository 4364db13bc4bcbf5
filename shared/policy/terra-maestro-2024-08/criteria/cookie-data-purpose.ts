import { text } from '../../../lib/index.ts';
import type { Missing } from '../../index.ts';
import { isUnknown, known, none } from '../../../map/index.ts';
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

/**
 * Purposes of a flow that amount to what cookies may be for: running the site, identity, security,
 * the basket, better service. The policy itself puts recommending under improving the service.
 */
const compatible: ReadonlySet<string> = new Set([
  'operate',
  'register',
  'security',
  'risk',
  'deliver',
  'pay',
  'improve',
  'recommend',
]);

/** C17: what a cookie gathers goes into no flow for another purpose. */
export const cookieDataPurpose = defineCriterion({
  id: 'cookie-data-purpose',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Cookie data flows only for stated purposes', 'Cookie数据仅为所列用途流转'),
  rule: text(
    'Kept when every flow the data of a cookie goes into serves running the site, identity, security, orders and payment or better service, or when it goes into none. A flow for advertising, marketing, research or another purpose breaks it.',
    'Cookie数据所进入的流转均服务于保障运行、身份验证、安全、订单与支付或改进服务，或未进入任何流转的，为符合；流转用于广告、营销、研究等其他目的的，为不符合。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '7.3' },
    { instrument: 'pipl', article: '6' },
    { instrument: 'gdpr', article: '5(1)(b)' },
  ],
  judges: 'trackers',
  reads: ['flows', 'purposes'],
  applies({ kind }) {
    return kind === undefined || kind === 'cookie' ? null : doesNotApply('not-a-cookie');
  },
  judge({ id, kind, flows }, facts) {
    if (kind === undefined) {
      return undetermined('kind-unknown', [missingField('trackers', id, 'kind')]);
    }
    if (isUnknown(flows)) {
      return undetermined('flows-unknown', [missingField('trackers', id, 'flows')]);
    }
    let missing: Missing | undefined;
    for (const one of known(flows) ?? []) {
      const flow = facts.get('flows', one);
      if (flow?.archived === true) continue;
      const purpose = facts.get('purposes', flow?.purpose);
      if (purpose?.kind !== undefined) {
        if (compatible.has(purpose.kind)) continue;
        const records = { flow: pointTo('flows', one), purpose: pointTo('purposes', purpose.id) };
        return notMet('other-purpose', { records });
      }
      if (flow === undefined) missing ??= missingField('trackers', id, 'flows');
      else if (purpose === undefined) missing ??= missingField('flows', one, 'purpose');
      else missing ??= missingField('purposes', purpose.id, 'kind');
    }
    return missing === undefined ? met : undetermined('flow-purpose-unknown', [missing]);
  },
  mend({ id, kind, flows }, facts) {
    const kept = (known(flows) ?? []).filter((one) =>
      compatible.has(facts.get('purposes', facts.get('flows', one)?.purpose)?.kind ?? ''),
    );
    return [
      setFields('trackers', id, {
        kind: kind ?? 'cookie',
        flows: kept.length === 0 ? none : kept,
      }),
    ];
  },
  says: {
    met: {
      outcome: 'met',
      text: text(
        'The data of {record} goes into no flow for a purpose beyond those stated for cookies.',
        '{record}的数据未进入超出Cookie所列用途的流转。',
      ),
    },
    'not-a-cookie': {
      outcome: 'not-applicable',
      text: text('{record} is not a cookie.', '{record}不是Cookie。'),
    },
    'kind-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said whether {record} is a cookie.', '未载明{record}是否为Cookie。'),
      fix: text('Enter the kind of {record}.', '补录{record}的类型。'),
    },
    'flows-unknown': {
      outcome: 'undetermined',
      text: text('Nobody has said where the data of {record} goes.', '{record}的数据去向未载明。'),
      fix: text(
        'Enter the flows the data of {record} goes into, or that there are none.',
        '补录{record}的数据所进入的流转；没有的，注明为无。',
      ),
    },
    'flow-purpose-unknown': {
      outcome: 'undetermined',
      text: text(
        'The data of {record} goes into a flow whose purpose is not known.',
        '{record}的数据进入目的未载明的流转。',
      ),
      fix: text(
        'Enter the purpose of each flow the data of {record} goes into, and its kind.',
        '补录{record}的数据所进入的每条流转的目的及目的类型。',
      ),
    },
    'other-purpose': {
      outcome: 'not-met',
      text: text(
        'The data of {record} goes into {flow}, which serves {purpose}: not a purpose stated for cookies.',
        '{record}的数据进入{flow}，该流转的目的为{purpose}，不在Cookie所列用途之内。',
      ),
      fix: text('Keep the data of {record} out of {flow}.', '停止将{record}的数据用于{flow}。'),
    },
  },
});
