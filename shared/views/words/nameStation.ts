import type { Text, Words } from '../../lib/index.ts';
import type { Snapshot } from '../../map/index.ts';
import type { Station } from '../facts/station.ts';
import { publicWords, unknownWords } from './viewWords.ts';

/** How a stop is called: a record by its own words and code, the rest by ours. */
export interface StationName {
  readonly words: Words | Text;
  readonly code: string | null;
}

/** The name of a stop; a record that is gone is called by its id. */
export function nameStation(snapshot: Snapshot, station: Station): StationName {
  if (station.kind === 'public') return { words: publicWords, code: null };
  if (station.register === null || station.id === null) {
    return { words: unknownWords[station.column], code: null };
  }
  const record = snapshot.get(station.register, station.id);
  return record === undefined
    ? { words: station.id, code: null }
    : { words: record.name, code: record.code };
}
