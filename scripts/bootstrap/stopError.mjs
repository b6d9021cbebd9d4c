import { existsSync, readFileSync } from 'node:fs'
import { stripVTControlCharacters } from 'node:util'

const SHOWN_LINES = 40

/** A stop that was foreseen: shown as its own sentence, without a stack trace. */
export class StopError extends Error {
  /**
   * @param {string} message one clear sentence in Dutch
   * @param {string} [logFile] log whose last lines tell the cause
   */
  constructor(message, logFile) {
    super(message)
    this.logFile = logFile
  }
}

/**
 * Shows an error to a person: its sentence and, when there is a log, the end of it.
 * @param {unknown} error
 */
export function showError(error) {
  if (!(error instanceof StopError)) return console.error(error)
  console.error(`\n${error.message}`)
  if (error.logFile) console.error(`${tail(error.logFile)}\n(het hele logboek: ${error.logFile})`)
}

/**
 * The last lines of a log file.
 * @param {string} file
 */
export function tail(file) {
  if (!existsSync(file)) return ''
  const lines = stripVTControlCharacters(readFileSync(file, 'utf8')).trimEnd().split('\n')
  return lines.slice(-SHOWN_LINES).join('\n')
}
