import { writeRoute } from '../../../navigation/routes.ts';
import { goTo, useRoute } from '../../../navigation/useRoute.ts';

const prefix = 'impact:';

/** The record whose document is open, by id; null for the list. Kept in the address. */
export function useChosen(): string | null {
  const route = useRoute();
  const part = route.at === 'workspace' ? route.part : undefined;
  return part?.startsWith(prefix) === true ? part.slice(prefix.length) : null;
}

export function hrefOf(workspace: string, id: string | null): string {
  return writeRoute(routeOf(workspace, id));
}

export function openDocument(workspace: string, id: string): void {
  goTo(routeOf(workspace, id));
}

function routeOf(workspace: string, id: string | null) {
  const part = id === null ? 'impact' : `${prefix}${id}`;
  return { at: 'workspace', workspace, place: 'assess', part } as const;
}
