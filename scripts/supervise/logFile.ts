import { closeSync, existsSync, openSync, readSync, renameSync, statSync } from 'node:fs'

const MAX_BYTES = 5 * 1024 * 1024
const READ_BYTES = 64 * 1024

/** Opens a log to add to; one that has grown large first becomes `.1`, over the former `.1`. */
export function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > MAX_BYTES) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

/** What was written to a log since it had this size, at most the first 64 kB of it. */
export function readSince(file: string, size: number): string {
  const log = openSync(file, 'r')
  try {
    const buffer = Buffer.alloc(READ_BYTES)
    return buffer.toString('utf8', 0, readSync(log, buffer, 0, READ_BYTES, size))
  } finally {
    closeSync(log)
  }
}
