import { text } from '../../../lib/index.ts';
import { defineCriterion, doesNotApply, missingField, undetermined } from '../../index.ts';
import {
  beginWithConsent,
  beginWithConsentReads,
  isConsentGround,
} from '../lib/beginWithConsent.ts';
import { explicitConsentSayings, judgeExplicitConsent } from '../lib/judgeExplicitConsent.ts';
import {
  flowContentSayings,
  flowGroundSayings,
  flowKindSayings,
  judgeFlowContent,
  judgeFlowKind,
  settleFlowKind,
} from '../lib/judgeFlowReach.ts';

/** C35: where publishing rests on consent, the explicit consent came first. */
export const publicationConsent = defineCriterion({
  id: 'publication-consent',
  kind: 'promise',
  revision: 1,
  severity: 'serious',
  title: text('Explicit consent before publishing', '公开披露前取得明示同意'),
  rule: text(
    'Kept when a publication that relies on consent has an explicit one, obtained no later than the day it began. Tacit consent is not enough.',
    '以同意为依据的公开披露，已在公开之日或之前取得明示同意的，为符合；默示同意不足。',
  ),
  clauses: [
    { instrument: 'gbt-35273', article: '9.4' },
    { instrument: 'pipl', article: '25' },
    { instrument: 'gdpr', article: '6(1)(a)' },
  ],
  judges: 'flows',
  reads: ['consents', ...beginWithConsentReads],
  settings: ['needs-effective-date'],
  applies: (flow) => judgeFlowKind(flow, 'publish'),
  judge(flow, facts) {
    if (flow.ground === undefined) {
      return (
        judgeFlowContent(flow, facts) ??
        undetermined('ground-unknown', [missingField('flows', flow.id, 'ground')])
      );
    }
    if (!isConsentGround(flow.ground)) return doesNotApply('other-ground');
    const consent = judgeExplicitConsent(flow, facts);
    return consent.outcome === 'met' ? consent : (judgeFlowContent(flow, facts) ?? consent);
  },
  mend(flow, facts) {
    return flow.kind === undefined ? settleFlowKind(flow) : beginWithConsent(flow, facts);
  },
  says: {
    ...flowKindSayings,
    ...flowContentSayings,
    ...flowGroundSayings,
    ...explicitConsentSayings,
    // What is public cannot be called back: people are harmed at once.
    'no-consent': { ...explicitConsentSayings['no-consent'], severity: 'critical' },
    met: {
      outcome: 'met',
      text: text(
        'People had explicitly agreed to {record} before it began.',
        '{record}开始前已取得个人明示同意。',
      ),
    },
  },
});
