import { freePort } from '@keuzehulp/search/engine'
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { TestProject } from 'vitest/node'

/** Where the keuzehulp of this run is; specs get it with `inject`. */
export interface Running {
  web: string
  cms: string
  dataFolder: string
}

declare module 'vitest' {
  export interface ProvidedContext {
    running: Running
  }
}

const ROOT = path.resolve(import.meta.dirname, '../../../..')
const READY = /^Keuzehulp klaar: /

/** Runs what `npm start` runs, on ports and in a folder of its own. */
export default async function startKeuzehulp(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'keuzehulp-e2e-'))
  const [web, cms, search] = [await freePort(), await freePort(), await freePort()]
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts/supervise.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      KEUZEHULP_DATA: dataFolder,
      WEB_PORT: String(web),
      CMS_PORT: String(cms),
      SEARCH_PORT: String(search),
    },
  })
  await untilReady(child)
  project.provide('running', {
    web: `http://127.0.0.1:${web}`,
    cms: `http://127.0.0.1:${cms}`,
    dataFolder,
  })
  return async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

async function untilReady(child: ChildProcess): Promise<void> {
  if (!child.stdout) throw new Error('No output to follow')
  const said: string[] = []
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(line)
    if (!READY.test(line)) continue
    child.stdout.resume()
    return
  }
  throw new Error(`De keuzehulp is niet gestart:\n${said.join('\n')}`)
}
