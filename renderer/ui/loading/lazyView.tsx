import type { ComponentType, FunctionComponent } from 'react';
import { lazy, useState } from 'react';

/** A component whose code comes when it is first shown, or earlier where `load` was called. */
export type LazyView = FunctionComponent & { readonly load: () => Promise<unknown> };

/**
 * As React's `lazy`, which shows the fallback for 300 ms even where the code is there already: here it
 * is then not shown at all.
 */
export function lazyView(fetchView: () => Promise<ComponentType>): LazyView {
  let loaded: ComponentType | undefined;
  let loading: Promise<ComponentType> | undefined;
  const load = () => {
    loading ??= fetchView().then(
      (view) => (loaded = view),
      (error: unknown) => {
        // What could not be read once may be readable the next time.
        loading = undefined;
        throw error;
      },
    );
    return loading;
  };
  const Waiting = lazy(() => load().then((view) => ({ default: view })));
  const View = () => {
    // Chosen once: another component in its place would lose what was entered.
    const [Ready] = useState(() => loaded ?? Waiting);
    return <Ready />;
  };
  return Object.assign(View, { load });
}

/** Loads views one after another while the page has nothing else to do. Gives a way to stop. */
export function loadWhenIdle(views: readonly LazyView[]): () => void {
  // Where a browser does not tell, each view is loaded when it is opened.
  if (typeof requestIdleCallback === 'undefined') return () => undefined;
  let isWanted = true;
  let idle = 0;
  const next = (at: number) => {
    const view = views[at];
    if (view === undefined || !isWanted) return;
    idle = requestIdleCallback(() => {
      // A view that fails to load says so when it is opened.
      void view.load().then(
        () => next(at + 1),
        () => undefined,
      );
    });
  };
  next(0);
  return () => {
    isWanted = false;
    cancelIdleCallback(idle);
  };
}
