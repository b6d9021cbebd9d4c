/**
 * `node cms/bench/fillDatabase.mts COUNT SEED`, with the environment of the CMS and while it does
 * not run: puts COUNT generated instruments into its database. An empty database gets its first
 * start beforehand.
 */
import { createRequire } from 'node:module'
import type * as LoadCms from '../scripts/loadCms.ts'
import { fillDatabase } from './fill/fillDatabase.mts'

/** The CMS runs as it was built. */
const { withCms }: typeof LoadCms = createRequire(import.meta.url)('../dist/scripts/loadCms.js')

const [count, seed] = process.argv.slice(2).map(Number)
if (!Number.isInteger(count) || !Number.isInteger(seed) || Number(count) < 1) {
  console.error('Gebruik: node cms/bench/fillDatabase.mts AANTAL GETAL')
  process.exit(1)
}

await withCms(async (strapi) => {
  const start = performance.now()
  await fillDatabase(strapi, Number(count), Number(seed), (done) => {
    if (done % 5_000 === 0) console.log(`${done} van ${count} instrumenten`)
  })
  const seconds = ((performance.now() - start) / 1_000).toFixed(1)
  console.log(`Database gevuld: ${count} instrumenten in ${seconds} s.`)
})
