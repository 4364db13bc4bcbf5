import type { RegisterId } from '../../shared/map/index.ts';
import { isRegisterId } from '../../shared/map/index.ts';

/** The places of an open workspace, in the order of the navigation. */
export const places = [
  'overview',
  'registers',
  'map',
  'assess',
  'transfers',
  'actions',
  'reports',
  'history',
  'workspace',
] as const;
export type Place = (typeof places)[number];

/** A record shown in the details panel, whatever the place. */
export interface RecordAddress {
  readonly register: RegisterId;
  readonly id: string;
}

/** Where the user is. Written in the address after "#", so that back and forward work. */
export type Route =
  | { readonly at: 'start' }
  | { readonly at: 'about' }
  | {
      readonly at: 'workspace';
      readonly workspace: string;
      readonly place: Place;
      /** Within registers: which one. */
      readonly register?: RegisterId;
      readonly record?: RecordAddress;
      /** A place within the place, such as a principle or a tab. */
      readonly part?: string;
    };

/** Reads an address; whatever it does not understand is the start. */
export function readRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first, workspace, place, part] = path.split('/').map(decode);
  if (first === 'about') return { at: 'about' };
  if (first !== 'w' || workspace === undefined || workspace === '') return { at: 'start' };
  if (!isPlace(place)) return { at: 'workspace', workspace, place: 'overview' };
  const record = readRecord(new URLSearchParams(query).get('record'));
  const base = {
    at: 'workspace',
    workspace,
    place,
    ...(record === undefined ? {} : { record }),
  } as const;
  if (part === undefined || part === '') return base;
  if (place !== 'registers') return { ...base, part };
  return isRegisterId(part) ? { ...base, register: part } : base;
}

export function writeRoute(route: Route): string {
  if (route.at === 'start') return '#/';
  if (route.at === 'about') return '#/about';
  const part = route.place === 'registers' ? route.register : route.part;
  const path = ['w', route.workspace, route.place, ...(part === undefined ? [] : [part])];
  const { record } = route;
  const query =
    record === undefined
      ? ''
      : `?${new URLSearchParams({ record: `${record.register}:${record.id}` }).toString()}`;
  return `#/${path.map(encodeURIComponent).join('/')}${query}`;
}

function readRecord(written: string | null): RecordAddress | undefined {
  if (written === null) return undefined;
  const colon = written.indexOf(':');
  const register = written.slice(0, colon);
  const id = written.slice(colon + 1);
  return isRegisterId(register) && id !== '' ? { register, id } : undefined;
}

function isPlace(place: string | undefined): place is Place {
  return places.some((each) => each === place);
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return '';
  }
}
