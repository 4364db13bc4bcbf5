import type { RegisterId } from '../../map/index.ts';

/** The columns of the map, from left to right: where data comes from, what for, where it rests, who gets it. */
export const columns = ['source', 'activity', 'location', 'partner'] as const;
export type Column = (typeof columns)[number];

/** What can stand in a column: a record, the public (for what is published), or a fact nobody has entered. */
export type StationKind = 'record' | 'public' | 'unknown';

/** One stop on the way of a flow. The same stop is the same object in all facts made together. */
export interface Station {
  /** `location:<id>`, `partner:<id>`, `partner:unknown` …; the same record is another stop as a source. */
  readonly key: string;
  readonly column: Column;
  readonly kind: StationKind;
  readonly register: Extract<
    RegisterId,
    'subjects' | 'partners' | 'activities' | 'locations'
  > | null;
  /** The record's id; null for the public and for the unknown. */
  readonly id: string | null;
}

/** Hands out stations, each made once. */
export class Stations {
  readonly #made = new Map<string, Station>();

  /** The people data is collected from. */
  subject(id: string): Station {
    return this.#make(`source:subject:${id}`, 'source', 'record', 'subjects', id);
  }
  /** A partner that supplies data. */
  supplier(id: string): Station {
    return this.#make(`source:partner:${id}`, 'source', 'record', 'partners', id);
  }
  activity(id: string): Station {
    return this.#make(`activity:${id}`, 'activity', 'record', 'activities', id);
  }
  location(id: string): Station {
    return this.#make(`location:${id}`, 'location', 'record', 'locations', id);
  }
  partner(id: string): Station {
    return this.#make(`partner:${id}`, 'partner', 'record', 'partners', id);
  }
  /** Where what is published goes. */
  public(): Station {
    return this.#make('partner:public', 'partner', 'public', null, null);
  }
  /** A stop that must exist and that nobody has entered. */
  unknown(column: Column): Station {
    return this.#make(`${column}:unknown`, column, 'unknown', null, null);
  }

  #make(
    key: string,
    column: Column,
    kind: StationKind,
    register: Station['register'],
    id: string | null,
  ): Station {
    let station = this.#made.get(key);
    if (station === undefined) {
      station = { key, column, kind, register, id };
      this.#made.set(key, station);
    }
    return station;
  }
}
