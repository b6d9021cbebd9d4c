import { arch, cpus, loadavg, platform, totalmem } from 'node:os'

/** What the figures were measured on. */
export interface Machine {
  processor: string
  cores: number
  /** Bytes. */
  memory: number
  system: string
  node: string
  /** Load average over the last minute, before anything was started. */
  load: number
}

export function describeMachine(): Machine {
  const processors = cpus()
  return {
    processor: processors[0]?.model ?? 'onbekend',
    cores: processors.length,
    memory: totalmem(),
    system: `${platform()}-${arch()}`,
    node: process.version,
    load: loadavg()[0] ?? 0,
  }
}
