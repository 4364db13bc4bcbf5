import { useEffect, useState } from 'react';
import { text } from '../../../shared/lib/index.ts';
import { useSpeech } from '../../ui/language/languageContext.ts';

const words = { label: text('Width of the details panel', '详情面板宽度') };
const least = 320;
const most = 720;
const usual = 400;

/** The edge of the details panel: drag it, or use the arrow keys. */
export function PaneHandle() {
  const { say } = useSpeech();
  const [width, setWidth] = useState(readWidth);
  useEffect(() => {
    document.documentElement.style.setProperty('--details', `${width}px`);
    localStorage.setItem('cartulary.details', String(width));
  }, [width]);
  const set = (next: number) => setWidth(Math.min(most, Math.max(least, Math.round(next))));
  return (
    <div
      className="pane-handle"
      role="separator"
      aria-orientation="vertical"
      aria-label={say(words.label)}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      tabIndex={0}
      onKeyDown={(event) => {
        if (event.key === 'ArrowLeft') set(width + 20);
        if (event.key === 'ArrowRight') set(width - 20);
      }}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        if (event.buttons === 1) set(window.innerWidth - event.clientX);
      }}
    />
  );
}

function readWidth(): number {
  const stored = Number(localStorage.getItem('cartulary.details') ?? usual);
  return stored >= least && stored <= most ? stored : usual;
}
