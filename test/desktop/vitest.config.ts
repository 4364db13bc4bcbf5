import { defineConfig } from 'vitest/config';
import { chooseDriver, describeDriver } from './driver.ts';

process.stdout.write(`${describeDriver(chooseDriver())}\n`);

/** The built main process and preload, driven from outside. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/desktop/**/*.test.ts'],
    globalSetup: 'test/desktop/buildStandIn.ts',
    environment: 'node',
    // One window at a time: a slow machine must not make two browsers race.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
