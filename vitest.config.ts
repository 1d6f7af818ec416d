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
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['src/e2e/**/*.e2e.test.ts'],
          globalSetup: ['src/e2e/global-setup.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
})
