import type { Missing } from '../../index.ts';
import { missingField, missingRecord } from '../../index.ts';
import { defineDerived } from '../../../map/index.ts';

/** Whether people can leave the mailing list, as far as the channels and their tests show. */
export interface Unsubscribing {
  readonly state: 'works' | 'untested' | 'fails' | 'absent' | 'unknown';
  /** What would decide it; empty when decided. */
  readonly missing: readonly Missing[];
}

/** The best that any channel for unsubscribing shows; a failed channel counts as a missing one. */
export const unsubscribing = defineDerived<Unsubscribing>({
  reads: ['rights-channels'],
  build(snapshot) {
    const channels = snapshot.all('rights-channels');
    const ours = channels.filter(({ right }) => right === 'unsubscribe');
    const hasRun = (day: unknown) => typeof day === 'string' && day <= snapshot.asOf;
    if (ours.some(({ lastTested, testResult }) => hasRun(lastTested) && testResult === 'passed')) {
      return { state: 'works', missing: [] };
    }
    const untested = ours.find(
      ({ lastTested, testResult }) => !hasRun(lastTested) || typeof testResult !== 'string',
    );
    if (untested !== undefined) {
      const field = hasRun(untested.lastTested) ? 'testResult' : 'lastTested';
      return { state: 'untested', missing: [missingField('rights-channels', untested.id, field)] };
    }
    const nameless = channels.find(({ right }) => right === undefined);
    if (nameless !== undefined) {
      const missing = [missingField('rights-channels', nameless.id, 'right')];
      return { state: 'unknown', missing };
    }
    return ours.length === 0
      ? { state: 'absent', missing: [missingRecord('rights-channels')] }
      : { state: 'fails', missing: [] };
  },
});
