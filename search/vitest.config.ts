import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['{src,test,bench}/**/*.spec.ts'],
    // An engine that was given is shared by all files; see test/engineForTests.ts.
    fileParallelism: !process.env['MEILI_URL'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
