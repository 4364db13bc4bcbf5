import type { WhatIf } from '../../../../shared/views/index.ts';

export type OtherSide = WhatIf['others'][number]['before'];

/** Other exports whose demand changes in the same way. */
export interface OthersAlike {
  readonly key: string;
  readonly before: OtherSide;
  readonly after: OtherSide;
  readonly flows: readonly string[];
}

/** Puts together what changes alike, the largest group first. */
export function groupOthers(others: WhatIf['others']): readonly OthersAlike[] {
  const groups = new Map<string, OthersAlike & { readonly flows: string[] }>();
  for (const { flow, before, after } of others) {
    const key = [before.required, before.row, after.required, after.row].join(' ');
    const found = groups.get(key);
    if (found === undefined) groups.set(key, { key, before, after, flows: [flow] });
    else found.flows.push(flow);
  }
  return [...groups.values()].toSorted((one, other) => other.flows.length - one.flows.length);
}
