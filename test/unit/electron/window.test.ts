import { describe, expect, it } from 'vitest';
import { buildMenu } from '../../../electron/main/menu/buildMenu.ts';
import { decideBounds } from '../../../electron/main/window/decideBounds.ts';
import { decideRevival } from '../../../electron/main/window/reviveAfterCrash.ts';
import { menuCommands } from '../../../shared/ipc/channels.ts';
import { languages } from '../../../shared/lib/index.ts';

const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const second = { x: 1920, y: 0, width: 1280, height: 1024 };
const saved = { x: 100, y: 80, width: 1300, height: 900, isMaximised: false };

describe('decideBounds', () => {
  it('centres a first window, no larger than the screen', () => {
    expect(decideBounds(null, [screen])).toEqual({
      bounds: { width: 1280, height: 800 },
      isMaximised: false,
    });
    expect(decideBounds(null, [{ ...screen, height: 760 }]).bounds.height).toBe(760);
  });
  it('puts a window back where it was, on whichever screen', () => {
    expect(decideBounds(saved, [screen]).bounds).toEqual({
      x: 100,
      y: 80,
      width: 1300,
      height: 900,
    });
    const there = { ...saved, x: 2000, width: 1100 };
    expect(decideBounds(there, [screen, second]).bounds).toMatchObject({ x: 2000, y: 80 });
  });
  it.each([
    ['its screen is gone', { ...saved, x: 2000 }],
    ['it would hang off the left', { ...saved, x: -1250 }],
    ['its title bar would be above the screen', { ...saved, y: -20 }],
    ['its title bar would be below the screen', { ...saved, y: 1060 }],
  ])('lets the system place it when %s', (_why, bounds) => {
    expect(decideBounds(bounds, [screen]).bounds).not.toHaveProperty('x');
  });
  it('never opens smaller than the app can be used, nor forgets that it was maximised', () => {
    const tiny = { ...saved, width: 10, height: 10, isMaximised: true };
    expect(decideBounds(tiny, [screen])).toMatchObject({
      bounds: { width: 1024, height: 700 },
      isMaximised: true,
    });
  });
  it('opens without a screen to measure', () => {
    expect(decideBounds(saved, []).bounds).toEqual({ width: 1280, height: 800 });
  });
});

describe('decideRevival', () => {
  it.each([
    ['crashed', Number.POSITIVE_INFINITY, 'reload'],
    ['oom', 10_001, 'reload'],
    ['crashed', 10_000, 'leave'],
    ['clean-exit', Number.POSITIVE_INFINITY, 'leave'],
  ])('%s after %d ms: %s', (reason, since, decision) => {
    expect(decideRevival(reason, since)).toBe(decision);
  });
});

describe('the menu', () => {
  type Item = ReturnType<typeof buildMenu>[number];
  const flatten = (items: readonly Item[]): readonly Item[] =>
    items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? flatten(item.submenu) : [])]);
  const menuOf = (setting: Partial<Parameters<typeof buildMenu>[0]>) =>
    flatten(
      buildMenu({
        language: 'en',
        isMac: false,
        hasDeveloperTools: false,
        onCommand: () => {},
        ...setting,
      }),
    );

  it.each(languages)('has a label for everything in %s', (language) => {
    for (const item of menuOf({ language })) {
      if (item.type !== 'separator') expect(item.label, item.id).toMatch(/\S/);
    }
  });
  it.each([true, false])('offers every command once (macOS: %s), and sends just that', (isMac) => {
    const sent: string[] = [];
    const items = menuOf({ isMac, onCommand: (command) => sent.push(command) });
    const offered = items.filter((item) => item.click !== undefined);
    const expected = isMac ? [...menuCommands, 'about'] : [...menuCommands];
    expect(offered.map((item) => item.id).toSorted()).toEqual(expected.toSorted());
    for (const item of offered) (item.click as () => void)(); // ours take no arguments
    expect(sent.toSorted()).toEqual(expected.toSorted());
  });
  it('has no key that acts twice: the page hears the keys', () => {
    for (const item of menuOf({})) {
      if (item.accelerator !== undefined) expect(item.registerAccelerator, item.id).toBe(false);
    }
  });
  it('shows developer tools to developers alone', () => {
    const hasTools = (items: readonly Item[]) =>
      items.some(({ role }) => role === 'toggleDevTools');
    expect(hasTools(menuOf({}))).toBe(false);
    expect(hasTools(menuOf({ hasDeveloperTools: true }))).toBe(true);
  });
});
