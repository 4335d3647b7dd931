import { defineConfig } from 'vitest/config';

/** Tests that build sites, again and again: as long as all other unit tests. */
const builds = ['scripts/bench-corpora/*.test.ts', 'src/glue/pipeline/*.test.ts'];

/** Tests that put modules in the place of ours, in a process where those are loaded: only Vite's loader forgets them. */
const mocking = ['src/glue/pipeline/broken-build.test.ts'];

/**
 * Node loads modules itself, as it does in the program: Vite's loader makes each use of an import a property of an
 * object, a tenth of all processor time.
 */
const native = { viteModuleRunner: false };

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
          experimental: native,
        },
      },
      { test: { ...unit, name: 'builds', include: builds, exclude: mocking, experimental: native } },
      { test: { ...unit, name: 'builds-mocking', include: mocking } },
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
          experimental: native,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
