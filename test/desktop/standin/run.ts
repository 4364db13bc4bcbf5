import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import * as electron from './electron.ts';
import { requests } from './chromium.ts';
import { failures } from './strict.ts';

/** Asked by the test over the process channel; `source` is a function of the test, as `_electron` evaluates it. */
interface Question {
  readonly id: number;
  readonly kind: 'evaluate' | 'report';
  readonly source: string;
  readonly value: unknown;
}

const standIn = new URL('./electron.js', import.meta.url).href;
const hooks = `export async function resolve(name, context, next) {
  return name === 'electron' ? { url: ${JSON.stringify(standIn)}, shortCircuit: true } : next(name, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);

process.on('message', (question: Question) => {
  void answer(question).then(
    (value) => process.send?.({ id: question.id, ok: true, value }),
    (error: unknown) => process.send?.({ id: question.id, ok: false, value: String(error) }),
  );
});
// An error nobody caught fails the run, at its end and in its own words.
process.on('uncaughtException', (error) => failures.push(String(error)));
process.on('unhandledRejection', (error) => failures.push(String(error)));
// A test that was killed leaves nobody behind.
process.on('disconnect', () => electron.app.quit());

async function answer({ kind, source, value }: Question): Promise<unknown> {
  if (kind === 'report') return { requests, failures };
  // oxlint-disable-next-line no-eval
  const work = (0, eval)(`(${source})`) as (given: typeof electron, value: unknown) => unknown; // the test's own function
  return work(electron, value);
}

await import(pathToFileURL(resolve('out/main/index.js')).href);
