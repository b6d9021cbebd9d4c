import { describe, expect, it } from 'vitest'
import { aLijstje, aLijstjeItem } from '../../testing/aLijstje'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import SharedLijstje from './SharedLijstje.vue'

type Props = InstanceType<typeof SharedLijstje>['$props']

function mountShared(changes: Partial<Props> = {}) {
  const wrapper = mountComponent(SharedLijstje, {
    props: { shared: aLijstje(2), missing: [], state: 'ready', own: [], ...changes },
  })
  return { wrapper, answers: wrapper.findAll('.answers button') }
}

const texts = (answers: { text(): string }[]) => answers.map((answer) => answer.text())

describe('SharedLijstje', () => {
  it('shows what was shared and asks before taking it over', async () => {
    const { wrapper, answers } = mountShared()
    expect(wrapper.text()).toContain('Iemand deelde een lijstje met 2 instrumenten.')
    expect(texts(answers)).toEqual(['Neem het over', 'Nee, laat maar'])
    for (const answer of answers) await answer.trigger('click')
    expect(Object.keys(wrapper.emitted())).toEqual(expect.arrayContaining(['replace', 'dismiss']))
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('leaves the choice between adding and replacing to who has a lijstje', async () => {
    const { wrapper, answers } = mountShared({ own: [aLijstjeItem('ips')] })
    expect(texts(answers)).toEqual([
      'Zet het bij ons lijstje',
      'Vervang ons lijstje',
      'Nee, laat maar',
    ])
    await answers[0]?.trigger('click')
    expect(wrapper.emitted('add')).toHaveLength(1)
    expect(wrapper.emitted('replace')).toBeUndefined()
  })

  it('has nothing to ask when all of it is there already', () => {
    const { wrapper, answers } = mountShared({ own: aLijstje(3) })
    expect(wrapper.text()).toContain('Alles staat al op jullie lijstje.')
    expect(texts(answers)).toEqual(['Sluit'])
  })

  it('names what does not exist', async () => {
    const { wrapper } = mountShared({ missing: ['weg', 'ook-weg'] })
    expect(wrapper.text()).toContain('Niet gevonden: ‘weg’ en ‘ook-weg’.')
    expect(mountShared({ shared: [], missing: ['weg'] }).wrapper.text()).toContain('Niets van dit')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('says that it is on its way, and when it did not come', async () => {
    expect(texts(mountShared({ shared: [], state: 'loading' }).answers)).toEqual([])
    const { wrapper, answers } = mountShared({ shared: [], state: 'failed' })
    expect(wrapper.text()).toContain('kon niet worden opgehaald')
    await answers[0]?.trigger('click')
    expect(wrapper.emitted('retry')).toHaveLength(1)
  })
})
