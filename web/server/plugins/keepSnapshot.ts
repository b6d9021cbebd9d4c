import { useReadModel } from '../readModel/useReadModel'

const EVERY_MS = 30_000
const FIRST_TRIES_EVERY_MS = 1_000

/** Keeps a copy of the catalogue in memory, for when the search engine is away. */
export default defineNitroPlugin((nitro) => {
  if (import.meta.prerender) return
  let timer: NodeJS.Timeout
  const refresh = async () => {
    // Not reachable is no news here: readers are told by the answers, operators by /health/ready.
    const done = await useReadModel()
      .refresh()
      .then(
        () => true,
        () => false,
      )
    timer = setTimeout(refresh, done ? EVERY_MS : FIRST_TRIES_EVERY_MS).unref()
  }
  void refresh()
  nitro.hooks.hook('close', () => clearTimeout(timer))
})
