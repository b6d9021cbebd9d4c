import { useEnvironment } from '../environment'

/** A wrong environment stops the start, not the first reader. */
export default defineNitroPlugin(() => {
  if (import.meta.prerender) return
  try {
    useEnvironment()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
})
