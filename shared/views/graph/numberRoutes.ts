import { certainties } from '../facts/certainties.ts';
import type { FlowFact } from '../facts/flowFact.ts';
import { isExport } from '../facts/flowFact.ts';
import { gravityOf } from '../facts/outcomes.ts';
import type { Station } from '../facts/station.ts';

/** Facts as numbers: twenty thousand of them are walked in milliseconds, whatever is grouped or opened. */
export interface NumberedRoutes {
  /** Every stop, in the order in which the facts come to it. */
  readonly stations: readonly Station[];
  /** The steps of fact i are `steps[i]` up to `steps[i + 1]`. */
  readonly steps: Uint32Array;
  /** The stops of step i are `stops[starts[i]]` up to `stops[starts[i + 1]]`: numbers of stations. */
  readonly starts: Uint32Array;
  readonly stops: Uint32Array;
  /** By fact: the worse of its two verdicts, as `gravityOf` says it. */
  readonly gravities: Uint8Array;
  /** By fact: whether it leaves mainland China, as its place in `certainties`. */
  readonly exports: Uint8Array;
}

const made = new WeakMap<readonly FlowFact[], NumberedRoutes>();

/** Made once for the same list of facts, which nobody changes. */
export function numberRoutes(facts: readonly FlowFact[]): NumberedRoutes {
  let numbered = made.get(facts);
  if (numbered === undefined) {
    numbered = make(facts);
    made.set(facts, numbered);
  }
  return numbered;
}

function make(facts: readonly FlowFact[]): NumberedRoutes {
  const numbers = new Map<Station, number>();
  const steps = [0];
  const starts = [0];
  const stops: number[] = [];
  for (const { route } of facts) {
    for (const step of route) {
      for (const station of step) {
        let number = numbers.get(station);
        if (number === undefined) {
          number = numbers.size;
          numbers.set(station, number);
        }
        stops.push(number);
      }
      starts.push(stops.length);
    }
    steps.push(starts.length - 1);
  }
  return {
    stations: [...numbers.keys()],
    steps: Uint32Array.from(steps),
    starts: Uint32Array.from(starts),
    stops: Uint32Array.from(stops),
    gravities: Uint8Array.from(facts, ({ worse }) => gravityOf(worse)),
    exports: Uint8Array.from(facts, (fact) => certainties.indexOf(isExport(fact))),
  };
}
