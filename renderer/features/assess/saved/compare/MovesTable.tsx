import { useState } from 'react';
import type { Comparison } from '../../../../../shared/comparison/index.ts';
import { RecordLink } from '../../../../parts/RecordLink.tsx';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { MovedWord } from './MoveList.tsx';
import { sayCause } from './sayEdits.ts';
import { words } from './words.ts';

/** So many at first. */
const most = 50;

/** Every verdict that moved, with everything that moved it, the last cause first. */
export function MovesTable({ comparison }: { readonly comparison: Comparison }) {
  const speech = useSpeech();
  const { say } = speech;
  const [shown, setShown] = useState(most);
  const { moves, criteria, causes } = comparison;
  if (moves.length === 0) return null;
  return (
    <section className="screen-section" aria-labelledby="compare-verdicts">
      <h3 id="compare-verdicts">{`${say(words.verdicts)} (${moves.length})`}</h3>
      <div className="compare-wide">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{say(words.record)}</th>
              <th scope="col">{say(words.rule)}</th>
              <th scope="col">{say(words.change)}</th>
              <th scope="col">{say(words.because)}</th>
            </tr>
          </thead>
          <tbody>
            {moves.slice(0, shown).map(({ criterion, record, before, after, causes: by }) => {
              const rule = criteria[criterion];
              return (
                <tr key={`${criterion} ${record.register} ${record.id}`}>
                  <td>
                    <RecordLink record={record} />
                  </td>
                  <td>
                    {rule === undefined ? criterion : say(rule.title)}
                    {rule === undefined ? null : (
                      <span className="quiet small"> {say(words[rule.kind])}</span>
                    )}
                  </td>
                  <td>
                    <MovedWord before={before} after={after} />
                  </td>
                  <td>
                    <ul className="compare-causes">
                      {by.map((number) => {
                        const cause = causes[number];
                        return cause === undefined ? null : (
                          <li key={number}>{sayCause(cause, comparison, speech)}</li>
                        );
                      })}
                    </ul>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {moves.length > shown ? (
        <button type="button" className="link" onClick={() => setShown(shown + 500)}>
          {say(words.more, { count: moves.length - shown })}
        </button>
      ) : null}
    </section>
  );
}
