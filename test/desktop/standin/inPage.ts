import { decodeValue, encodeValue } from './wire.ts';

interface PageSetting {
  readonly binding: string;
  readonly platform: string;
}

type Preload = (
  require: (name: string) => unknown,
  module: object,
  exports: object,
  process: object,
) => void;
type Wire = {
  readonly encode: typeof encodeValue;
  readonly decode: typeof decodeValue;
};

/** The script that runs the preload bundle before a page's own scripts, in the top frame alone as Electron does. */
export function pageScript(preloadSource: string, binding: string): string {
  const setting: PageSetting = { binding, platform: process.platform };
  return `(() => {
${encodeValue.toString()}
${decodeValue.toString()}
(${runPreload.toString()})(${JSON.stringify(setting)}, { encode: ${encodeValue.name}, decode: ${decodeValue.name} },
function (require, module, exports, process) {${preloadSource}
});
})();`;
}

/** Runs inside the page; uses nothing from outside itself. */
function runPreload(setting: PageSetting, wire: Wire, preload: Preload): void {
  const world = globalThis as unknown as Record<string, unknown>; // the page's window, by name
  const ask = world[setting.binding] as (
    message: object,
  ) => Promise<{ ok: boolean; value: unknown }>; // put there by the stand-in
  delete world[setting.binding];
  if (globalThis.top !== globalThis.self) return;

  const listeners = new Map<string, Set<(...values: unknown[]) => void>>();
  const ipcRenderer = known('ipcRenderer', {
    async invoke(channel: string, ...values: unknown[]) {
      const wired = values.map((value) => wire.encode(value));
      const answer = await ask({ kind: 'invoke', channel, values: wired });
      if (!answer.ok)
        throw new Error(`Error invoking remote method '${channel}': ${String(answer.value)}`);
      return wire.decode(answer.value);
    },
    on(channel: string, listener: (...values: unknown[]) => void) {
      listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener));
    },
    removeListener(channel: string, listener: (...values: unknown[]) => void) {
      listeners.get(channel)?.delete(listener);
    },
  });
  const contextBridge = known('contextBridge', {
    exposeInMainWorld(name: string, value: unknown) {
      if (name in world)
        throw new Error(`Cannot bind an API on top of an existing property: ${name}`);
      Object.defineProperty(world, name, { value: copy(value, 0), enumerable: true });
    },
  });

  /** What the bridge lets through: copies, frozen, with functions behind which the preload stays out of reach. */
  function copy(value: unknown, depth: number): unknown {
    if (depth > 1000) throw new Error('The value is nested too deeply for the bridge.');
    if (typeof value === 'function') {
      return (...values: unknown[]) => {
        const answer = (value as (...given: unknown[]) => unknown)(
          ...values.map((given) => copy(given, depth + 1)),
        ); // typeof says so
        return answer instanceof Promise
          ? answer.then((settled) => copy(settled, 0))
          : copy(answer, 0);
      };
    }
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value === null || typeof value !== 'object') return value;
    if (value instanceof Uint8Array) return value.slice();
    if (value instanceof Date) return new Date(value);
    if (Array.isArray(value)) return value.map((item) => copy(item, depth + 1));
    const entries = Object.entries(value).map(([key, item]) => [key, copy(item, depth + 1)]);
    const made: unknown = Object.fromEntries(entries);
    return Object.isFrozen(value) || depth === 0 ? Object.freeze(made) : made;
  }

  function known<T extends object>(name: string, members: T): T {
    return new Proxy(members, {
      get(target, key, receiver) {
        if (key in target || typeof key === 'symbol')
          return Reflect.get(target, key, receiver) as unknown;
        void ask({ kind: 'unknown', name: `${name}.${key}` });
        throw new Error(`The stand-in does not know ${name}.${key}.`);
      },
    });
  }

  async function listen(): Promise<void> {
    for (;;) {
      const { value } = await ask({ kind: 'next' });
      const { channel, values } = value as { channel: string; values: unknown[] }; // sent by the stand-in
      const decoded = values.map((item) => wire.decode(item));
      for (const listener of listeners.get(channel) ?? []) listener({}, ...decoded);
    }
  }

  const electron = known('electron', { contextBridge, ipcRenderer });
  const require = (name: string) => {
    if (name === 'electron') return electron;
    void ask({ kind: 'unknown', name: `require("${name}") in the preload` });
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  preload(require, module, module.exports, Object.freeze({ platform: setting.platform }));
  void listen().catch(() => undefined); // ends with the page
}
