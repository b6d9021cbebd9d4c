import { Agent, request } from 'node:http'

/** Asks one server over connections that stay open; anything but success is an error. */
export interface Client {
  get<T>(path: string): Promise<T>
  text(path: string): Promise<string>
  /** A body that is a Buffer is JSON already. */
  send<T>(method: string, path: string, body: object | Buffer): Promise<T>
  close(): void
}

/** Web too has two calls to the engine under way for one answer. */
const MOST_AT_ONCE = 2

/** The one client of everything that is compared, so that its own cost is the same for all. */
export function createClient(origin: string, token?: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: MOST_AT_ONCE })
  const headers = {
    // Compressed answers come in pieces, which a local connection delays by tens of milliseconds.
    'accept-encoding': 'identity',
    ...(token && { authorization: `Bearer ${token}` }),
  }
  const send = (method: string, path: string, body?: Buffer) =>
    exchange(new URL(path, origin), { agent, method, headers: { ...headers, ...json(body) } }, body)
  return {
    get: async (path) => JSON.parse(await send('GET', path)),
    text: (path) => send('GET', path),
    send: async (method, path, body) =>
      JSON.parse(
        await send(method, path, Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))),
      ),
    close: () => agent.destroy(),
  }
}

function json(body: Buffer | undefined) {
  return body && { 'content-type': 'application/json', 'content-length': body.length }
}

interface Asked {
  agent: Agent
  method: string
  headers: Record<string, string | number>
}

/**
 * Asks once more when a connection turns out to have been closed while nothing was asked over it:
 * the server does so after seconds, and checking answers takes minutes.
 */
async function exchange(url: URL, options: Asked, body: Buffer | undefined): Promise<string> {
  try {
    return await ask(url, options, body)
  } catch (error) {
    if (!(error instanceof StaleConnectionError)) throw error
    return ask(url, options, body)
  }
}

class StaleConnectionError extends Error {}

function ask(url: URL, options: Asked, body: Buffer | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        const { statusCode = 0 } = response
        if (statusCode >= 200 && statusCode < 300) return resolve(text)
        reject(new Error(`${options.method} ${url.pathname}: ${statusCode} ${text.slice(0, 500)}`))
      })
    })
    sent.on('error', (error: NodeJS.ErrnoException) => {
      const isStale = sent.reusedSocket && error.code === 'ECONNRESET'
      reject(isStale ? new StaleConnectionError(error.message, { cause: error }) : error)
    })
    sent.end(body)
  })
}
