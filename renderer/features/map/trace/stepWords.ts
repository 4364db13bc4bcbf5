import type { AgreementState } from '../../../../shared/assessment/index.ts';
import type { Text } from '../../../../shared/lib/index.ts';
import { text } from '../../../../shared/lib/index.ts';
import type { AnyRecord } from '../../../../shared/map/index.ts';
import { isNone, isNotApplicable, registerOf } from '../../../../shared/map/index.ts';
import { requiredWords } from '../../../../shared/report/words.ts';
import type { TraceStep } from '../../../../shared/views/index.ts';
import type { Speech } from '../../../ui/language/languageContext.ts';

/** What screen and spreadsheet say of a step. */
export const stepWords = {
  notEntered: text('not entered', '未载明'),
  none: text('none', '无'),
  notNeeded: text('not needed', '不适用'),
  validUntil: text('valid until {day}', '有效期至{day}'),
  validOpen: text('end not entered', '有效期未载明'),
  noMechanism: text('none held; the rules ask: {required}', '尚无机制；规则要求：{required}'),
  noMechanismOpen: text('none held; what the rules ask is undecided', '尚无机制；规则要求无法判定'),
  maybeExport: text(
    'none held; whether it leaves the mainland is undecided',
    '尚无机制；是否出境无法判定',
  ),
  stays: text('not an export', '不涉及出境'),
  noReference: text('no reference', '无编号'),
  separator: text(', ', '，'),
  items: text('; ', '；'),
} as const;

const agreementWords: { readonly [S in AgreementState]: Text } = {
  'in-force': text('in force, no end', '有效，未约定届满日'),
  expired: text('expired', '已到期'),
  unsigned: text('not signed', '未签署'),
  none: text('none', '无'),
  unknown: text('undecided: signature or end not entered', '无法判定：签署或届满日期未载明'),
};
const datedWords = {
  'in-force': text('in force until {day}', '有效期至{day}'),
  expired: text('expired on {day}', '已于{day}到期'),
};

/** State and end of the best agreement with the recipient; null where nobody receives. */
export function sayAgreement({ agreement }: TraceStep, { say }: Speech): string | null {
  if (agreement === null) return null;
  const { state, expires } = agreement;
  if (expires !== null && (state === 'in-force' || state === 'expired')) {
    return say(datedWords[state], { day: expires });
  }
  return say(agreementWords[state]);
}

/** Kind, reference and validity of the mechanism; what is asked where an export has none; null where nothing is. */
export function sayMechanism({ mechanism, fact }: TraceStep, { say }: Speech): string | null {
  if (mechanism !== null) {
    const { kind, reference, validUntil } = mechanism;
    return [
      kind === null ? say(stepWords.notEntered) : say(kind),
      reference ?? say(stepWords.noReference),
      validUntil === null
        ? say(stepWords.validOpen)
        : say(stepWords.validUntil, { day: validUntil }),
    ].join(say(stepWords.separator));
  }
  if (fact.export === null) return null;
  if (!fact.export.isCertain) return say(stepWords.maybeExport);
  const { required } = fact.export;
  if (required === null) return say(stepWords.noMechanismOpen);
  const asked = requiredWords[required];
  return asked === undefined
    ? say(stepWords.noMechanismOpen)
    : say(stepWords.noMechanism, { required: say(asked) });
}

/** The ground of the policy; three kinds of empty kept apart by what the flow's own field holds. */
export function sayGround(
  { ground }: TraceStep,
  flow: AnyRecord | undefined,
  { say }: Speech,
): string {
  return ground === null ? sayEmpty(flow?.['ground'], say) : say(ground);
}

/** The legal basis, its own or its activity's. */
export function sayBasis({ basis }: TraceStep, { say }: Speech): string {
  return basis === null ? say(stepWords.notEntered) : say(basis);
}

/** Which kind of empty a field holds. */
export function sayEmpty(value: unknown, say: Speech['say']): string {
  if (isNone(value)) return say(stepWords.none);
  return say(isNotApplicable(value) ? stepWords.notNeeded : stepWords.notEntered);
}

/** The label of an option such as a location's kind; says it when nobody has entered it. */
export function sayOption(
  register: 'flows' | 'locations' | 'partners',
  field: string,
  value: unknown,
  say: Speech['say'],
): string {
  if (typeof value !== 'string') return sayEmpty(value, say);
  const described = registerOf(register).fields[field];
  const options = described !== undefined && 'options' in described ? described.options : {};
  const label = (options as { readonly [id: string]: Text })[value]; // every choice field's options
  return label === undefined ? value : say(label);
}
