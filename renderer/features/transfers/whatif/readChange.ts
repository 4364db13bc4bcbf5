import type { Result, Text } from '../../../../shared/lib/index.ts';
import { fail, ok, text } from '../../../../shared/lib/index.ts';
import type { ExportGround } from '../../../../shared/transfers/index.ts';
import type { WhatIfChange } from '../../../../shared/views/index.ts';

/** What the form holds; empty leaves it as recorded. */
export interface ChangeForm {
  readonly people: string;
  readonly sensitivePeople: string;
  readonly isSensitive: '' | 'yes' | 'no';
  readonly exportGround: ExportGround | '';
  /** An id, or `nobody`. */
  readonly recipient: string;
  readonly toLocation: string;
  readonly mechanism: string;
  readonly asOf: string;
}

export const noChange: ChangeForm = {
  people: '',
  sensitivePeople: '',
  isSensitive: '',
  exportGround: '',
  recipient: '',
  toLocation: '',
  mechanism: '',
  asOf: '',
};

/** Stands for "nobody receives it" where a recipient is chosen; no id can be it. */
export const nobody = ' nobody';

export type ChangeProblem = { readonly field: 'people' | 'sensitivePeople'; readonly text: Text };

const notACount = text(
  'Expected a whole number of people, such as 120000.',
  '请填写人数（整数），例如 120000。',
);

/** What the form asks for; a number that is none is a problem of its field. */
export function readChange(form: ChangeForm): Result<WhatIfChange, ChangeProblem> {
  const change: { -readonly [K in keyof WhatIfChange]: WhatIfChange[K] } = {};
  for (const field of ['people', 'sensitivePeople'] as const) {
    const count = readCount(form[field]);
    if (count === null) return fail({ field, text: notACount });
    if (count !== undefined) change[field] = count;
  }
  const { isSensitive, exportGround, recipient, toLocation, mechanism, asOf } = form;
  if (isSensitive !== '') change.isSensitive = isSensitive === 'yes';
  if (exportGround !== '') change.exportGround = exportGround;
  if (recipient !== '') change.recipient = recipient === nobody ? null : recipient;
  if (toLocation !== '') change.toLocation = toLocation;
  if (mechanism !== '') change.mechanism = mechanism;
  if (asOf !== '') change.asOf = asOf;
  return ok(change);
}

/** Undefined for nothing, null for what is no count. Digits may be grouped as people write them. */
function readCount(written: string): number | undefined | null {
  // Full-width digits are what a Chinese keyboard may give.
  const plain = written.normalize('NFKC').replaceAll(/[\s,'_]/g, '');
  if (plain === '') return undefined;
  if (!/^\d{1,12}$/.test(plain)) return null;
  return Number(plain);
}

/** Is anything other than recorded? */
export function isChange(change: WhatIfChange): boolean {
  return Object.keys(change).length > 0;
}

/** Whether parts of the change are no fields of the flow: how sensitive it is, and the day. */
export function hasUnwritable({ isSensitive, asOf }: WhatIfChange): boolean {
  return isSensitive !== undefined || asOf !== undefined;
}
