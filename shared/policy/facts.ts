import type { Day } from '../lib/index.ts';
import type { Derived, RecordIn, ReferenceName, RegisterId, SettingValue } from '../map/index.ts';
import type { AnswerState } from './answers.ts';

/**
 * The slice of the world one criterion may see: the registers it declared, answers to its own
 * questions, the settings it declared, the date. Asking for anything else throws.
 */
export interface Facts<R extends RegisterId = RegisterId> {
  readonly asOf: Day;
  all<Q extends R>(register: Q): readonly RecordIn<Q>[];
  get<Q extends R>(register: Q, id: unknown): RecordIn<Q> | undefined;
  by<Q extends R>(register: Q, field: ReferenceName<Q>, id: string): readonly RecordIn<Q>[];
  derived<T>(view: Derived<T>): T;
  answer(question: string, record?: string): AnswerState;
  setting(id: string): SettingValue;
}
