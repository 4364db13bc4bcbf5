import { EventEmitter } from 'node:events';

/** What a true Electron would have done otherwise: a run that has one has failed, even if the app caught the error. */
export const failures: string[] = [];

export function fail(message: string): never {
  failures.push(message);
  throw new Error(message);
}

/** An object that knows exactly its own members: reading or setting any other fails the run. */
export function strict<T extends object>(name: string, members: T): T {
  return new Proxy(members, {
    get(target, key, receiver) {
      // Awaiting an object and printing it look at it without using it.
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON' || key in target) {
        return Reflect.get(target, key, receiver) as unknown;
      }
      return fail(`The stand-in does not know ${name}.${key}.`);
    },
    set(target, key, value) {
      if (!(key in target)) fail(`The stand-in does not know ${name}.${String(key)}.`);
      return Reflect.set(target, key, value);
    },
  });
}

type Listener = (...values: unknown[]) => void;

/** `on` and its kin for the events named, and `tell` for the stand-in itself. */
export function events(name: string, known: readonly string[]) {
  const emitter = new EventEmitter();
  function check(event: string): void {
    if (!known.includes(event)) fail(`The stand-in does not know the event "${event}" of ${name}.`);
  }
  const on = (event: string, listener: Listener) => {
    check(event);
    emitter.on(event, listener);
  };
  const once = (event: string, listener: Listener) => {
    check(event);
    emitter.once(event, listener);
  };
  const removeListener = (event: string, listener: Listener) => {
    check(event);
    emitter.removeListener(event, listener);
  };
  return {
    members: { on, once, removeListener, off: removeListener },
    tell(event: string, ...values: unknown[]): void {
      check(event);
      emitter.emit(event, ...values);
    },
  };
}

/** Refuses settings the stand-in would silently ignore. */
export function checkKeys(name: string, given: object, known: readonly string[]): void {
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) fail(`The stand-in does not know the setting ${name}.${key}.`);
  }
}

export interface Preventable {
  readonly defaultPrevented: boolean;
  readonly preventDefault: () => void;
}

export function preventable<T extends object>(members: T): T & Preventable {
  let isPrevented = false;
  return {
    ...members,
    get defaultPrevented() {
      return isPrevented;
    },
    preventDefault: () => {
      isPrevented = true;
    },
  };
}
