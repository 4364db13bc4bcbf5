import type { Outcome } from './reportModel.ts';

/** The colours of one theme, as `#RRGGBB`. */
export interface ColourTokens {
  readonly ground: string;
  readonly raised: string;
  readonly line: string;
  readonly ink: string;
  readonly quietInk: string;
  readonly accent: string;
  /** For what is signed and sealed, and for errors; nowhere else. */
  readonly seal: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
}

/** Screen by day, and every document. */
export const lightTokens: ColourTokens = {
  ground: '#FBFAF7',
  raised: '#FFFFFF',
  line: '#E4E0D8',
  ink: '#1C1B19',
  quietInk: '#6A665E',
  accent: '#1F4E79',
  seal: '#B4291F',
  outcomes: {
    met: '#1B6E5A',
    'partly-met': '#9A6A00',
    'not-met': '#A3241B',
    undetermined: '#5E6470',
    'not-applicable': '#6A665E',
    error: '#B4291F',
  },
};

/** Screen by night. */
export const darkTokens: ColourTokens = {
  ground: '#16171A',
  raised: '#1E2024',
  line: '#33363C',
  ink: '#ECEAE4',
  quietInk: '#A09C93',
  accent: '#8FB8E0',
  seal: '#E0655A',
  outcomes: {
    met: '#63C2A6',
    'partly-met': '#E0B04A',
    'not-met': '#F08A7E',
    undetermined: '#9AA1AE',
    'not-applicable': '#A09C93',
    error: '#E0655A',
  },
};

/** The contrast ratio of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrastRatio(first: string, second: string): number {
  const light = Math.max(relativeLuminance(first), relativeLuminance(second));
  const dark = Math.min(relativeLuminance(first), relativeLuminance(second));
  return (light + 0.05) / (dark + 0.05);
}

function relativeLuminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number]; // three starts give three channels
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
