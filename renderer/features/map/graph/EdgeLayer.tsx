import { memo, useEffect, useMemo, useState } from 'react';
import type { EdgeChunk } from './edgeChunks.ts';
import { drawChunk } from './edgeChunks.ts';
import { edgeDashes, edgeWidths } from './edgeStyle.ts';
import type { GraphIndex } from './graphIndex.ts';

interface EdgeLayerProps {
  readonly index: GraphIndex;
  readonly chunks: readonly EdgeChunk[];
  readonly className: string;
  /** Whether verdicts show in the pattern of the line as well. */
  readonly isPatterned: boolean;
}

/** Links, a chunk of them a path. */
export const EdgeLayer = memo(function EdgeLayer(props: EdgeLayerProps) {
  const { index, chunks, className, isPatterned } = props;
  const shown = useGradually(chunks);
  return (
    <g className={className}>
      {shown.map((chunk) => (
        <EdgePath key={chunk.key} index={index} chunk={chunk} isPatterned={isPatterned} />
      ))}
    </g>
  );
});

interface EdgePathProps {
  readonly index: GraphIndex;
  readonly chunk: EdgeChunk;
  readonly isPatterned: boolean;
}

const EdgePath = memo(function EdgePath({ index, chunk, isPatterned }: EdgePathProps) {
  const { outcome, width } = chunk;
  const { path, bars } = useMemo(() => drawChunk(index, chunk), [index, chunk]);
  const dash = isPatterned ? edgeDashes[outcome] : undefined;
  return (
    <g className={`graph-edge verdict-${outcome}`}>
      <path d={path} strokeWidth={edgeWidths[width]} strokeDasharray={dash?.join(' ')} />
      {bars === '' ? null : <path className="graph-bars" d={bars} />}
    </g>
  );
});

/** So many new chunks in one frame; the rest follows in the next ones. */
const perFrame = 8;

/** A list whose new members come a few a frame, so that no frame has to draw them all. */
function useGradually(chunks: readonly EdgeChunk[]): readonly EdgeChunk[] {
  const [shown, setShown] = useState<ReadonlySet<EdgeChunk>>(
    () => new Set(chunks.slice(0, perFrame)),
  );
  const missing = useMemo(() => chunks.filter((chunk) => !shown.has(chunk)), [chunks, shown]);
  useEffect(() => {
    if (missing.length === 0) return undefined;
    const frame = requestAnimationFrame(() => {
      setShown((before) => {
        const wanted = new Set(chunks);
        const kept = [...before].filter((chunk) => wanted.has(chunk));
        return new Set([...kept, ...missing.slice(0, perFrame)]);
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [chunks, missing]);
  return useMemo(() => chunks.filter((chunk) => shown.has(chunk)), [chunks, shown]);
}
