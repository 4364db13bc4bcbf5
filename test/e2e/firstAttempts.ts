import type { Reporter, TestCase } from 'vitest/node';

/** Says why a test that passed at a second attempt did not pass at the first: the runner itself keeps quiet. */
export const firstAttempts: Reporter = {
  onTestCaseResult(test: TestCase) {
    const result = test.result();
    if (result.state !== 'passed') return;
    for (const { message, stack } of result.errors ?? []) {
      process.stdout.write(`first attempt of "${test.name}": ${message}\n${stack ?? ''}\n`);
    }
  },
};
