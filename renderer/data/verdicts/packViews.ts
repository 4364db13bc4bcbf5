import type { Settings } from '../../../shared/map/index.ts';
import type { AdjustedPack, PackProblem } from '../../../shared/policy/adjust/index.ts';
import type { Outcome } from '../../../shared/policy/index.ts';
import type { Score, Standing } from '../../../shared/scoring/index.ts';
import type { Text } from '../../../shared/lib/index.ts';

/** The question of the pack studio. */
export interface PackViewQuestions {
  /** What a pack would make of the facts as they stand, beside what the pack in use makes of them. */
  readonly 'pack-preview': {
    readonly input: {
      readonly pack: AdjustedPack;
      /** The settings the workspace chose itself: they prevail over a pack's defaults. */
      readonly settings: Settings;
    };
    readonly answer: PackPreview;
  };
}

export type PackPreview =
  /** The draft is no pack yet, with everything that does not fit. */
  | { readonly kind: 'unfit'; readonly message: Text; readonly problems: readonly PackProblem[] }
  | {
      readonly kind: 'scores';
      readonly overall: Moved<Score>;
      readonly principles: readonly {
        readonly id: string;
        readonly scores: Moved<Score>;
        readonly standings: Moved<Standing>;
      }[];
      /** Commitments whose verdict on the promise is another. */
      readonly verdicts: readonly {
        readonly id: string;
        readonly outcomes: Moved<Outcome | null>;
      }[];
    };

/** Under the pack in use, and under the draft. */
export interface Moved<T> {
  readonly before: T;
  readonly after: T;
}
