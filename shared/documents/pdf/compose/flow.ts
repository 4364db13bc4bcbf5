import type { PageGeometry } from '../style.ts';
import { createPage, type LaidPage } from './laidPage.ts';

/** A strip across the page that is never cut. */
export interface Slab {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  /** Stays on the page of the slab after it. */
  readonly isKeptWithNext?: boolean;
  /** Repeated above this slab where it is the first on a page. */
  readonly head?: { readonly height: number; place(page: LaidPage, top: number): void };
  place(page: LaidPage, top: number): void;
}

/** Fills pages with slabs, from top to bottom. */
export interface Flow {
  readonly pages: readonly LaidPage[];
  add(slabs: readonly Slab[]): void;
  /** Starts a page, unless one was just started. */
  breakPage(): void;
  /** Places what is still held back. To be called once, at the end. */
  finish(): readonly LaidPage[];
}

/** A flow over pages with a running head. */
export function createFlow(geometry: PageGeometry): Flow {
  const pages: LaidPage[] = [];
  let y = geometry.top;
  let page: LaidPage | undefined;
  let chain: Slab[] = [];
  const isAtTop = (): boolean => page === undefined || y === geometry.top;
  const startPage = (): LaidPage => {
    const started = createPage(true);
    pages.push(started);
    page = started;
    y = geometry.top;
    return started;
  };
  const placeSlab = (slab: Slab): void => {
    // Space alone (no height) never turns the page: it would leave an empty one.
    const isOver = slab.height > 0 && y + slab.before + slab.height > geometry.bottom;
    if (isOver && !isAtTop()) page = undefined;
    const target = page ?? startPage();
    if (isAtTop() && slab.head) {
      slab.head.place(target, y);
      y += slab.head.height;
    } else if (!isAtTop()) {
      y += slab.before;
    }
    slab.place(target, y);
    y += slab.height;
  };
  const placeChain = (): void => {
    const first = chain[0];
    if (!first) return;
    const height = chain.reduce((sum, slab) => sum + slab.before + slab.height, 0);
    const pageHeight = geometry.bottom - geometry.top;
    const headHeight = first.head?.height ?? 0;
    // A chain taller than any page is cut where it must be.
    const isBreakNeeded = y + height > geometry.bottom && height + headHeight <= pageHeight;
    if (isBreakNeeded && !isAtTop()) page = undefined;
    for (const slab of chain) placeSlab(slab);
    chain = [];
  };
  return {
    pages,
    add(slabs) {
      for (const slab of slabs) {
        chain.push(slab);
        if (!slab.isKeptWithNext) placeChain();
      }
    },
    breakPage() {
      placeChain();
      if (!isAtTop()) page = undefined;
    },
    finish() {
      placeChain();
      return pages;
    },
  };
}
