import { showError } from './stopError.mjs'

/**
 * Ends this process with the exit code that the work gives, or shows why it failed.
 * @param {() => Promise<number>} work
 */
export async function runMain(work) {
  try {
    process.exit(await work())
  } catch (error) {
    showError(error)
    process.exit(1)
  }
}
