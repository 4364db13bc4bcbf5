import type { Day, Text } from '../lib/index.ts';
import { notChecked, reviewedOn, type Certainty, type Sourced } from './certainty.ts';
import type { PlaceCode } from './placeCodes.ts';

/** A decision of the European Commission that a place protects personal data adequately (GDPR Art. 45). */
export interface AdequacyDecision extends Sourced {
  /** The place; undefined for an international organisation. */
  readonly iso: PlaceCode | undefined;
  readonly scope: 'whole' | 'partial';
  /** Whom the decision covers. */
  readonly covers: Text;
  /** Last day of validity; undefined where the decision names none that is known here. */
  readonly validUntil: Day | undefined;
}

/** The list as it stood when Brazil joined it; no later decision was found up to the review day. */
export const adequacyListAsOf: Day = '2026-01-28';

const wholePlace: Text = { en: 'All recipients', 'zh-CN': '全部接收方' };
const listSource = 'Mirror of the European Commission’s list of adequacy decisions';

function decision(
  iso: PlaceCode | undefined,
  part: Partial<Omit<AdequacyDecision, 'iso'>> = {},
): AdequacyDecision {
  return {
    iso,
    scope: 'whole',
    covers: wholePlace,
    validUntil: undefined,
    source: listSource,
    certainty: 'second-hand' satisfies Certainty,
    asOf: adequacyListAsOf,
    ...part,
  };
}

export const adequacyDecisions: readonly AdequacyDecision[] = [
  decision('AD'),
  decision('AR'),
  decision('BR', { source: 'Implementing Decision (EU) 2026/179 of 26 January 2026, second-hand' }),
  decision('CA', {
    scope: 'partial',
    covers: { en: 'Commercial organisations only', 'zh-CN': '仅限商业组织' },
  }),
  decision('FO'),
  decision('GG'),
  decision('IL'),
  decision('IM'),
  decision('JP'),
  decision('JE'),
  decision('NZ'),
  decision('KR'),
  decision('CH'),
  decision('GB', {
    validUntil: '2031-12-27',
    source: 'Renewal of 19 December 2025, second-hand',
  }),
  decision('UY'),
  decision('US', {
    scope: 'partial',
    covers: {
      en: 'Participants of the EU-US Data Privacy Framework only',
      'zh-CN': '仅限加入欧盟—美国数据隐私框架的组织',
    },
  }),
  decision(undefined, {
    covers: { en: 'European Patent Organisation', 'zh-CN': '欧洲专利组织' },
    source: notChecked,
    certainty: 'recalled',
    asOf: reviewedOn,
  }),
];

/** The adequacy decision for a place, if the list has one. Whether it is still valid is for the caller. */
export function findAdequacyDecision(iso: string): AdequacyDecision | undefined {
  return adequacyDecisions.find((entry) => entry.iso === iso);
}
