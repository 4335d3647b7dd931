import { defineConfig } from 'vitest/config';

/** Tests that build sites, again and again: as long as all other unit tests. */
const builds = ['scripts/bench-corpora/*.test.ts', 'src/glue/pipeline/*.test.ts'];

const unit = {
  setupFiles: ['scripts/vitest-setup.ts'],
  testTimeout: 60_000, // a busy machine is no mistake
  hookTimeout: 120_000,
  isolate: false, // tables and dictionaries load once a process, not once a file: 45 % less processor time
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...unit,
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**', ...builds],
        },
      },
      { test: { ...unit, name: 'builds', include: builds } },
      {
        test: {
          name: 'e2e',
          include: ['src/e2e/**/*.test.ts'],
          globalSetup: ['src/e2e/global-setup.ts'],
          testTimeout: 180_000, // two at a time, on a machine that may have other work
          hookTimeout: 900_000,
          isolate: false, // one browser a process, not one a file
          maxWorkers: 2, // a browser is waited for half the time
          sequence: { groupOrder: 1 },
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
