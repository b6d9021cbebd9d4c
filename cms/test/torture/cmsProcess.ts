import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Question, Reply } from './messages'

/** The CMS was killed before it answered: whether it did what was asked is not known. */
export class KilledError extends Error {
  override readonly name = 'KilledError'
}

interface Waiting {
  resolve: (value: unknown) => void
  reject: (error: Error) => void
}

const CHILD = path.join(import.meta.dirname, 'cmsChild.mts')

/** A CMS in a process of its own, that answers questions and can be killed any moment. */
export class CmsProcess {
  readonly #child: ChildProcess
  readonly #waiting = new Map<number, Waiting>()
  #next = 1
  #isGone = false

  private constructor(child: ChildProcess) {
    this.#child = child
    child.on('message', (reply: Reply) => this.#settle(reply))
    child.on('exit', () => this.#lose())
  }

  /** Starts one and waits until it serves. */
  static async start(env: Record<string, string>): Promise<CmsProcess> {
    const child = fork(CHILD, { env: { ...process.env, ...env }, execArgv: [], silent: true })
    const said: string[] = []
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => said.push(chunk.toString()))
    const ready = Promise.race([once(child, 'message'), once(child, 'exit').then(() => null)])
    if (!(await ready)) throw new Error(`Het CMS start niet: ${said.join('').slice(-3_000)}`)
    return new CmsProcess(child)
  }

  /** @throws KilledError when the process ends before it answers */
  ask<T>(question: Question): Promise<T> {
    if (this.#isGone) return Promise.reject(new KilledError())
    const nummer = this.#next++
    this.#child.send({ ...question, nummer })
    return new Promise<unknown>((resolve, reject) =>
      this.#waiting.set(nummer, { resolve, reject }),
    ) as Promise<T>
  }

  /** Without any warning, as a power cut would. */
  async kill(): Promise<void> {
    if (this.#isGone) return
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGKILL')
    await ended
  }

  #settle({ nummer, waarde, fout }: Reply): void {
    const waiting = this.#waiting.get(nummer)
    this.#waiting.delete(nummer)
    if (fout === undefined) waiting?.resolve(waarde)
    else waiting?.reject(new Error(fout))
  }

  #lose(): void {
    this.#isGone = true
    for (const { reject } of this.#waiting.values()) reject(new KilledError())
    this.#waiting.clear()
  }
}
