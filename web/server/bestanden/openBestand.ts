import { opslagnaamOf } from '@keuzehulp/search'
import { constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import path from 'node:path'

/** A file that is open for reading. */
export interface OpenBestand {
  handle: FileHandle
  size: number
}

/** What the system says of a file that is not there, or that may not be followed. */
const NOT_THERE = new Set(['ENOENT', 'ELOOP', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ENXIO'])

/**
 * Opens the file with this public name; null when there is none. The name can hold no folder, and a
 * link on the disk is not followed: nothing outside the folder of uploads is ever read.
 */
export async function openBestand(folder: string, naam: string): Promise<OpenBestand | null> {
  const opslagnaam = opslagnaamOf(naam)
  if (!opslagnaam) return null
  const handle = await openIfThere(path.join(folder, opslagnaam))
  if (!handle) return null
  const stat = await handle.stat()
  if (stat.isFile()) return { handle, size: stat.size }
  await handle.close()
  return null
}

async function openIfThere(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    if (NOT_THERE.has((error as NodeJS.ErrnoException).code ?? '')) return null
    throw error
  }
}
