import type { Day } from '../../../lib/index.ts';
import type { RecordIn, Snapshot } from '../../../map/index.ts';
import { defineDerived } from '../../../map/index.ts';
import type { Facts } from '../../index.ts';

export type PolicyVersion = RecordIn<'policy-versions'>;

/** Which text was in force on a day, as far as the versions can be placed in time. */
export interface PolicyAt {
  readonly version: PolicyVersion | undefined;
  /** Versions that cannot be placed in time and may have been in force instead. */
  readonly undated: readonly PolicyVersion[];
}

interface Timeline {
  /** From the oldest to the newest. */
  readonly dated: readonly { readonly from: Day; readonly version: PolicyVersion }[];
  readonly undated: readonly PolicyVersion[];
}

const nothing: readonly never[] = Object.freeze([]);

const byEffectiveDay = defineDerived<Timeline>({
  reads: ['policy-versions'],
  build: (snapshot) => arrange(snapshot, ({ effectiveFrom }) => effectiveFrom),
});

const byEffectiveOrPublishedDay = defineDerived<Timeline>({
  reads: ['policy-versions'],
  build: (snapshot) =>
    arrange(snapshot, ({ effectiveFrom, published }) => effectiveFrom ?? published),
});

/**
 * The version in force on a day. One policy covers every product, so all versions form one chain.
 * With the setting `needs-effective-date` a version without an effective day has no place in it
 * (tension X9); without the setting the day of publication stands in.
 */
export function policyAt(facts: Facts<'policy-versions'>, day: Day): PolicyAt {
  const { dated, undated } = facts.derived(
    facts.setting('needs-effective-date') === true ? byEffectiveDay : byEffectiveOrPublishedDay,
  );
  let version: PolicyVersion | undefined;
  for (const entry of dated) {
    if (entry.from > day) break;
    version = entry.version;
  }
  if (undated.length === 0) return { version, undated: nothing };
  // A text that was not yet public cannot have been in force.
  const possible = undated.filter(({ published }) => published === undefined || published <= day);
  return { version, undated: possible };
}

function arrange(snapshot: Snapshot, dayOf: (version: PolicyVersion) => Day | undefined): Timeline {
  const dated: { from: Day; version: PolicyVersion }[] = [];
  const undated: PolicyVersion[] = [];
  for (const version of snapshot.all('policy-versions')) {
    const from = dayOf(version);
    if (from === undefined) undated.push(version);
    else dated.push({ from, version });
  }
  dated.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return { dated, undated };
}
