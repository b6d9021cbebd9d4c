import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const PARTS = ['search', 'cms', 'web'] as const
type Part = (typeof PARTS)[number]

/** Memory of a process in bytes: now, and the most it ever had. */
export interface MemoryFigures {
  resident: number
  peak: number
}

/** The memory of every part; null on a system that does not tell. */
export function measureMemory(dataDir: string): Record<Part, MemoryFigures> | null {
  if (process.platform !== 'linux') return null
  const pids: { name: string; pid: number }[] = JSON.parse(
    readFileSync(join(dataDir, 'processen.json'), 'utf8'),
  )
  const memoryOf = (part: Part) => {
    const pid = pids.find(({ name }) => name === part)?.pid
    return parseStatus(readFileSync(`/proc/${pid}/status`, 'utf8'))
  }
  return { search: memoryOf('search'), cms: memoryOf('cms'), web: memoryOf('web') }
}

/** Reads the memory from what `/proc/PID/status` says. */
export function parseStatus(status: string): MemoryFigures {
  const bytes = (field: string) =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024
  return { resident: bytes('VmRSS'), peak: bytes('VmHWM') }
}
