import { afterEach, describe, expect, it, vi } from 'vitest'
import { anInstrument } from '../testing/builders'
import { fetchLijstjeItem, InstrumentUnavailable } from './fetchLijstjeItem'

const answering = (answer: () => Promise<Response>) =>
  vi.spyOn(window, 'fetch').mockImplementation(answer)

describe('fetchLijstjeItem', () => {
  afterEach(() => vi.restoreAllMocks())

  it('asks for the slug and keeps what the lijstje shows', async () => {
    const fetched = answering(async () => Response.json(anInstrument()))
    expect(await fetchLijstjeItem('jobs-training')).toMatchObject({ naam: 'JOBS-training' })
    expect(fetched).toHaveBeenCalledExactlyOnceWith('/api/v1/instrumenten/jobs-training')
  })

  it('finds nothing for a slug that no instrument has', async () => {
    answering(async () => Response.json({ status: 404 }, { status: 404 }))
    expect(await fetchLijstjeItem('weg')).toBeNull()
  })

  it.each([
    ['the server cannot answer', async () => new Response('', { status: 503 })],
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['something else answers', async () => new Response('<h1>Log in</h1>')],
  ])('is unavailable when %s', async (_case, answer) => {
    answering(answer)
    await expect(fetchLijstjeItem('ips')).rejects.toThrow(InstrumentUnavailable)
  })
})
