import { defineConfig } from 'vitest/config'

const browserTests = 'tests/e2e/**'

export default defineConfig({
  test: {
    setupFiles: [
      'tests/support/end-of-file.ts',
      'tests/support/console-error.ts',
      'tests/support/property-seed.ts',
    ],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [browserTests],
          globalSetup: ['tests/support/migrated-dump.ts'],
          // Two processes for all files: loading the server's modules anew for each took most of the time.
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Each file has a server of its own: two at a time, after everything else.
        extends: true,
        test: {
          name: 'browser',
          include: [`${browserTests}/*.test.ts`],
          globalSetup: ['tests/support/seeded-data.ts'],
          maxWorkers: 2,
          isolate: false,
          expect: { poll: { timeout: 10_000 } },
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
