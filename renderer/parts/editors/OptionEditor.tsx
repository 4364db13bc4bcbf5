import { useMemo } from 'react';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { KindEditorProps } from './editing.ts';
import { optionSource } from './optionSource.ts';
import { PickMany } from './PickMany.tsx';
import { PickOne } from './PickOne.tsx';

/** A field whose values are known beforehand: yes and no, options, places. */
export function OptionEditor(props: KindEditorProps) {
  const { field } = props;
  const { language } = useSpeech();
  const source = useMemo(() => optionSource(field, language), [field, language]);
  return field.kind === 'choices' || field.kind === 'places' ? (
    <PickMany {...props} source={source} />
  ) : (
    <PickOne {...props} source={source} />
  );
}
