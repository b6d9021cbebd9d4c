import { describe, expect, it } from 'vitest'
import { VASTE_TEKSTEN } from '../../samenkiezen/mogelijkheidTekst'
import { aGesprekCatalogus } from '../../testing/aGesprekCatalogus'
import { anInstrument } from '../../testing/builders'
import { mountComponent } from '../../testing/mountComponent'
import MogelijkheidCard from './MogelijkheidCard.vue'

const catalogus = aGesprekCatalogus()
const instrument = anInstrument({ hoeIsHet: 'Eén. Twee. Drie.', watVraagtHet: 'Tijd.' })
const mountCard = (changes: object = {}) =>
  mountComponent(MogelijkheidCard, {
    props: { tekst: instrument, instrument, catalogus, checked: false, ...changes },
  })

describe('MogelijkheidCard', () => {
  it('tells in short how it is and leads to the rest in a tab that knows nothing of this one', () => {
    const wrapper = mountCard()
    expect(wrapper.text()).toContain('Hoe is het? Eén. Twee.')
    const link = wrapper.find('a')
    expect(link.attributes()).toMatchObject({
      href: '/instrumenten/jobs-training/client',
      target: '_blank',
      rel: 'noopener noreferrer',
    })
  })

  it('tells waiting in the same form as an instrument', () => {
    const waiting = mountCard({ tekst: VASTE_TEKSTEN['nog-niet'], instrument: undefined })
    for (const words of ['Hoe is het?', 'Wat vraagt het?', 'Fijn', 'Lastig'])
      expect(waiting.text()).toContain(words)
  })

  it('has as much for as against in every option that is no instrument', () => {
    for (const { voordelen, nadelen } of Object.values(VASTE_TEKSTEN))
      expect(voordelen).toHaveLength(nadelen.length)
  })

  it('refuses a fifth and says how it can be done', async () => {
    const wrapper = mountCard({ isFull: true })
    await wrapper.find('input').setValue(true)
    expect(wrapper.emitted('choose')).toBeUndefined()
    expect(wrapper.find('[role="alert"]').text()).toContain('Haal er eerst een weg')
  })
})
