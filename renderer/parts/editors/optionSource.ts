import { foldText } from '../../../shared/exchange/cells/cellWords.ts';
import type { Language, Text } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import type { Field } from '../../../shared/map/index.ts';
import { placeCodes, placeName } from '../../../shared/standards/index.ts';
import { startMatching } from './matchOptions.ts';
import type { Choice, PickSource } from './pickSource.ts';
import { mostShown } from './pickSource.ts';

type Option = Choice & { readonly words: readonly string[] };

/** The options of a field as a list to pick from, in the given language, found in both. */
export function optionSource(field: Field, language: Language): PickSource {
  const options = optionsOf(field, language);
  return {
    start: (query) => startMatching<Option>(options, ({ words: found }) => found, query, mostShown),
    show: (value) => ({
      label: options.find((option) => option.value === value)?.label ?? String(value),
    }),
    findRecord: () => undefined,
    isReady: true,
  };
}

function optionsOf(field: Field, language: Language): readonly Option[] {
  if (field.kind === 'yes-no') {
    return [
      toOption(true, 'true', yesNo.yes, language),
      toOption(false, 'false', yesNo.no, language),
    ];
  }
  if (field.kind === 'choice' || field.kind === 'choices') {
    return Object.entries(field.options).map(([id, label]) => toOption(id, id, label, language));
  }
  return placesIn[language];
}

function toOption(value: string | boolean, key: string, label: Text, language: Language): Option {
  return {
    key,
    value,
    kind: 'value',
    label: label[language],
    words: [label[language], label.en, label['zh-CN'], key].map(foldText),
  };
}

const collators = { en: new Intl.Collator('en'), 'zh-CN': new Intl.Collator('zh-CN') };

function placesOf(language: Language): readonly Option[] {
  return placeCodes
    .map((code): Option => {
      const names = [placeName(code, 'en'), placeName(code, 'zh-CN')] as const;
      return {
        key: code,
        value: code,
        kind: 'value',
        label: placeName(code, language),
        aside: code,
        words: [code, ...names].map(foldText),
      };
    })
    .toSorted((a, b) => collators[language].compare(a.label, b.label));
}

const placesIn = { en: placesOf('en'), 'zh-CN': placesOf('zh-CN') };
const yesNo = { yes: text('Yes', '是'), no: text('No', '否') };
