import type { ReactNode } from 'react';
import { useId } from 'react';
import type { ImpactChapter } from '../../../../shared/assessment/impact/index.ts';
import { useSpeech } from '../../../ui/language/languageContext.ts';
import { chapterWords, words } from './words.ts';

interface ChapterProps {
  readonly chapter: ImpactChapter;
  readonly gaps: number;
  readonly children: ReactNode;
}

/** A chapter under its heading, which says how much of it is missing. */
export function Chapter({ chapter, gaps, children }: ChapterProps) {
  const { say } = useSpeech();
  const id = useId();
  return (
    <section className="impact-chapter" aria-labelledby={id}>
      <h3 id={id}>
        {say(chapterWords[chapter])}{' '}
        <span className="quiet small impact-count">
          {gaps === 0 ? say(words.complete) : say(words.missingCount, { count: gaps })}
        </span>
      </h3>
      {children}
    </section>
  );
}
