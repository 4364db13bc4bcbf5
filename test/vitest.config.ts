import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/unit/**/*.test.ts', 'test/contract/**/*.test.ts'],
    environment: 'node',
    // Nothing under test keeps state between calls, so files share one load of the rules.
    isolate: false,
    pool: 'threads',
    testTimeout: 30_000,
  },
});
