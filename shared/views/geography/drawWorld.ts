import { formatLength } from '../figure/figurePart.ts';
import { landOutline } from './landOutline.ts';
import type { WorldProjection } from './worldProjection.ts';

/** The coastlines as SVG path data in the frame of a projection. */
export function drawLand({ scale, corner }: WorldProjection): string {
  return landOutline.replaceAll(
    /M(\d+) (\d+)l([^z]+)z/g,
    (_, x: string, y: string, steps: string) => {
      const start = `M${formatLength(Number(x) * scale + corner.x)} ${formatLength(Number(y) * scale + corner.y)}`;
      // Each step from where the last one really ended, so that rounding does not add up.
      let path = start;
      let [exactX, exactY] = [0, 0];
      let [drawnX, drawnY] = [0, 0];
      const numbers = steps.split(' ');
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        exactX += Number(numbers[i]) * scale;
        exactY += Number(numbers[i + 1]) * scale;
        const [stepX, stepY] = [round(exactX - drawnX), round(exactY - drawnY)];
        if (stepX === 0 && stepY === 0) continue;
        drawnX += stepX;
        drawnY += stepY;
        path += `l${stepX} ${stepY}`;
      }
      return `${path}Z`;
    },
  );
}

function round(length: number): number {
  const rounded = Math.round(length * 100) / 100;
  return rounded === 0 ? 0 : rounded;
}

/** The edge of the world: both sides of the cut, joined at the poles. */
export function drawSphere(projection: WorldProjection, cutLongitude: number): string {
  const spots = [];
  for (let latitude = -90; latitude <= 90; latitude += 2.5) {
    spots.push(projection.spotOf(cutLongitude - edge, latitude));
  }
  for (let latitude = 90; latitude >= -90; latitude -= 2.5) {
    spots.push(projection.spotOf(cutLongitude + edge, latitude));
  }
  return `M${spots.map(({ x, y }) => `${formatLength(x)} ${formatLength(y)}`).join('L')}Z`;
}

/** Just beside the cut, on either side, in degrees. */
const edge = 1e-6;
