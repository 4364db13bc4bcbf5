import type { ReactNode } from 'react';
import type { Comparison, PackChange } from '../../../../../shared/comparison/index.ts';
import { inLanguage } from '../../../../../shared/lib/index.ts';
import type { Text } from '../../../../../shared/lib/index.ts';
import { useSpeech } from '../../../../ui/language/languageContext.ts';
import { CauseMoves } from './CauseMoves.tsx';
import { changeWords, memberWord, partWords, words } from './words.ts';

/** What moved without anybody editing a fact: the pack, the day, the program. Each apart. */
export function OtherCauses({ comparison }: { readonly comparison: Comparison }) {
  const { say } = useSpeech();
  const { before, after, causes } = comparison;
  const movesOf = (wanted: 'pack' | 'time' | 'program') =>
    causes.map((cause, i) =>
      cause.kind === wanted ? <CauseMoves key={i} comparison={comparison} cause={cause} /> : null,
    );
  const has = (wanted: 'time' | 'program') => causes.some(({ kind }) => kind === wanted);
  const names = { before: before.engine, after: after.engine };
  return (
    <>
      <PackPart comparison={comparison}>{movesOf('pack')}</PackPart>
      {has('time') ? (
        <section className="screen-section" aria-labelledby="compare-time">
          <h3 id="compare-time">{say(words.time)}</h3>
          <p className="small">
            {say(words.timeMoved, { before: before.asOf, after: after.asOf })}
          </p>
          {movesOf('time')}
        </section>
      ) : null}
      {has('program') ? (
        <section className="screen-section" aria-labelledby="compare-program">
          <h3 id="compare-program">{say(words.program)}</h3>
          <p className="small">{say(words.programMoved, names)}</p>
          {movesOf('program')}
        </section>
      ) : null}
    </>
  );
}

interface PackPartProps {
  readonly comparison: Comparison;
  readonly children: ReactNode;
}

function PackPart({ comparison, children }: PackPartProps) {
  const { say } = useSpeech();
  const { pack } = comparison;
  if (pack === null) return null;
  const { before, after, changes } = pack;
  return (
    <section className="screen-section" aria-labelledby="compare-pack">
      <h3 id="compare-pack">{say(words.pack)}</h3>
      <p className="small">
        {say(words.packIs, {
          before: say(before.title),
          beforeRevision: before.revision,
          after: say(after.title),
          afterRevision: after.revision,
        })}
      </p>
      {changes.length === 0 ? (
        <p className="quiet small">{say(words.packHidden)}</p>
      ) : (
        <ul className="compare-edits">
          {changes.map((change) => (
            <PackLine key={`${change.part} ${change.id}`} change={change} />
          ))}
        </ul>
      )}
      <p className="small">{say(words.packMoved)}</p>
      {children}
    </section>
  );
}

function PackLine({
  change: { part, change, id, title, members },
}: {
  readonly change: PackChange;
}) {
  const { say, language } = useSpeech();
  return (
    <li>
      <p className="compare-edit">
        <span className="quiet">{say(partWords[part])}</span>
        <span className="code">{id}</span>
        <span>{inLanguage(title, language)}</span>
        <span className="quiet small">{say(changeWords[change])}</span>
      </p>
      <ul className="compare-fields">
        {members.map(({ name, before, after }) => {
          const [was, is] = [showMember(before, language), showMember(after, language)];
          return (
            <li key={name}>
              <span className="quiet">{say(memberWord(name))} </span>
              {was === undefined && is === undefined ? null : (
                <>
                  <del>{was ?? '–'}</del>{' '}
                  <span aria-hidden="true" className="quiet">
                    →
                  </span>
                  <span className="unseen">{say(words.becomes)}</span> <ins>{is ?? '–'}</ins>
                </>
              )}
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** A figure or a wording; lists and tables are told by their name alone. */
function showMember(value: unknown, language: 'en' | 'zh-CN'): string | undefined {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null || !('en' in value)) return undefined;
  return inLanguage(value as Text, language); // members with both languages are texts
}
