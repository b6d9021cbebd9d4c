import type { Fault } from '@keuzehulp/search/testing'
import type { Done, EditorAction, References } from './messages'
import { World } from './world'

export interface EditTimes {
  /** Milliseconds an editor waits for one action, while the engine answers. */
  healthy: number[]
  /** The same while the engine takes every request and answers none. */
  silent: number[]
}

const BLOCKS = 10

/** How long editors wait with and without an engine that answers, in turns. */
export async function measureEdits({
  edits,
  databaseUrl,
}: {
  edits: number
  databaseUrl?: string
}): Promise<EditTimes> {
  const network: { fault: Fault | null } = { fault: null }
  const choose = () => network.fault
  const world = await World.start({ choose, ...(databaseUrl && { databaseUrl }) })
  const times: EditTimes = { healthy: [], silent: [] }
  try {
    world.proxy.resume()
    const act = (action: EditorAction) => world.cms.ask<Done>({ soort: 'act', action })
    const references = await world.cms.ask<References>({ soort: 'references' })
    const made = await act({ soort: 'create', data: anInstrument(references) })
    const [documentId] = made.documentIds
    if (!documentId) throw new Error('Nothing was made')
    for (let block = 0; block < 2 * BLOCKS; block += 1) {
      network.fault = block % 2 === 0 ? null : 'silent'
      const list = network.fault ? times.silent : times.healthy
      for (let i = 0; i < edits / BLOCKS / 2; i += 1) {
        const data = { samenvatting: `Tekst ${block}-${i}` }
        list.push((await act({ soort: 'update', documentId, data })).ms)
        list.push((await act({ soort: 'publish', documentId })).ms)
      }
    }
    return times
  } finally {
    await world.stop()
  }
}

function anInstrument({ kenmerken, leveranciers }: References): object {
  return {
    naam: 'Proef',
    slug: 'proef',
    samenvatting: 'Tekst',
    hoeIsHet: 'Je komt elke week langs.',
    voordelen: [{ tekst: 'Je leert iets' }],
    nadelen: [{ tekst: 'Het kost tijd' }],
    kenmerken: [{ kenmerk: kenmerken[0], werking: 'direct' }],
    leverancier: leveranciers[0],
    gecontroleerdOp: '2026-10-01',
  }
}
