import { defineConfig } from 'vitest/config'

/** `unit` needs nothing but Node; `e2e` builds the site and reads it in Chromium. */
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.cache/test-results.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
          exclude: ['src/e2e/**'],
          globalSetup: ['src/fixtures/temporary-files.ts'],
          // A test that hangs ends; how long a test takes on a busy machine says nothing about the code.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['src/e2e/**/*.e2e.test.ts'],
          globalSetup: ['src/fixtures/temporary-files.ts', 'src/e2e/global-setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
