import { defineConfig } from 'vitest/config';
import { firstAttempts } from './firstAttempts.ts';

/** Tests of the built program, run as a user runs it: in a terminal, and in a browser. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/e2e/**/*.test.ts'],
    globalSetup: ['test/e2e/browser/setup.ts'],
    environment: 'node',
    // A browser waits more than it works: two at a time halve the run, more get in one another's way.
    maxWorkers: 2,
    reporters: ['default', firstAttempts],
    // On a busy machine a browser now and then is late. A second attempt is told of, with what was wrong
    // at the first, and counted by .ci/run; tests of what must never be lost have none.
    retry: 1,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});
