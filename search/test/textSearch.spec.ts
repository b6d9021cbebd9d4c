import { beforeAll, describe, expect, it } from 'vitest'
import { searchInstrumenten } from '../src/query/searchInstrumenten.ts'
import { emptySelectie } from '../src/selection/selectie.ts'
import { rebuildIndexes } from '../src/sync/rebuildIndexes.ts'
import {
  aFacetwaarde,
  anInstrumentEntry,
  MemoryDirtySet,
  MemorySource,
} from '../src/testing/index.ts'
import { engineForTests } from './engineForTests.ts'

const engine = engineForTests()

async function find(q: string) {
  const { resultaten } = await searchInstrumenten(engine.reader, { ...emptySelectie(), q }, [])
  return resultaten
}

async function slugs(q: string): Promise<string[]> {
  return (await find(q)).map(({ slug }) => slug)
}

describe('text search', () => {
  beforeAll(async () => {
    const source = new MemorySource([
      anInstrumentEntry({
        slug: 'lks',
        naam: 'Loonkostensubsidie',
        samenvatting: 'Aanvulling <voor> werkgevers & "meer" dan €500.',
      }),
      anInstrumentEntry({
        slug: 'cv',
        naam: 'Workshop curriculum vitae',
        samenvatting: 'Je profiel op orde.',
      }),
      anInstrumentEntry({
        slug: 'taal',
        naam: 'Taalhuis',
        doel: 'Voorbereid op NT2.',
        facetwaarden: [aFacetwaarde('doelgroep', 'statushouders')],
      }),
    ])
    await rebuildIndexes({ source, dirty: new MemoryDirtySet(), writer: engine.writer })
  })

  it('finds a word with a typing error', async () => {
    expect(await slugs('lonkostensubsidie')).toEqual(['lks'])
  })

  it('finds an abbreviation by its full words and the other way round', async () => {
    expect(await slugs('cv')).toEqual(['cv'])
    expect(await slugs('lks')).toEqual(['lks'])
    expect(await slugs('Nederlands als tweede taal')).toEqual(['taal'])
  })

  it('finds a compound word by its last part', async () => {
    expect(await slugs('subsidie')).toEqual(['lks'])
  })

  it('finds an instrument by the name of a practical value', async () => {
    expect(await slugs('statushouders')).toEqual(['taal'])
  })

  it('asks that every word occurs, small words aside', async () => {
    expect(await slugs('workshop voor het profiel')).toEqual(['cv'])
    expect(await slugs('workshop loonkostensubsidie')).toEqual([])
  })

  it.each(['Het Taalhuis', 'een TAALHUIS', 'taalhuis voor', 'taalhuis voor de', 'Taalhuis En Nt2'])(
    'lets small words aside in %j',
    async (q) => {
      expect(await slugs(q)).toEqual(['taal'])
    },
  )

  it.each(['€500', '500', '€ 500', 'meer dan 500', '€'])(
    'finds a word tied to a sign by %j',
    async (q) => {
      expect(await slugs(q)).toEqual(['lks'])
    },
  )

  it('marks found words in otherwise escaped text', async () => {
    const [found] = await find('werkgevers')
    expect(found?.markering?.samenvatting).toBe(
      'Aanvulling &lt;voor&gt; <mark>werkgevers</mark> &amp; &quot;meer&quot; dan €500.',
    )
  })

  it.each([
    '"',
    "naam = 'x' OR 1=1",
    '😀',
    'مرحبا بالعالم',
    '-taal',
    '"taal',
    '\\',
    'a'.repeat(200),
  ])('answers %j without an error', async (q) => {
    await expect(find(q)).resolves.toBeInstanceOf(Array)
  })
})
