import { describe, expect, it } from 'vitest'
import { emptyGesprek, type Gesprek } from '../../samenkiezen/gesprek'
import { aGesprekCatalogus } from '../../testing/aGesprekCatalogus'
import { mountComponent } from '../../testing/mountComponent'
import StapMogelijkheden from './StapMogelijkheden.vue'

const mountStap = (changes: Partial<Gesprek>) =>
  mountComponent(StapMogelijkheden, {
    props: {
      gesprek: { ...emptyGesprek('2026-11-23'), ...changes },
      catalogus: aGesprekCatalogus(),
    },
    attachTo: document.body,
  })
const names = (wrapper: ReturnType<typeof mountStap>) =>
  wrapper.findAll('.card h2').map((heading) => heading.text())

describe('StapMogelijkheden', () => {
  it.each([
    ['nothing was chosen', {}, ['Empowerment', 'JOBS-training', 'Taalhuis']],
    ['something was', { kenmerken: ['4.1'] }, ['JOBS-training']],
    ['nothing fits', { praktisch: { vorm: ['bestaat-niet'] } }, []],
  ])('has waiting and combining among what fits when %s', (_when, changes, fitting) => {
    const fixed = ['Nog niet: nu niets doen', 'Een combinatie']
    expect(names(mountStap(changes))).toEqual([...fitting, ...fixed])
  })

  it('tells each option under the same heads', () => {
    const heads = mountStap({})
      .findAll('.card')
      .map((card) => card.findAll('.short b, h3, .more').map((head) => head.text()))
    expect(heads).toHaveLength(5)
    for (const other of heads) expect(other).toEqual(heads[0])
  })

  it('drops the wish that stands in the way, and keeps whoever did so on the count', async () => {
    const stuck = { kenmerken: ['4.1'], praktisch: { vorm: ['bestaat-niet'] } }
    const wrapper = mountStap(stuck)
    const way = wrapper.findAll('button').find((button) => button.text().startsWith('Zonder'))
    expect(way?.text()).toContain('1 mogelijkheid')
    await way?.trigger('click')
    const [[actie] = []] = wrapper.emitted('doe') ?? []
    expect(actie).toEqual({
      soort: 'praktisch',
      groep: 'vorm',
      waarde: 'bestaat-niet',
      kies: false,
    })
    expect(document.activeElement?.textContent).toContain('gevonden')
  })
})
