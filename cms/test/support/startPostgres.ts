import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '@keuzehulp/search/engine'
import { setTimeout as pause } from 'node:timers/promises'

export interface Postgres {
  url: string
  stop: () => Promise<void>
}

const DEBIAN_FOLDER = '/usr/lib/postgresql'
const READY_WITHIN_MS = 20_000

/** The folder with the programs of an installed PostgreSQL, null when there is none. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN_FOLDER) ? readdirSync(DEBIAN_FOLDER) : []
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => path.join(DEBIAN_FOLDER, version, 'bin'))
  return (
    [...folders, ...(process.env['PATH'] ?? '').split(':')].find((folder) =>
      existsSync(path.join(folder, 'initdb')),
    ) ?? null
  )
}

/** Starts a PostgreSQL of its own on loopback, in a folder that is removed at the end. */
export async function startPostgres(programs: string): Promise<Postgres> {
  const owner = unprivilegedOwner()
  const folder = mkdtempSync(path.join(tmpdir(), 'keuzehulp-pg-'))
  if (owner) chownSync(folder, owner.uid, owner.gid)
  const data = path.join(folder, 'data')
  const options = { ...owner, cwd: folder, stdio: 'ignore' as const }
  execFileSync(
    path.join(programs, 'initdb'),
    ['-D', data, '-U', 'keuzehulp', '-A', 'trust', '-E', 'UTF8', '--no-sync'],
    options,
  )
  const port = await freePort()
  const args = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off']
  const server = spawn(path.join(programs, 'postgres'), args, options)
  await untilReady(programs, port)
  return {
    url: `postgres://keuzehulp@127.0.0.1:${port}/postgres`,
    async stop() {
      const ended = once(server, 'exit')
      server.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** PostgreSQL refuses to run as root. */
function unprivilegedOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function untilReady(programs: string, port: number): Promise<void> {
  const deadline = Date.now() + READY_WITHIN_MS
  for (;;) {
    try {
      execFileSync(path.join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], {
        stdio: 'ignore',
      })
      return
    } catch (error) {
      if (Date.now() > deadline) throw error
      await pause(50)
    }
  }
}
