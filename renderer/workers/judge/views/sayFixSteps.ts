import { labelOf } from '../../../../shared/assessment/assessCriteria.ts';
import { showCell } from '../../../../shared/exchange/index.ts';
import type { Language, Text, Words } from '../../../../shared/lib/index.ts';
import { inLanguage, text } from '../../../../shared/lib/index.ts';
import type { RecordBase, RegisterId, Snapshot } from '../../../../shared/map/index.ts';
import { registerOf } from '../../../../shared/map/index.ts';
import type { Answer, Pack } from '../../../../shared/policy/index.ts';
import type { FixStep } from '../../../../shared/scoring/index.ts';
import type { FixChange } from '../../../data/verdicts/fixViews.ts';
import type { NamedRecord } from '../../../data/verdicts/verdicts.ts';
import type { NameOf } from './recordNamer.ts';

const answerWords: { readonly [V in Answer['value']]: Text } = {
  yes: text('Yes', '是'),
  no: text('No', '否'),
  partly: text('Partly', '部分'),
  'not-applicable': text('Not applicable', '不适用'),
};
const newWord = text('new', '新增');

/** The facts a fix changes, in words; `snapshot` holds the map before any fix. */
export function sayFixSteps(
  steps: readonly FixStep[],
  pack: Pack,
  snapshot: Snapshot,
  nameOf: NameOf,
): readonly FixChange[] {
  const show = (register: RegisterId, field: string, value: unknown) =>
    showValue(register, field, value, snapshot);
  return steps.map((step): FixChange => {
    switch (step.kind) {
      case 'set': {
        const { register, id, field, from, to } = step;
        return {
          kind: 'set',
          record: nameOf(register, id),
          register: registerOf(register).one,
          field: labelOf(register, field),
          from: show(register, field, from),
          to: show(register, field, to),
        };
      }
      case 'create': {
        const { register, fields } = step;
        return {
          kind: 'create',
          register: registerOf(register).one,
          fields: Object.entries(fields).flatMap(([field, value]) => {
            const shown = show(register, field, value);
            return shown === null ? [] : [{ field: labelOf(register, field), value: shown }];
          }),
        };
      }
      case 'answer':
        return sayAnswer(step, pack, nameOf);
    }
  });
}

function sayAnswer(
  { question, record, from, to }: Extract<FixStep, { kind: 'answer' }>,
  pack: Pack,
  nameOf: NameOf,
): FixChange {
  const asking = pack.criteria.find(({ questions }) => questions.some(({ id }) => id === question));
  const asked = asking?.questions.find(({ id }) => id === question);
  let about: NamedRecord | null = null;
  if (asking !== undefined && record !== undefined) about = nameOf(asking.judges, record);
  return {
    kind: 'answer',
    question: asked?.ask ?? text(question, question),
    record: about,
    from: from === undefined ? null : answerWords[from],
    to: answerWords[to],
  };
}

/** A value in both languages; null where nobody has said. A record that a fix makes is called new. */
function showValue(
  register: RegisterId,
  name: string,
  value: unknown,
  snapshot: Snapshot,
): Text | null {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return null;
  const field = registerOf(register).fields[name];
  const inOne = (language: Language) =>
    field === undefined
      ? sayPlain(value, language)
      : showCell(field, value, language, (target, id) =>
          callRecord(target, id, language, snapshot),
        );
  return text(inOne('en'), inOne('zh-CN'));
}

/** Name, owner and note, which every register has, are words. */
function sayPlain(value: unknown, language: Language): string {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'en' in value)
    ? inLanguage(value as Words, language) // a name, owner or note holds words
    : JSON.stringify(value);
}

function callRecord(register: RegisterId, id: string, language: Language, snapshot: Snapshot) {
  const record = snapshot.get(register, id) as RecordBase | undefined; // what every record has
  return record ?? { code: newWord[language], name: registerOf(register).one };
}
