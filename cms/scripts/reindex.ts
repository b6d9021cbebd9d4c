import { setTimeout as pause } from 'node:timers/promises'
import { engineOf, readEnvironment } from '../src/environment'
import { createSync } from '../src/sync'
import { rebuildAlone } from '../src/sync/keepIndex'
import { withCms } from './loadCms'

const WAIT_MS = 60_000
const STEP_MS = 200

/** Rebuilds the search indexes beside the live ones and swaps them in. */
void withCms(async (strapi) => {
  const { parts } = createSync(strapi, engineOf(readEnvironment()))
  const start = Date.now()
  const onProgress = (done: number, total: number) =>
    console.log(`${done} van ${total} instrumenten`)
  const result = await untilFree(() => rebuildAlone(parts, onProgress))
  for (const fout of result.fouten) console.error(fout)
  console.log(
    `Index opnieuw opgebouwd: ${result.instrumenten} instrumenten in ${Date.now() - start} ms.`,
  )
  if (result.fouten.length > 0) process.exitCode = 1
})

/** The running CMS may be indexing right now; it gives way within moments. */
async function untilFree<T>(attempt: () => Promise<T | null>): Promise<T> {
  for (const deadline = Date.now() + WAIT_MS; Date.now() < deadline; await pause(STEP_MS)) {
    const result = await attempt()
    if (result !== null) return result
  }
  throw new Error('Een ander proces blijft aan de index werken. Probeer het later opnieuw.')
}
