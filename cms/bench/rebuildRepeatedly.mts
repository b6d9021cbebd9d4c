/**
 * `node cms/bench/rebuildRepeatedly.mts`, with the environment of the CMS and a channel to its
 * parent: rebuilds the index each time it is told `herbouw`, and prints how many instruments it
 * wrote and in how many ms; ends when it is told anything else.
 */
import { createRequire } from 'node:module'
import { on } from 'node:events'
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

if (!process.send) {
  console.error('Dit programma wordt door npm run bench gestart.')
  process.exit(1)
}
const words = on(process, 'message')

await withCms(async (strapi) => {
  const { parts } = createSync(strapi, engineOf(readEnvironment()))
  let count = 0
  for await (const [word] of words) {
    if (word !== 'herbouw') break
    count += 1
    const start = performance.now()
    const { instrumenten } = await rebuildWhenFree(parts, () => {})
    const milliseconds = performance.now() - start
    console.log(`Herbouw ${count}: ${instrumenten} instrumenten in ${milliseconds.toFixed(1)} ms.`)
  }
})
process.disconnect()
