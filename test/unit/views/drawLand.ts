import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { equalEarth, outlineFrame } from '../../../shared/views/geography/worldProjection.ts';

const source = new URL('../../../node_modules/world-atlas/land-110m.json', import.meta.url);

/** The land of the world as a GeoJSON object. */
export function readLand(): ReturnType<typeof feature> {
  const topology = JSON.parse(readFileSync(fileURLToPath(source), 'utf8')) as Topology; // its own format
  const land = topology.objects['land'];
  if (land === undefined) throw new Error('Expected the object "land".');
  return feature(topology, land);
}

/** The source text of `landOutline.ts`: coastlines in whole units, each point relative to the last. */
export function drawLandSource(): string {
  const path = geoPath(equalEarth(outlineFrame))(readLand()) ?? '';
  const rings = path.split('Z').filter((ring) => ring !== '');
  const written = rings.map(writeRing).filter((ring) => ring !== '');
  return `/**
 * Coastlines of the world in the outline frame (\`worldProjection.ts\`), as SVG path data; no borders.
 * Drawn from Natural Earth 1:110m (public domain) by way of world-atlas; a test draws it anew and
 * compares. To renew it, run that test with \`-u\`.
 */
export const landOutline =
  '${written.join('')}';
`;
}

function writeRing(ring: string): string {
  const points = [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(
    ([, x, y]) => [Math.round(Number(x)), Math.round(Number(y))] as const,
  );
  const [first] = points;
  if (first === undefined) return '';
  let [x, y] = first;
  const steps: string[] = [];
  for (const [nextX, nextY] of points) {
    if (nextX === x && nextY === y) continue;
    steps.push(`${nextX - x} ${nextY - y}`);
    [x, y] = [nextX, nextY];
  }
  // An island smaller than a unit would be a dot nobody sees.
  return steps.length < 2 ? '' : `M${first[0]} ${first[1]}l${steps.join(' ')}z`;
}
