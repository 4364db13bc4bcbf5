import type { Outcome } from '../../../../shared/policy/index.ts';
import type { AnyRecord, RegisterId } from '../../../../shared/map/index.ts';
import type { Session } from '../../../data/session/session.ts';
import type { CellReader } from './model/cellReader.ts';
import type { CellAddress, CellRange } from './model/cellRange.ts';
import type { GridColumn } from './model/gridColumns.ts';
import type { ViewState } from './model/viewState.ts';

export interface RecordOutcome {
  readonly outcome: Outcome;
  readonly findings: number;
}

/** How a register is looked at: the part of a grid that moving about in it leaves as it is. */
export interface GridView {
  readonly register: RegisterId;
  readonly session: Session;
  /** Every column of the register, shown or not. */
  readonly all: readonly GridColumn[];
  readonly view: ViewState;
  readonly setView: (change: (view: ViewState) => ViewState) => void;
}

/** Everything the parts of one grid share. */
export interface GridModel extends GridView {
  /** What is shown, the column for selecting first. */
  readonly columns: readonly GridColumn[];
  readonly rows: readonly string[];
  /** Where a record stands among the rows; -1 where it does not. */
  readonly rowOf: (id: string) => number;
  readonly get: (id: string) => AnyRecord | undefined;
  readonly reader: CellReader;
  readonly outcomeOf: (id: string) => RecordOutcome | undefined;
  readonly selection: GridSelection;
}

export interface GridSelection {
  /** The cell the keys act on. */
  readonly active: CellAddress;
  /** The rectangle between anchor and active cell; undefined while the head is active or no row is shown. */
  readonly range: CellRange | undefined;
  readonly checked: ReadonlySet<string>;
  /** Positions of the active cell; row -1 is the head. */
  readonly row: number;
  readonly column: number;
  /** Rises with each move, so that the grid scrolls there and not whenever rows change. */
  readonly moves: number;
  readonly moveTo: (row: number, column: number, isExtending?: boolean) => void;
  readonly setChecked: (checked: ReadonlySet<string>) => void;
  readonly toggleRow: (id: string, isRange?: boolean) => void;
}
