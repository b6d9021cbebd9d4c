import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.spec.ts', 'src/**/*.spec.ts'],
    globalSetup: ['test/support/compileCms.ts'],
    // Strapi is one object for its whole process: every file has a process of its own.
    pool: 'forks',
    silent: 'passed-only',
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})
