import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient } from './keepAliveClient.ts'

describe('createClient', () => {
  let server: Server | null = null
  afterEach(() => server?.close())

  async function clientOf(answer: RequestListener) {
    server = createServer(answer).listen(0, '127.0.0.1')
    await once(server, 'listening')
    return createClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  }

  it('asks again over a new connection when the server closed the one it kept', async () => {
    const usedBefore = new WeakSet()
    const client = await clientOf(({ socket }, response) => {
      if (usedBefore.has(socket)) return socket.destroy()
      usedBefore.add(socket)
      response.end('{"goed":true}')
    })
    expect(await client.get('/')).toEqual({ goed: true })
    expect(await client.get('/')).toEqual({ goed: true })
    client.close()
  })

  it('does not hide that a server hangs up on a new connection', async () => {
    const client = await clientOf(({ socket }) => socket.destroy())
    await expect(client.get('/')).rejects.toThrow('socket hang up')
    client.close()
  })
})
