import { useState } from 'react';
import type { Language } from '../../../shared/lib/index.ts';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import type { KindEditorProps } from './editing.ts';
import { wordsIn } from './fieldText.ts';
import { TextEditor } from './TextEditor.tsx';

/** Words of a form: the language of the interface, and the other one where there is something or it is asked for. */
export function WordsEditor({ inputId, ...props }: KindEditorProps) {
  const { value, label } = props;
  const { language, say } = useSpeech();
  const other: Language = language === 'en' ? 'zh-CN' : 'en';
  const [isAdding, setAdding] = useState(false);
  const hasOther = isAdding || wordsIn(value, other, language) !== '';
  return (
    <>
      <TextEditor {...props} {...(inputId === undefined ? {} : { inputId })} />
      {hasOther ? (
        <div className="field-other">
          <span className="field-language quiet" aria-hidden="true">
            {say(names[other])}
          </span>
          <TextEditor
            {...props}
            key={other}
            inLanguage={other}
            autoFocus={isAdding}
            label={say(words.inOther, { label, language: say(names[other]) })}
          />
        </div>
      ) : wordsIn(value, language, language) === '' ? null : (
        <button
          type="button"
          className="link small field-add"
          aria-label={say(words.addNamed, { label, language: say(names[other]) })}
          onClick={() => setAdding(true)}
        >
          {say(words.add, { language: say(names[other]) })}
        </button>
      )}
    </>
  );
}

const names: { readonly [L in Language]: ReturnType<typeof text> } = {
  en: text('English', '英文'),
  'zh-CN': text('Chinese', '中文'),
};

const words = {
  add: text('+ {language}', '+ {language}'),
  addNamed: text('+ {language}: {label}', '+ {language}：{label}'),
  inOther: text('{label} ({language})', '{label}（{language}）'),
};
