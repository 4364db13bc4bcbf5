import { appHappenings } from './appHappenings.ts';
import { browser } from './chromium.ts';
import { checkKeys, events, fail, preventable, strict } from './strict.ts';
import { makeContents } from './windows.ts';

interface Options {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
  readonly webPreferences: Parameters<typeof makeContents>[0];
}

const knownOptions = [
  'x',
  'y',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'title',
  'backgroundColor',
  'show',
  'webPreferences',
];
const knownEvents = [
  'close',
  'closed',
  'maximize',
  'unmaximize',
  'enter-full-screen',
  'leave-full-screen',
  'focus',
  'blur',
];

const openWindows: object[] = [];
let isFirstPageTaken = false;

/** Electron's window: its frame is remembered here, its page is Chromium's. */
function makeWindow(options: Options): object {
  checkKeys('BrowserWindow', options, knownOptions);
  const happenings = events('BrowserWindow', knownEvents);
  const contents = makeContents(options.webPreferences);
  const attached = takePage().then((page) => contents.attach(page));
  const bounds = {
    x: options.x ?? 0,
    y: options.y ?? 0,
    width: options.width,
    height: options.height,
  };
  const state = { isMaximised: false, isMinimised: false, isDestroyed: false };

  function close(): void {
    if (state.isDestroyed) return;
    const event = preventable({});
    happenings.tell('close', event);
    if (event.defaultPrevented) return;
    state.isDestroyed = true;
    openWindows.splice(openWindows.indexOf(face), 1);
    void contents.page()?.close();
    happenings.tell('closed');
    if (openWindows.length === 0) appHappenings.tell('window-all-closed');
  }

  const face = strict('BrowserWindow', {
    ...happenings.members,
    webContents: contents.face,
    async loadURL(address: string) {
      await attached;
      await contents.load(address);
    },
    close,
    destroy: close,
    isDestroyed: () => state.isDestroyed,
    isMaximized: () => state.isMaximised,
    isMinimized: () => state.isMinimised,
    isFullScreen: () => false,
    isFocused: () => !state.isMinimised,
    maximize() {
      state.isMaximised = true;
      happenings.tell('maximize');
    },
    unmaximize() {
      state.isMaximised = false;
      happenings.tell('unmaximize');
    },
    minimize() {
      state.isMinimised = true;
    },
    restore() {
      state.isMinimised = false;
    },
    focus() {
      happenings.tell('focus');
    },
    getNormalBounds: () => ({ ...bounds }),
    setBounds(given: Partial<typeof bounds>) {
      Object.assign(bounds, given);
    },
  });
  openWindows.push(face);
  return face;
}

async function takePage() {
  const first = browser().pages()[0];
  if (first === undefined || isFirstPageTaken) return browser().newPage();
  isFirstPageTaken = true;
  return first;
}

/** Constructed with `new`, as Electron's is; only what the app uses of its statics. */
export const BrowserWindow = new Proxy(function () {}, {
  construct: (_target, [options]: [Options]) => makeWindow(options),
  get(_target, key) {
    if (key === 'getAllWindows') return () => [...openWindows];
    if (typeof key === 'symbol' || key === 'prototype' || key === 'name') return undefined;
    return fail(`The stand-in does not know BrowserWindow.${key}.`);
  },
});
