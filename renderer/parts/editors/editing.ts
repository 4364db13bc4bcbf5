import type { Column } from '../../../shared/exchange/cells/index.ts';
import type { Field } from '../../../shared/map/index.ts';

/** Where the grid goes after a commit. */
export type Move = 'stay' | 'down' | 'next' | 'previous';

export interface FieldEditorProps {
  /** A column with a field; the code is given by the program and has no editor. */
  readonly column: Column;
  /** Undefined: unknown. Else a stored value, or one of the two known empties. */
  readonly value: unknown;
  /** In a cell every key is an answer to the grid; in a form the field stands by itself. */
  readonly variant: 'cell' | 'form';
  /** What was typed to open the cell; it takes the place of what the cell held. */
  readonly initialText?: string;
  readonly autoFocus?: boolean;
  /** The accessible name. */
  readonly label: string;
  readonly describedBy?: string;
  /** The id of the field itself, for a label that stands before it. */
  readonly inputId?: string;
  /** In a form: whether the kinds of empty are offered under the field. Default: yes. */
  readonly hasEmpties?: boolean;
  /** Resolves to false when the value was refused: the editor stays open. */
  readonly onCommit: (value: unknown, move: Move) => Promise<boolean>;
  readonly onCancel: () => void;
}

/** As the editor of one kind gets it. */
export type KindEditorProps<F extends Field = Field> = FieldEditorProps & { readonly field: F };
