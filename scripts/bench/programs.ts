import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { stripVTControlCharacters } from 'node:util'
import { root } from '../bootstrap/root.mjs'
import { StopError } from '../bootstrap/stopError.mjs'

const STOP_WITHIN_MS = 40_000
const KEPT_CHARACTERS = 100_000
const SHOWN_CHARACTERS = 4_000

/** A running program of ours. */
export interface Program {
  /**
   * Waits until it has printed something like this and gives the match.
   *
   * @throws StopError when it ends before that
   */
  says(pattern: RegExp): Promise<RegExpExecArray>
  /** Sends it a word over the channel between the two. */
  tell(word: string): void
  /** Waits for its end and gives what it printed. @throws StopError when it failed */
  finish(): Promise<string>
  stop(): Promise<void>
}

/** Every program that this run has started and that has not ended. */
export interface Programs {
  start(title: string, args: string[], options: { env: NodeJS.ProcessEnv; cwd?: string }): Program
  /** Ends them all, the last one started first. */
  stopAll(): Promise<void>
  /** The same, and starts none any more: work that goes on meanwhile fails. */
  close(): Promise<void>
}

/** Starts programs under this very Node and knows which to end when the run is broken off. */
export function createPrograms(): Programs {
  const running: Program[] = []
  let isClosed = false

  async function stopAll(): Promise<void> {
    for (const program of running.toReversed()) await program.stop()
  }

  return {
    start(title, args, { env, cwd = root }) {
      if (isClosed) throw new Error(`${title}: everything is being stopped`)
      const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', ...args], {
        cwd,
        env,
        // Through the channel a program learns that this process is gone, however it went.
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      })
      const program = new RunningProgram(title, child)
      running.push(program)
      child.once('close', () => running.splice(running.indexOf(program), 1))
      return program
    },
    stopAll,
    async close() {
      isClosed = true
      await stopAll()
    },
  }
}

class RunningProgram implements Program {
  readonly #title: string
  readonly #child: ChildProcess
  readonly #stdout: Readable
  readonly #ended: Promise<unknown[]>
  #output = ''

  constructor(title: string, child: ChildProcess) {
    const { stdout, stderr } = child
    if (!stdout || !stderr) throw new Error(`${title} has no output to follow`)
    this.#title = title
    this.#child = child
    this.#stdout = stdout
    this.#ended = once(child, 'close')
    for (const stream of [stdout, stderr])
      stream.on('data', (text) => (this.#output = (this.#output + text).slice(-KEPT_CHARACTERS)))
  }

  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.#output)
      if (match) return match
      const more = once(this.#stdout, 'data').then(() => true)
      const isRunning = await Promise.race([more, this.#ended.then(() => false)])
      if (!isRunning && !pattern.test(this.#output)) throw this.#complaint()
    }
  }

  tell(word: string): void {
    this.#child.send(word)
  }

  async finish(): Promise<string> {
    const [code] = await this.#ended
    if (code !== 0) throw this.#complaint()
    return this.#output
  }

  async stop(): Promise<void> {
    const force = setTimeout(() => this.#child.kill('SIGKILL'), STOP_WITHIN_MS)
    this.#child.kill('SIGTERM')
    await this.#ended
    clearTimeout(force)
  }

  #complaint(): StopError {
    const end = stripVTControlCharacters(this.#output).trimEnd().slice(-SHOWN_CHARACTERS)
    return new StopError(`${this.#title} is niet gelukt:\n${end}`)
  }
}
