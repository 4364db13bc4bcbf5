/** A colour as any drawing program reads it: `#rrggbb`, with its opacity apart. */
export interface PortableColour {
  readonly colour: string;
  /** 0 to 1. */
  readonly opacity: number;
}

/**
 * What `getComputedStyle` says of a colour, in a form that is older than CSS colours; undefined where it
 * is no plain colour (`none`, a pattern's `url(…)`).
 */
export function portableColour(computed: string): PortableColour | undefined {
  if (computed === 'transparent') return { colour: '#000000', opacity: 0 };
  if (/^#[\da-f]{6}$/i.test(computed)) return { colour: computed.toLowerCase(), opacity: 1 };
  const [, space, inside] = /^(rgba?|color)\((.*)\)$/.exec(computed.trim()) ?? [];
  if (space === undefined || inside === undefined) return undefined;
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== '');
  // `color-mix` computes to `color(srgb r g b / a)` with channels from 0 to 1.
  if (space === 'color' && parts.shift() !== 'srgb') return undefined;
  const numbers = parts.map(readNumber);
  const channels = numbers
    .slice(0, 3)
    .map((channel) => (space === 'color' ? channel * 255 : channel));
  if (channels.length < 3 || numbers.some(Number.isNaN)) return undefined;
  const hex = channels.map((channel) =>
    Math.round(clamp(channel, 255)).toString(16).padStart(2, '0'),
  );
  return { colour: `#${hex.join('')}`, opacity: clamp(numbers[3] ?? 1, 1) };
}

function readNumber(part: string): number {
  return part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part);
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
