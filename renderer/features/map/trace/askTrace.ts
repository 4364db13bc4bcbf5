import type { Text } from '../../../../shared/lib/index.ts';
import type { ErasurePlan, Trace, TraceStart } from '../../../../shared/views/index.ts';
import type { Judge } from '../../../data/verdicts/judge.ts';
import type { Names } from './traceNames.ts';
import { createNames, pointersOf } from './traceNames.ts';

export interface TraceAnswer {
  readonly trace: Trace;
  /** Null where nobody has said what the flow carries. */
  readonly plan: ErasurePlan | null;
  readonly names: Names;
  /** Titles of the promises the plan rests on, by code. */
  readonly promises: ReadonlyMap<string, { readonly title: Text; readonly principle: string }>;
}

export type TraceAsked = TraceAnswer | { readonly failed: string };

/** A trace with the names of all it speaks of. Never rejects: what went wrong comes as `failed`. */
export async function askTrace(judge: Judge, start: TraceStart): Promise<TraceAsked> {
  try {
    const [{ trace, plan }, commitments] = await Promise.all([
      judge.view('trace', start),
      judge.commitments(),
    ]);
    const names = await judge.view('names', pointersOf(trace, plan));
    return {
      trace,
      plan,
      names: createNames(names),
      promises: new Map(
        commitments.map(({ id, title, principle }) => [id, { title, principle }] as const),
      ),
    };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
