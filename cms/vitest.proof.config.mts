import { defineConfig } from 'vitest/config'

/** The heavy proofs: they take an hour, and print their figures. */
export default defineConfig({
  test: {
    include: ['test/proof/**/*.proof.ts'],
    globalSetup: ['test/support/compileCms.ts'],
    pool: 'forks',
    disableConsoleIntercept: true,
    testTimeout: 4 * 60 * 60_000,
    hookTimeout: 120_000,
  },
})
