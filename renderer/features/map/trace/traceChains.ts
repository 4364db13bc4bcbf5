import type { TraceStep } from '../../../../shared/views/index.ts';

/** Steps as many hops from the start. */
export interface TraceHop {
  readonly hop: number;
  readonly steps: readonly TraceStep[];
}

/** Hops that follow one another. A detached chain starts where, by the map, the data never came. */
export interface TraceChain {
  readonly isDetached: boolean;
  readonly hops: readonly TraceHop[];
}

/** The steps of a trace, which come in the order of their hops, as chains of hops. */
export function chainSteps(steps: readonly TraceStep[]): readonly TraceChain[] {
  const chains: { isDetached: boolean; hops: { hop: number; steps: TraceStep[] }[] }[] = [];
  for (const step of steps) {
    let chain = chains.at(-1);
    let last = chain?.hops.at(-1);
    // Detached steps come in rounds of their own, each counted from its start.
    if (chain === undefined || last === undefined || step.hop < last.hop || isApart(step, last)) {
      chain = { isDetached: step.isDetached, hops: [] };
      chains.push(chain);
      last = undefined;
    }
    if (last?.hop === step.hop) last.steps.push(step);
    else chain.hops.push({ hop: step.hop, steps: [step] });
  }
  return chains;
}

/** Both are first hops, one where data comes in and the other where it never came. */
function isApart(step: TraceStep, { hop, steps }: TraceHop): boolean {
  return step.hop === 0 && hop === 0 && steps[0]?.isDetached !== step.isDetached;
}
