import { Button, Progress, TextInput } from '@mantine/core';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Language } from '../../../shared/lib/index.ts';
import { isDay, text } from '../../../shared/lib/index.ts';
import { today } from '../../data/clock/now.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';
import { LanguageChoice } from '../../ui/preferences/LanguageChoice.tsx';
import type { DocumentKind } from '../../workers/documentsWork.ts';
import { documentWords, stepWords } from './exportWords.ts';
import type { Exporting, ExportState } from './useExport.ts';

const words = {
  what: text('Document', '文档'),
  language: text('Language of the document', '文档语言'),
  noLanguage: text(
    'The assessment holds both languages wherever both were written.',
    '评估结果按原样保留两种语言的内容。',
  ),
  asOf: text('As of', '截至日期'),
  asOfHelp: text(
    'The day deadlines and validity are judged on. The facts are those of now, not of that day.',
    '按该日判断期限与有效性；所依据的事实为当前登记内容，并非该日的历史状态。',
  ),
  badDay: text(
    'Expected a day such as 2026-03-01; found “{found}”.',
    '应为日期（如2026-03-01），实为“{found}”。',
  ),
  start: text('Export…', '导出…'),
  cancel: text('Cancel', '取消'),
  saving: text('Choose where to save it …', '请选择保存位置……'),
  done: text('Saved as {name}.', '已保存为 {name}。'),
  step: text('{step} …', '{step}……'),
  progress: text('{step}, {percent} percent', '{step}，{percent}%'),
};

const kinds: readonly DocumentKind[] = ['report', 'records', 'assessment'];

/** Which document, in which language, as of which day. */
export function ExportForm({ exporting }: { readonly exporting: Exporting }) {
  const speech = useSpeech();
  const { say } = speech;
  const [kind, setKind] = useState<DocumentKind>('report');
  const [language, setLanguage] = useState<Language>(speech.language);
  const [asOf, setAsOf] = useState(today);
  const { state, start, cancel } = exporting;
  const isBusy = state.kind === 'building' || state.kind === 'saving';
  const isRight = isDay(asOf);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isRight && !isBusy) start({ kind, language, asOf });
  };
  return (
    <form className="reports-form" onSubmit={submit} noValidate>
      <fieldset className="reports-kinds">
        <legend>{say(words.what)}</legend>
        {kinds.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="document"
              checked={kind === each}
              onChange={() => setKind(each)}
            />
            <span>
              <span className="reports-kind">{say(documentWords[each].title)}</span>
              <span className="quiet small">{say(documentWords[each].help)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="reports-field">
        <span aria-hidden="true">{say(words.language)}</span>
        {kind === 'assessment' ? (
          <p className="quiet small">{say(words.noLanguage)}</p>
        ) : (
          <LanguageChoice value={language} label={say(words.language)} onChange={setLanguage} />
        )}
      </div>
      <TextInput
        className="reports-day"
        type="date"
        label={say(words.asOf)}
        description={say(words.asOfHelp)}
        value={asOf}
        error={isRight ? undefined : say(words.badDay, { found: asOf })}
        onChange={(event) => setAsOf(event.currentTarget.value)}
      />
      <div className="reports-buttons">
        <Button type="submit" disabled={isBusy || !isRight}>
          {say(words.start)}
        </Button>
        {state.kind === 'building' ? (
          <Button variant="default" onClick={cancel}>
            {say(words.cancel)}
          </Button>
        ) : null}
      </div>
      <Progressing state={state} />
    </form>
  );
}

function Progressing({ state }: { readonly state: ExportState }) {
  const { say } = useSpeech();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'building': {
      const step = say(stepWords[state.step]);
      const percent = Math.floor(state.share * 100);
      return (
        <div className="reports-progress">
          {/* Said at each step, not at each percent. */}
          <p role="status">{say(words.step, { step })}</p>
          <Progress value={percent} aria-label={say(words.progress, { step, percent })} />
        </div>
      );
    }
    case 'saving':
      return <p role="status">{say(words.saving)}</p>;
    case 'done':
      return <p role="status">{say(words.done, { name: state.name })}</p>;
    case 'failed':
      return (
        <div role="alert">
          <p>{say(state.message)}</p>
          {state.detail === undefined ? null : <p className="quiet small">{state.detail}</p>}
        </div>
      );
  }
}
