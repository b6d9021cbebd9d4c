import { describe, expect, it } from 'vitest'
import { axeViolations } from '../../testing/axeViolations'
import { mountComponent } from '../../testing/mountComponent'
import ResultNotices from './ResultNotices.vue'

const nothing = { meldingen: [], verouderd: false, hasFailed: false }

describe('ResultNotices', () => {
  it('is silent when there is nothing to say', () => {
    expect(mountComponent(ResultNotices, { props: nothing }).text()).toBe('')
  })

  it('says what was dropped from the address', async () => {
    const wrapper = mountComponent(ResultNotices, {
      props: { ...nothing, meldingen: ['Het kenmerk ‘9.9’ bestaat niet.'], verouderd: true },
    })
    expect(wrapper.text()).toContain('‘9.9’')
    expect(await axeViolations(wrapper.element)).toEqual([])
  })

  it('offers to try again', async () => {
    const wrapper = mountComponent(ResultNotices, { props: { ...nothing, hasFailed: true } })
    await wrapper.find('button').trigger('click')
    expect(wrapper.emitted('retry')).toHaveLength(1)
  })
})
