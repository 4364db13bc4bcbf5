import type { CellProblem } from '../../../shared/exchange/index.ts';
import { readCell } from '../../../shared/exchange/index.ts';
import type { Language } from '../../../shared/lib/index.ts';
import type { Field } from '../../../shared/map/index.ts';
import { registerOf } from '../../../shared/map/index.ts';

/** Where the organisation can be found; asked on the same page as its name. */
export const contactFields = ['country', 'contactEmail'] as const;

/** The facts whose absence leaves most rules undecided: who it is, how many people, which duties. */
export const factFields = [
  'kind',
  'totalPeople',
  'sensitivePeople',
  'staff',
  'isMainlyProcessing',
  'piOfficer',
  'isCriticalInfrastructure',
  'isLargePlatform',
  'isInBayArea',
  'offersToEu',
  'offersToUk',
] as const;

export type SetUpField = (typeof contactFields)[number] | (typeof factFields)[number];

/** What was entered, as text: an option's id, `yes`, `no`, or what was typed. Absent or empty is unknown. */
export type SetUpEntries = { readonly [F in SetUpField]?: string };

export interface ReadSetUp {
  readonly fields: { readonly [field: string]: unknown };
  readonly problems: { readonly [F in SetUpField]?: CellProblem };
}

export function setUpField(name: SetUpField): Field {
  const field = registerOf('organisation').fields[name];
  if (field === undefined)
    throw new Error(`Expected a field of the organisation, found "${name}".`);
  return field;
}

/** The entries as fields of a record. What is left open stays unknown; what cannot be read is told. */
export function readSetUp(entries: SetUpEntries, language: Language): ReadSetUp {
  const fields: { [field: string]: unknown } = {};
  const problems: { [F in SetUpField]?: CellProblem } = {};
  for (const name of [...contactFields, ...factFields]) {
    const entry = entries[name]?.trim() ?? '';
    if (entry === '') continue;
    const field = setUpField(name);
    if (field.kind === 'choice' || field.kind === 'place') fields[name] = entry;
    else if (field.kind === 'yes-no') fields[name] = entry === 'yes';
    else {
      const read = readCell(field, entry, { language, findRecord: () => undefined });
      if (!read.ok) problems[name] = read.error;
      else if (read.value !== undefined) fields[name] = read.value;
    }
  }
  return { fields, problems };
}
