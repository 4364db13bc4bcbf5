import { describe, expect, it } from 'vitest';

import { createFlow, type Slab } from '../../../shared/documents/pdf/compose/flow.ts';
import type { LaidPage } from '../../../shared/documents/pdf/compose/laidPage.ts';
import { pageGeometry } from '../../../shared/documents/pdf/style.ts';

const geometry = pageGeometry('A4');
const pageHeight = geometry.bottom - geometry.top;

interface Placed {
  readonly page: LaidPage;
  readonly top: number;
}

function createSlab(
  name: string,
  height: number,
  log: Map<string, Placed>,
  options: Partial<Slab> = {},
): Slab {
  return { height, before: 0, place: (page, top) => log.set(name, { page, top }), ...options };
}

describe('flow', () => {
  it('turns the page when a slab does not fit, and drops the space above it there', () => {
    const log = new Map<string, Placed>();
    const flow = createFlow(geometry);
    flow.add([createSlab('a', pageHeight - 10, log), createSlab('b', 20, log, { before: 30 })]);
    const pages = flow.finish();
    expect(pages).toHaveLength(2);
    expect(log.get('b')).toEqual({ page: pages[1], top: geometry.top });
  });

  it('keeps a heading with what follows', () => {
    const log = new Map<string, Placed>();
    const flow = createFlow(geometry);
    flow.add([
      createSlab('text', pageHeight - 50, log),
      createSlab('heading', 20, log, { isKeptWithNext: true }),
      createSlab('body', 40, log),
    ]);
    const pages = flow.finish();
    expect(log.get('heading')?.page).toBe(pages[1]);
    expect(log.get('body')?.page).toBe(pages[1]);
  });

  it('cuts a chain taller than a page instead of running over the foot', () => {
    const log = new Map<string, Placed>();
    const flow = createFlow(geometry);
    const chained = { isKeptWithNext: true };
    flow.add([
      createSlab('a', pageHeight * 0.6, log, chained),
      createSlab('b', pageHeight * 0.6, log, chained),
      createSlab('c', 10, log),
    ]);
    expect(flow.finish()).toHaveLength(2);
    for (const { top } of log.values()) expect(top).toBeLessThan(geometry.bottom);
  });

  it('leaves no empty page behind space at the end of a full one', () => {
    const log = new Map<string, Placed>();
    const flow = createFlow(geometry);
    flow.add([createSlab('a', pageHeight, log), createSlab('space', 0, log, { before: 24 })]);
    flow.breakPage();
    flow.add([createSlab('b', 10, log)]);
    expect(flow.finish()).toHaveLength(2);
  });
});
