import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ClientWaarden from './ClientWaarden.vue'

const waarde = (stand: 'goed' | 'deels' | 'weinig') => ({
  sleutel: stand,
  naam: `Naam ${stand}`,
  stand,
  toelichting: null,
})

describe('ClientWaarden', () => {
  it('says in words how each goes', async () => {
    const waarden = [waarde('goed'), waarde('deels'), waarde('weinig')]
    const wrapper = mountComponent(ClientWaarden, { props: { waarden } })
    expect(wrapper.findAll('li').map((line) => line.text())).toEqual([
      'Naam goed: past goed',
      'Naam deels: past een beetje',
      'Naam weinig: past weinig',
    ])
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('is not there without anything to say', () => {
    expect(
      mountComponent(ClientWaarden, { props: { waarden: [] } })
        .find('section')
        .exists(),
    ).toBe(false)
  })
})
