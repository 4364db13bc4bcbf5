import type { Outcome } from '../../../../shared/policy/index.ts';
import { edgeWidths, exportBars, widthClass } from './edgeStyle.ts';
import type { GraphIndex } from './graphIndex.ts';
import { flowsAlong, outcomeOf } from './graphIndex.ts';
import type { WorldBox } from './viewport.ts';
import { overlaps } from './viewport.ts';

/** Links of one style near one another, drawn as one path. */
export interface EdgeChunk {
  readonly key: string;
  readonly edges: readonly number[];
  readonly outcome: Outcome;
  readonly width: number;
  readonly box: WorldBox;
}

const chunkSize = 50;
/** More than there are styles. */
const manyStyles = 100;

/**
 * All links in chunks by style, column and height: a path of thousands of links would take too long at
 * once, and each part of the picture is painted with every path whose box it touches.
 */
export function chunkEdges(index: GraphIndex, edges: Iterable<number>): readonly EdgeChunk[] {
  const { ends } = index.drawn.edges;
  const byKey = new Map<number, number[]>();
  for (const edge of edges) {
    const style =
      (index.drawn.edges.outcomes[edge] ?? 0) * edgeWidths.length +
      widthClass(flowsAlong(index, edge));
    const key = (ends[edge * 4] ?? 0) * manyStyles + style;
    const own = byKey.get(key);
    if (own === undefined) byKey.set(key, [edge]);
    else own.push(edge);
  }
  const middle = (edge: number) => (ends[edge * 4 + 1] ?? 0) + (ends[edge * 4 + 3] ?? 0);
  return [...byKey].flatMap(([key, own]) => {
    own.sort((one, other) => middle(one) - middle(other));
    const chunks: EdgeChunk[] = [];
    for (let at = 0; at < own.length; at += chunkSize) {
      chunks.push(toChunk(index, `${key} ${at}`, own.slice(at, at + chunkSize)));
    }
    return chunks;
  });
}

function toChunk(index: GraphIndex, key: string, edges: readonly number[]): EdgeChunk {
  const { boxes } = index.drawn.edges;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const edge of edges) {
    const at = edge * 4;
    left = Math.min(left, boxes[at] ?? 0);
    top = Math.min(top, boxes[at + 1] ?? 0);
    right = Math.max(right, boxes[at + 2] ?? 0);
    bottom = Math.max(bottom, boxes[at + 3] ?? 0);
  }
  const [first = 0] = edges;
  return {
    key,
    edges,
    outcome: outcomeOf(index, first),
    width: widthClass(flowsAlong(index, first)),
    box: { left, top, right, bottom },
  };
}

export interface ChunkPaths {
  readonly path: string;
  /** The bars of links that leave mainland China, or may. */
  readonly bars: string;
}

/** The paths of a chunk; written when it is drawn, for most chunks of a large map never are. */
export function drawChunk(index: GraphIndex, { edges }: EdgeChunk): ChunkPaths {
  const { ends, exports } = index.drawn.edges;
  let path = '';
  let bars = '';
  for (const edge of edges) {
    path += index.paths[edge] ?? '';
    const leaves = exports[edge] ?? 0;
    if (leaves === 0) continue;
    bars += exportBars(ends[edge * 4 + 2] ?? 0, ends[edge * 4 + 3] ?? 0, leaves === 2);
  }
  return { path, bars };
}

/** The chunks of which something may be in sight. */
export function chunksIn(chunks: readonly EdgeChunk[], region: WorldBox): readonly EdgeChunk[] {
  return chunks.filter(({ box }) => overlaps(box, region));
}
