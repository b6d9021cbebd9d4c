import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

const BLOCK = 512

/** What the database and the index take on disk, in bytes. */
export interface DiskFigures {
  database: number
  index: number
}

export function measureDisk(dataDir: string): DiskFigures {
  return {
    database: usedBy(join(dataDir, 'cms', 'keuzehulp.db*')),
    index: usedBy(join(dataDir, 'search', '**')),
  }
}

/** Blocks really in use: the engine's files are larger on paper than on disk. */
function usedBy(pattern: string): number {
  const used = globSync(pattern).map((file) => statSync(file, { throwIfNoEntry: false })?.blocks)
  return used.reduce<number>((sum, blocks) => sum + (blocks ?? 0) * BLOCK, 0)
}
