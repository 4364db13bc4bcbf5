import type { RecordIn, Snapshot } from '../../../map/index.ts';
import { defineDerived, registers } from '../../../map/index.ts';
import type { Missing } from '../../index.ts';
import { missingField, missingRecord } from '../../index.ts';
import type { Right } from './createSoundChannel.ts';

/** Whether people can use a right, as far as its channels and their tests show. */
export interface ChannelState {
  readonly state: 'works' | 'untested' | 'fails' | 'absent' | 'unknown';
  /** What would decide it; empty when decided. */
  readonly missing: readonly Missing[];
}

/** For each right the best that any of its channels shows; a failed channel counts as a missing one. */
export const rightsChannelStates = defineDerived<ReadonlyMap<string, ChannelState>>({
  reads: ['rights-channels'],
  build(snapshot) {
    // The keys of the field's own options.
    const rights = Object.keys(registers['rights-channels'].fields.right.options) as Right[];
    return new Map(rights.map((right) => [right, findState(snapshot, right)]));
  },
});

/** What the test of one channel shows on the day looked at. */
export function weighTest(
  { lastTested, testResult }: RecordIn<'rights-channels'>,
  asOf: string,
): 'passed' | 'failed' | { readonly unknown: 'lastTested' | 'testResult' } {
  if (typeof lastTested !== 'string' || lastTested > asOf) return { unknown: 'lastTested' };
  return typeof testResult === 'string' ? testResult : { unknown: 'testResult' };
}

function findState(snapshot: Snapshot, right: Right): ChannelState {
  const channels = snapshot.all('rights-channels');
  let hasFailed = false;
  let untested: Missing | undefined;
  let nameless: Missing | undefined;
  for (const channel of channels) {
    if (channel.right === undefined) {
      nameless ??= missingField('rights-channels', channel.id, 'right');
    }
    if (channel.right !== right) continue;
    const test = weighTest(channel, snapshot.asOf);
    if (test === 'passed') return { state: 'works', missing: [] };
    if (test === 'failed') hasFailed = true;
    else untested ??= missingField('rights-channels', channel.id, test.unknown);
  }
  if (untested !== undefined) return { state: 'untested', missing: [untested] };
  if (nameless !== undefined) return { state: 'unknown', missing: [nameless] };
  return hasFailed
    ? { state: 'fails', missing: [] }
    : { state: 'absent', missing: [missingRecord('rights-channels')] };
}
