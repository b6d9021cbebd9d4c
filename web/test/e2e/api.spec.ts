import { describe, expect, it } from 'vitest'
import { ask, askInstrumenten } from './support/ask'

const LONG = 'a'.repeat(10_240)

interface Problem {
  status: number
  title: string
  detail: string
  fouten?: { veld: string; melding: string }[]
}

describe('the read API', () => {
  it('ranks by need, with reasons, totals and counts', async () => {
    const { totaal, resultaten, facetten } = await askInstrumenten(
      '?kenmerk=4.1&kenmerk=5.2&vorm=groep&perPagina=100',
    )
    expect(totaal).toBe(resultaten.length)
    expect(resultaten[0]).toMatchObject({
      slug: 'jobs-training',
      match: { score: 1, direct: ['4.1', '5.2'], niet: [] },
    })
    const scores = resultaten.map(({ match }) => match?.score ?? 0)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(resultaten.every(({ praktisch }) => praktisch['vorm']?.includes('groep'))).toBe(true)
    expect(facetten['vorm']?.['groep']).toBe(totaal)
  })

  it('gives one instrument with everything a reader may see', async () => {
    const { status, text } = await ask('/api/v1/instrumenten/jobs-training')
    expect(status).toBe(200)
    const instrument = JSON.parse(text)
    expect(instrument).toMatchObject({ slug: 'jobs-training', naam: 'JOBS-training' })
    for (const field of [
      'doel',
      'hoeIsHet',
      'voordelen',
      'nadelen',
      'bewijsregels',
      'bronnen',
      'grondslagen',
      'verwant',
    ]) {
      expect(instrument).toHaveProperty(field)
    }
    for (const field of [
      'match',
      'markering',
      'interneNotitie',
      'prijsafspraken',
      'internContact',
      'herkomst',
      'hash',
      'id',
    ]) {
      expect(instrument).not.toHaveProperty(field)
    }
  })

  it('gives the kenmerken as a tree with counts of distinct instruments', async () => {
    const { kenmerken } = JSON.parse((await ask('/api/v1/kenmerken')).text)
    expect(kenmerken.map(({ code }: { code: string }) => code)).toEqual(['1', '2', '3', '4', '5'])
    expect(kenmerken[3].kinderen[0]).toMatchObject({ code: '4.1', kinderen: [] })
    const { totaal } = await askInstrumenten('?kenmerk=4')
    expect(kenmerken[3].aantal).toBe(totaal)
  })

  it('gives the facet groups and describes itself', async () => {
    const { groepen } = JSON.parse((await ask('/api/v1/facetgroepen')).text)
    expect(groepen.map(({ sleutel }: { sleutel: string }) => sleutel)).toContain('vorm')
    const description = JSON.parse((await ask('/api/v1/openapi.json')).text)
    expect(description.openapi).toMatch(/^3\.1/)
    expect(Object.keys(description.paths)).toContain('/instrumenten/{slug}')
  })

  it.each([
    ['?kenmerk=9.9', 'kenmerk'],
    ['?kenmerk=4.1%22%20OR%20id%20EXISTS', 'kenmerk'],
    ['?vorm=bestaat-niet', 'vorm'],
    ['?vorm=groep%22%5D%20OR%20%22', 'vorm'],
    ['?onbekend=1', 'onbekend'],
    ['?kostenMax=-1', 'kostenMax'],
    ['?kostenMax=1e3', 'kostenMax'],
    ['?duurMaxWeken=NaN', 'duurMaxWeken'],
    ['?pagina=0', 'pagina'],
    ['?pagina=1.5', 'pagina'],
    ['?perPagina=101', 'perPagina'],
    ['?pagina=1&pagina=2', 'pagina'],
    ['?q=a&q=b', 'q'],
    ['?werking=soms', 'werking'],
    ['?sorteer=prijs', 'sorteer'],
    [`?q=${LONG}`, 'q'],
    [`?${LONG}=1`, 'aaaa'],
    ['?__proto__[x]=1', '__proto__'],
    ['?__proto__=1', '__proto__'],
    ['?constructor=1', 'constructor'],
    ['?kenmerk=%00', 'kenmerk'],
  ])('refuses %s with a Dutch sentence', async (query, veld) => {
    const { status, headers, text } = await ask(`/api/v1/instrumenten${query}`)
    expect(status).toBe(400)
    expect(headers.get('content-type')).toContain('application/problem+json')
    const { fouten } = JSON.parse(text) as Problem
    expect(fouten?.[0]?.veld.startsWith(veld)).toBe(true)
    expect(fouten?.[0]?.melding.length).toBeGreaterThan(10)
    expect(text).not.toMatch(/\bat .*\(|node_modules|\.ts:/)
  })

  it.each([
    '?q=%F0%9F%98%80',
    '?q=%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
    '?q=%00%01',
    '?q=naam%20%3D%20%22x%22%20OR%201%3D1',
    '?q=%ZZ',
    '?q=&kenmerk=&pagina=',
    '?pagina=99999999',
    '?q=%22%5C',
    '?kenmerk=4.1&kenmerk=4.1',
  ])('answers %s', async (query) => {
    const { status, text } = await ask(`/api/v1/instrumenten${query}`)
    expect(status).toBe(200)
    expect(JSON.parse(text)).toHaveProperty('totaal')
  })

  it('says that an unknown slug, address or method is not there', async () => {
    expect((await ask('/api/v1/instrumenten/bestaat-niet')).status).toBe(404)
    expect((await ask('/api/v1/instrumenten/%00')).status).toBe(404)
    expect((await ask('/api/v1/instrumenten/JOBS-TRAINING')).status).toBe(404)
    expect((await ask('/api/v1/instrumenten/%E0%A4%A')).status).toBeLessThan(500)
    for (const path of ['/api/v1/iets', '/api/v1', '/api/v2/instrumenten']) {
      const { status, headers } = await ask(path)
      expect(status).toBe(404)
      expect(headers.get('content-type')).toContain('application/problem+json')
    }
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const { status, headers } = await ask('/api/v1/instrumenten', { method })
      expect(status).toBe(405)
      expect(headers.get('content-type')).toContain('application/problem+json')
    }
  })

  it('names its version on every answer', async () => {
    for (const path of ['/api/v1/instrumenten', '/api/v1/instrumenten?pagina=0', '/api/v1/iets']) {
      expect((await ask(path)).headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/)
    }
  })
})
