import type { AdjustedPack } from '../../../../shared/policy/adjust/index.ts';
import type { Pack } from '../../../../shared/policy/index.ts';

/** What each part of the editor gets. */
export interface EditProps {
  readonly draft: AdjustedPack;
  readonly base: Pack;
  readonly onChange: (draft: AdjustedPack) => void;
}
