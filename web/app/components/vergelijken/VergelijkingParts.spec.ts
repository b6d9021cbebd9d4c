import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import PrintSource from './PrintSource.vue'
import VergelijkingIntro from './VergelijkingIntro.vue'
import VergelijkingMore from './VergelijkingMore.vue'
import VergelijkingNotices from './VergelijkingNotices.vue'
import VergelijkingTools from './VergelijkingTools.vue'

describe('VergelijkingIntro', () => {
  const intro = (aantal: number) => mountComponent(VergelijkingIntro, { props: { aantal } })

  it('says that there is no winner', () => {
    expect(intro(3).get('h1').text()).toBe('Drie instrumenten naast elkaar')
    expect(intro(3).text()).toContain('Er is geen winnaar: jullie kiezen.')
  })

  it('explains what is needed when there is nothing to compare', () => {
    expect(intro(0).text()).toContain('Kies in de keuzehulp')
    expect(intro(1).text()).toContain('twee, drie of vier')
  })
})

describe('VergelijkingMore', () => {
  const ways = (slugs: string[]) =>
    mountComponent(VergelijkingMore, { props: { slugs, kenmerk: ['4.1'] } })
      .findAll('a')
      .map((link) => [link.text(), link.attributes('href')])

  it('leads back to the list with the same needs', () => {
    const back = '/keuzehulp?kenmerk=4.1'
    expect(ways(['a', 'b']).at(-1)).toEqual(['Kies er nog een bij', back])
    expect(ways([])).toEqual([['Kies instrumenten', back]])
  })

  it('leads on to the conversation with what is compared, out of sight of the server', () => {
    const on = '/samen-kiezen#lijstje=a,b&kenmerk=4.1'
    expect(ways(['a', 'b'])[0]).toEqual(['Verder met samen kiezen', on])
    expect(ways(['a'])).toHaveLength(1)
  })

  it('does not promise a fifth', () => {
    expect(ways(['a', 'b', 'c', 'd']).at(-1)?.[0]).toBe('Terug naar de keuzehulp')
  })
})

describe('VergelijkingTools', () => {
  it('offers all questions or only those that differ as two addresses', async () => {
    const props = {
      alleenVerschillen: true,
      aantallen: { alle: 23, verschillen: 14 },
      paths: { alle: '/a', verschillen: '/v' },
    }
    const wrapper = mountComponent(VergelijkingTools, { props })
    expect(wrapper.get('[aria-current]').attributes('href')).toBe('/v')
    expect(wrapper.get('[aria-current]').text()).toBe('Alleen verschillen (14)')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })
})

describe('VergelijkingNotices', () => {
  it('is silent when there is nothing to say', () => {
    const props = { meldingen: [], verouderd: false }
    expect(mountComponent(VergelijkingNotices, { props }).text()).toBe('')
  })

  it('names what was dropped and says when it comes from memory', () => {
    const props = { meldingen: ['Dat bestaat niet.'], verouderd: true }
    const text = mountComponent(VergelijkingNotices, { props }).text()
    expect(text).toContain('Dat bestaat niet.')
    expect(text).toContain('laatst bekend')
  })
})

describe('PrintSource', () => {
  it('says where the paper came from and when', () => {
    const props = { url: 'https://k.example/vergelijken?i=ips', vandaag: '2026-11-23' }
    const text = mountComponent(PrintSource, { props }).text()
    expect(text).toContain('23 november 2026 van https://k.example/vergelijken?i=ips')
  })
})
