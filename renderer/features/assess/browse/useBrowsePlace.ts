import { useCallback, useEffect, useMemo } from 'react';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';
import { isText, useStored } from '../parts/useStored.ts';

/** Where one is in the promises; both empty while nothing is chosen. */
export interface BrowsePlace {
  /** Of a principle, a promise or a rule. */
  readonly id: string;
  readonly record: string;
}

/**
 * The place of the address, else the one last looked at. Moving writes it into the address and leaves
 * the record in the details panel open.
 */
export function useBrowsePlace(): readonly [
  BrowsePlace,
  (place: BrowsePlace, how?: 'push' | 'replace') => void,
] {
  const route = useRoute();
  const [last, setLast] = useStored('browse.place', '', isText);
  const part = route.at === 'workspace' ? route.part : undefined;
  const named = part?.startsWith('browse:') === true ? part.slice('browse:'.length) : '';
  const written = named === '' ? last : named;
  useEffect(() => {
    // An address that came from elsewhere is the place to return to as well.
    if (named !== '') setLast(named);
  }, [named, setLast]);
  const place = useMemo(() => {
    const colon = written.indexOf(':');
    return colon === -1
      ? { id: written, record: '' }
      : { id: written.slice(0, colon), record: written.slice(colon + 1) };
  }, [written]);
  const move = useCallback(
    ({ id, record }: BrowsePlace, how: 'push' | 'replace' = 'push') => {
      const next = record === '' ? id : `${id}:${record}`;
      if (route.at === 'workspace') goTo({ ...route, part: `browse:${next}` }, how);
    },
    [route],
  );
  return [place, move];
}
