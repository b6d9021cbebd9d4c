/**
 * `node cms/bench/rebuildRepeatedly.mts COUNT`, with the environment of the CMS: rebuilds the
 * index COUNT times and prints after each how many instruments it wrote and in how many ms.
 */
import { createRequire } from 'node:module'
import type * as LoadCms from '../scripts/loadCms.ts'
import type * as Environment from '../src/environment.ts'
import type * as Sync from '../src/sync/index.ts'
import type * as RebuildWhenFree from '../src/sync/rebuildWhenFree.ts'

/** The CMS runs as it was built. */
const require = createRequire(import.meta.url)
const { withCms }: typeof LoadCms = require('../dist/scripts/loadCms.js')
const { engineOf, readEnvironment }: typeof Environment = require('../dist/src/environment.js')
const { createSync }: typeof Sync = require('../dist/src/sync/index.js')
const { rebuildWhenFree }: typeof RebuildWhenFree = require('../dist/src/sync/rebuildWhenFree.js')

const count = Number(process.argv[2])
if (!Number.isInteger(count) || count < 1) {
  console.error('Gebruik: node cms/bench/rebuildRepeatedly.mts AANTAL')
  process.exit(1)
}

await withCms(async (strapi) => {
  const { parts } = createSync(strapi, engineOf(readEnvironment()))
  for (let i = 0; i < count; i += 1) {
    const start = performance.now()
    const { instrumenten } = await rebuildWhenFree(parts, () => {})
    const milliseconds = performance.now() - start
    console.log(`Herbouw: ${instrumenten} instrumenten in ${milliseconds.toFixed(1)} ms.`)
  }
})
