import { text } from '../../../../shared/lib/index.ts';
import type { DeskPaper } from '../../../data/verdicts/views.ts';
import { VerdictMark } from '../../../ui/figures/VerdictMark.tsx';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { stateShapes } from '../list/PaperChips.tsx';
import { stateWords, words as deskWords } from '../words.ts';

const words = {
  parts: text('Lacks: {parts}', '所缺：{parts}'),
  fix: text('To do: {fix}', '整改：{fix}'),
};

const order = ['missing', 'unknown', 'there', 'not-needed'] as const;

/** Every paper of an export: what is missing, what the rule says, what to do. */
export function PaperList({ papers }: { readonly papers: readonly DeskPaper[] }) {
  const { say, language } = useSpeech();
  const sorted = order.flatMap((state) => papers.filter((paper) => paper.state === state));
  return (
    <ul className="paper-list">
      {sorted.map(({ kind, words: name, state, missingParts, says, fix, basis }) => (
        <li key={kind}>
          <VerdictMark outcome={stateShapes[state]} size={12} />
          <div>
            <p>
              <b>{say(name)}</b>
              {language === 'en' ? ': ' : '：'}
              <span className={`paper-${state}`}>
                {language === 'en' ? say(stateWords[state]).toLowerCase() : say(stateWords[state])}
              </span>
            </p>
            {missingParts.length === 0 ? null : (
              <p className="small">
                {say(words.parts, {
                  parts: missingParts.map((part) => say(part)).join(say(deskWords.separator)),
                })}
              </p>
            )}
            {/* Made of records' names: not to be read as a message with places to fill. */}
            {says === null ? null : <p className="small">{says[language]}</p>}
            {fix === null ? null : (
              <p className="small">{say(words.fix, { fix: fix[language] })}</p>
            )}
            <p className="quiet small">{basis[language]}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
