import { once } from 'node:events'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What goes wrong with one request on its way to the engine or back. */
export type Fault =
  /** An answer 500; the engine never sees the request. */
  | 'error500'
  /** An answer 503 with Retry-After; the engine never sees the request. */
  | 'busy503'
  /** No answer ever; the engine never sees the request. */
  | 'silent'
  /** Held for `slowMs` and then delivered, also when whoever asked has given up by then. */
  | 'slow'
  /** The engine does it, half of its answer arrives. */
  | 'halfBody'
  /** The connection breaks before the engine sees the request. */
  | 'resetBefore'
  /** The engine does it, the connection breaks before its answer. */
  | 'resetAfter'
  /** Documents arrive damaged, so that the task fails; a task that is asked after says it failed. */
  | 'failedTask'

export const FAULTS: readonly Fault[] = [
  'error500',
  'busy503',
  'silent',
  'slow',
  'halfBody',
  'resetBefore',
  'resetAfter',
  'failedTask',
]

export interface FaultProxyOptions {
  /** Address of the real engine. */
  target: string
  /** Asked for every request; null lets it pass. */
  choose: (request: { method: string; path: string }) => Fault | null
  /** How long a slow request is held, in milliseconds. */
  slowMs?: number
}

export interface FaultProxy {
  url: string
  /** How often each fault was given. */
  counts: Map<Fault, number>
  /** Requests that may still reach the engine: late ones are among them. */
  readonly underWay: number
  /** Lets everything pass from now on and delivers what is held at once. */
  heal(): void
  /** Asks `choose` again. */
  resume(): void
  stop(): Promise<void>
}

interface Call {
  incoming: IncomingMessage
  outgoing: ServerResponse
  method: string
  path: string
  body: Buffer
}

interface Answer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

const SLOW_MS = 10_000
const DAMAGED = Buffer.from('[{"zonder": "sleutel"}]')

/** A proxy in front of a real engine that loses, delays and damages what passes. */
export async function startFaultProxy(options: FaultProxyOptions): Promise<FaultProxy> {
  const counts = new Map<Fault, number>()
  const held = new Set<() => void>()
  let healed = false
  let underWay = 0

  const server = createServer((incoming, outgoing) => void handle(incoming, outgoing))
  async function handle(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const body = await readAll(incoming).catch(() => null)
    if (!body) return
    const { method = 'GET', url: path = '/' } = incoming
    const fault = healed ? null : options.choose({ method, path })
    if (fault) counts.set(fault, (counts.get(fault) ?? 0) + 1)
    const call = { incoming, outgoing, method, path, body }
    underWay += 1
    if (fault === 'slow') await hold(held, options.slowMs ?? SLOW_MS)
    await answer(call, fault, options.target).catch(() => outgoing.destroy())
    underWay -= 1
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    counts,
    get underWay() {
      return underWay
    },
    heal() {
      healed = true
      for (const release of held) release()
    },
    resume() {
      healed = false
    },
    async stop() {
      for (const release of held) release()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answer(call: Call, fault: Fault | null, target: string): Promise<void> {
  switch (fault) {
    case 'error500':
      return reply(call, errorAnswer(500, {}))
    case 'busy503':
      return reply(call, errorAnswer(503, { 'retry-after': '1' }))
    case 'silent':
      return
    case 'resetBefore':
      call.outgoing.destroy()
      return
    case 'resetAfter':
      await forward(call, target)
      call.outgoing.destroy()
      return
    case 'halfBody':
      return replyHalf(call, await forward(call, target))
    case 'failedTask':
      return reply(call, await failTask(call, target))
    default:
      return reply(call, await forward(call, target))
  }
}

/** Resolves after the time, or when everything that is held is let go. */
function hold(held: Set<() => void>, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const release = () => {
      clearTimeout(timer)
      held.delete(release)
      resolve()
    }
    const timer = setTimeout(release, ms)
    held.add(release)
  })
}

async function failTask(call: Call, target: string): Promise<Answer> {
  if (call.method === 'POST' && /\/documents(\?|$)/.test(call.path))
    return forward({ ...call, body: DAMAGED }, target)
  const real = await forward(call, target)
  if (call.method !== 'GET' || !/^\/tasks\/\d+/.test(call.path)) return real
  const error = {
    message: 'no space left on device',
    code: 'no_space_left_on_device',
    type: 'system',
    link: '',
  }
  const task: object = JSON.parse(real.body.toString('utf8'))
  return { ...real, body: Buffer.from(JSON.stringify({ ...task, status: 'failed', error })) }
}

function errorAnswer(status: number, headers: Record<string, string>): Answer {
  const body = { message: 'broken on purpose', code: 'internal', type: 'internal', link: '' }
  return {
    status,
    headers: { ...headers, 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify(body)),
  }
}

function reply({ outgoing }: Call, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...headers, 'content-length': body.length })
  outgoing.end(body)
}

function replyHalf({ outgoing }: Call, { status, headers, body }: Answer): void {
  outgoing.writeHead(status, { ...headers, 'content-length': body.length })
  outgoing.write(body.subarray(0, Math.floor(body.length / 2)), () => outgoing.destroy())
}

/** Sends the call to the engine and gives its whole answer. */
async function forward({ incoming, method, path, body }: Call, target: string): Promise<Answer> {
  const { authorization = '', 'content-type': type } = incoming.headers
  const headers = {
    authorization,
    'accept-encoding': 'identity',
    'content-length': body.length,
    ...(type && { 'content-type': type }),
  }
  const upstream = request(`${target}${path}`, { method, headers })
  upstream.end(body)
  const [response] = (await once(upstream, 'response')) as [IncomingMessage]
  return {
    status: response.statusCode ?? 500,
    headers: { 'content-type': response.headers['content-type'] ?? 'application/json' },
    body: await readAll(response),
  }
}

async function readAll(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
