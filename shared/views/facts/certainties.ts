import type { Certain } from '../../map/index.ts';

/** From least to most: of several, the greatest stands for all. Their places are how they travel as numbers. */
export const certainties = ['no', 'unknown', 'yes'] as const satisfies readonly Certain[];
