import { recordProcesses } from '../bootstrap/leftovers.mjs'
import { keepRunning, type KeptService } from './keepRunning.ts'
import type { Service } from './service.ts'

export interface Family {
  /** Starts a service and keeps it running. */
  add: (service: Service) => KeptService
  /** Stops them all, the last one added first; later calls wait for the same stop. */
  stop: () => Promise<void>
  isStopping: () => boolean
}

/** All services of one data folder, of which the running ones are always on record. */
export function createFamily(dataDir: string): Family {
  const members: KeptService[] = []
  const pids = new Map<Service['name'], number>()
  let stopping: Promise<void> | undefined

  function add(service: Service): KeptService {
    if (stopping) throw new Error(`${service.name} was added to services that are stopping`)
    const member = keepRunning(service, (pid) => {
      pids.set(service.name, pid)
      recordProcesses(
        dataDir,
        Array.from(pids, ([name, each]) => ({ name, pid: each })),
      )
    })
    members.push(member)
    return member
  }

  async function stopInOrder(): Promise<void> {
    for (const member of members.toReversed()) await member.stop()
    recordProcesses(dataDir, [])
  }

  return { add, stop: () => (stopping ??= stopInOrder()), isStopping: () => stopping !== undefined }
}
