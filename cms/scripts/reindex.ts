import { engineOf, readEnvironment } from '../src/environment'
import { createSync } from '../src/sync'
import { rebuildWhenFree } from '../src/sync/rebuildWhenFree'
import { withCms } from './loadCms'

/** Rebuilds the search indexes beside the live ones and swaps them in. */
void withCms(async (strapi) => {
  const { parts } = createSync(strapi, engineOf(readEnvironment()))
  const start = Date.now()
  const result = await rebuildWhenFree(parts, (done, total) =>
    console.log(`${done} van ${total} instrumenten`),
  )
  for (const fout of result.fouten) console.error(fout)
  console.log(
    `Index opnieuw opgebouwd: ${result.instrumenten} instrumenten in ${Date.now() - start} ms.`,
  )
  if (result.fouten.length > 0) process.exitCode = 1
})
