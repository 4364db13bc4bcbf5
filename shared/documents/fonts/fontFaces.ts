/** What a piece of text is, and so which faces may set it. */
export type FontRole = 'text' | 'strong' | 'heading';

/** One font file the documents may embed. */
export interface FontFace {
  /** Stable name: the key of `FontFiles` and the name of the font while a document is built. */
  readonly id: string;
  /** Where the file lies: npm package, and path inside it. */
  readonly packageName: string;
  readonly file: string;
}

/** TrueType bytes (unwrapped, never WOFF) by face id. */
export type FontFiles = ReadonlyMap<string, Uint8Array>;

function face(family: string, subset: string, weight: number): FontFace {
  return {
    id: `${family}-${subset}-${weight}`,
    packageName: `@fontsource/${family}`,
    file: `files/${family}-${subset}-${weight}-normal.woff`,
  };
}

const sansSubsets = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
];
const serifSubsets = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];
const hanSubset = 'chinese-simplified';

const textFaces = [
  ...sansSubsets.map((subset) => face('noto-sans', subset, 400)),
  face('noto-sans-sc', hanSubset, 400),
];
const strongFaces = [
  ...sansSubsets.map((subset) => face('noto-sans', subset, 600)),
  face('noto-sans-sc', hanSubset, 600),
];
const headingFaces = [
  ...serifSubsets.map((subset) => face('source-serif-4', subset, 600)),
  face('noto-serif-sc', hanSubset, 600),
];

/**
 * Slices of Noto Sans SC with what its one big file (7,900 characters) lacks: arrows, comparison
 * signs, circled figures, and rarer characters of names (13,600 in all). Slice 101 is left out:
 * the published file has no character map.
 */
const sliceRanges: readonly (readonly [first: number, last: number])[] = [
  [97, 100],
  [102, 119],
  [84, 91],
  [4, 6],
  [21, 83],
];

function expandSlices(): FontFace[] {
  return sliceRanges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) =>
      face('noto-sans-sc', `${first + index}`, 400),
    ),
  );
}

/** Faces opened only when a character is in no other, in the order they are asked. */
export const reserveFaces: readonly FontFace[] = expandSlices();

/** Every face a document can embed; a builder works with those it was given. */
export const fontFaces: readonly FontFace[] = [
  ...textFaces,
  ...strongFaces,
  ...headingFaces,
  ...reserveFaces,
];

const reserveIds = reserveFaces.map((each) => each.id);
const strongIds = strongFaces.map((each) => each.id);

/** The faces of a role in the order they are asked for a character: Latin first, Han after. */
export const facesOfRole: Readonly<Record<FontRole, readonly string[]>> = {
  text: [...textFaces.map((each) => each.id), ...reserveIds],
  strong: [...strongIds, ...reserveIds],
  heading: [...headingFaces.map((each) => each.id), ...strongIds, ...reserveIds],
};

/** True of the faces that draw Han characters and full-width punctuation. */
export function isHanFace(faceId: string): boolean {
  return faceId.includes('-sc-');
}
