import type { Snapshot } from '../../map/index.ts';
import type { Answer, Override } from '../../policy/index.ts';
import type { Attestations } from '../workspaceAnswers.ts';
import { indexAttestations } from '../workspaceAnswers.ts';
import type { TrackedRecord } from './trackedRecord.ts';

/** A row of the answers or the overrides: what it says, under an id of the store's own. */
interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** The answers and overrides as they stand now, ready to be looked up. */
export class AttestationBook {
  readonly #snapshot: Snapshot;
  readonly #answers: Map<string, Answer>;
  readonly #overrides: Map<string, Override>;
  #index: Attestations | undefined;

  constructor(snapshot: Snapshot, answers: readonly Answer[], overrides: readonly Override[]) {
    this.#snapshot = snapshot;
    // Of two statements about one thing the later counts, as in `indexAttestations`.
    this.#answers = new Map(answers.map((answer) => [keyOfAnswer(answer), answer]));
    this.#overrides = new Map(overrides.map((override) => [keyOfOverride(override), override]));
  }

  get index(): Attestations {
    return (this.#index ??= indexAttestations(
      this.#snapshot,
      this.answers,
      this.overrides,
      (record) => (record as TrackedRecord).$raw, // what the snapshot of a live map hands out
    ));
  }

  get answers(): readonly Answer[] {
    return [...this.#answers.values()];
  }

  get overrides(): readonly Override[] {
    return [...this.#overrides.values()];
  }

  /** Replaces one answer by another; gives the questions concerned. */
  putAnswer(before: Row | undefined, after: Row | undefined): readonly string[] {
    this.#index = undefined;
    return replace(this.#answers, toAnswer(before), toAnswer(after), keyOfAnswer).map(
      ({ question }) => question,
    );
  }

  /** Replaces one override by another; gives those concerned. */
  putOverride(before: Row | undefined, after: Row | undefined): readonly Override[] {
    this.#index = undefined;
    return replace(this.#overrides, toOverride(before), toOverride(after), keyOfOverride);
  }
}

function replace<T>(
  list: Map<string, T>,
  before: T | undefined,
  after: T | undefined,
  keyOf: (one: T) => string,
): readonly T[] {
  if (before !== undefined) list.delete(keyOf(before));
  if (after !== undefined) list.set(keyOf(after), after);
  return [before, after].filter((one) => one !== undefined);
}

function toAnswer(row: Row | undefined): Answer | undefined {
  if (row === undefined) return undefined;
  const { id: _key, ...answer } = row;
  return answer as unknown as Answer; // rows of the answers hold such alone
}

function toOverride(row: Row | undefined): Override | undefined {
  if (row === undefined) return undefined;
  const { id: _key, ...override } = row;
  return override as unknown as Override; // rows of the overrides hold such alone
}

function keyOfAnswer({ question, record }: Answer): string {
  return record === undefined ? question : `${question}\n${record}`;
}

function keyOfOverride({ criterion, record }: Override): string {
  return `${criterion}\n${record}`;
}
