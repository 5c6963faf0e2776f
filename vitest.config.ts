import { defineConfig } from 'vitest/config'

const browserTests = 'tests/e2e/**'

export default defineConfig({
  test: {
    globalSetup: ['tests/support/migrated-dump.ts'],
    setupFiles: ['tests/support/console-error.ts'],
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'code',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [browserTests],
          sequence: { groupOrder: 1 },
        },
      },
      {
        // Each file has a browser and a server of its own: one file at a time, after everything else.
        extends: true,
        test: {
          name: 'browser',
          include: [`${browserTests}/*.test.ts`],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          sequence: { groupOrder: 2 },
        },
      },
    ],
  },
})
