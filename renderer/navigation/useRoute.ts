import { useSyncExternalStore } from 'react';
import type { Route } from './routes.ts';
import { readRoute, writeRoute } from './routes.ts';

let lastHash: string | undefined;
let lastRoute: Route = { at: 'start' };

/** Where the user is now. */
export function currentRoute(): Route {
  const { hash } = window.location;
  if (hash !== lastHash) {
    lastHash = hash;
    lastRoute = readRoute(hash);
  }
  return lastRoute;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  window.addEventListener('popstate', listener);
  return () => {
    window.removeEventListener('hashchange', listener);
    window.removeEventListener('popstate', listener);
  };
}

export function useRoute(): Route {
  return useSyncExternalStore(subscribe, currentRoute);
}

/** Goes somewhere; `replace` leaves no step to go back to. */
export function goTo(route: Route, how: 'push' | 'replace' = 'push'): void {
  const hash = writeRoute(route);
  if (hash === window.location.hash) return;
  if (how === 'push') window.history.pushState(null, '', hash);
  else window.history.replaceState(null, '', hash);
  window.dispatchEvent(new PopStateEvent('popstate'));
}
