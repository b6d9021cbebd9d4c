import { describe, expect, it } from 'vitest'
import { aLijstje, aLijstjeItem } from '../testing/aLijstje'
import type { KeptText } from './browserText'
import { createLijstjeStore } from './createLijstjeStore'
import { MAX_LIJSTJE } from './lijstje'
import { LIJSTJE_NIET_BEWAARD, LIJSTJE_VOL } from './lijstjeWoorden'
import { serializeLijstje } from './parseLijstje'

/** A browser's memory, shared by the tabs of a test; `isOff` when the reader switched it off. */
function aBrowser({ text = null as string | null, isOff = false } = {}) {
  const state = { text, isOff }
  const kept: KeptText = {
    read: () => (state.isOff ? null : state.text),
    write(next) {
      if (!state.isOff) state.text = next
      return !state.isOff
    },
  }
  return { state, openTab: () => createLijstjeStore(kept) }
}

const slugs = (tab: ReturnType<typeof createLijstjeStore>) =>
  tab.lijstje.value.map(({ slug }) => slug)

describe('createLijstjeStore', () => {
  it('keeps the lijstje for the next visit', () => {
    const { openTab } = aBrowser()
    expect(openTab().add(aLijstjeItem('ips'))).toBeNull()
    const later = openTab()
    expect(slugs(later)).toEqual([])
    later.load()
    expect(slugs(later)).toEqual(['ips'])
  })

  it('loses nothing when two tabs change it', () => {
    const { openTab } = aBrowser()
    const [one, two] = [openTab(), openTab()]
    one.add(aLijstjeItem('ips'))
    two.add(aLijstjeItem('jobclub'))
    one.remove(aLijstjeItem('ips'))
    expect(slugs(one)).toEqual(['jobclub'])
  })

  it('says each change with the number, also the same one twice', () => {
    const tab = aBrowser().openTab()
    tab.add(aLijstjeItem('ips'))
    const first = tab.announcement.value
    expect(first).toBe('Naam van ips staat op het lijstje. Nu 1 instrument.')
    tab.add(aLijstjeItem('ips'))
    expect(tab.announcement.value).not.toBe(first)
    expect(tab.announcement.value.trim()).toBe(first)
    tab.remove(aLijstjeItem('ips'))
    expect(tab.announcement.value).toContain('is van het lijstje af')
  })

  it('explains that a full lijstje takes no more', () => {
    const tab = aBrowser({ text: serializeLijstje(aLijstje(MAX_LIJSTJE)) }).openTab()
    expect(tab.add(aLijstjeItem('extra'))).toBe(LIJSTJE_VOL)
    expect(tab.announcement.value).toBe(LIJSTJE_VOL)
    expect(slugs(tab)).toHaveLength(MAX_LIJSTJE)
  })

  it('works in memory where nothing is kept, and says so once', () => {
    const tab = aBrowser({ isOff: true }).openTab()
    expect(tab.add(aLijstjeItem('ips'))).toBe(LIJSTJE_NIET_BEWAARD)
    expect(tab.announcement.value).toContain(LIJSTJE_NIET_BEWAARD)
    expect(tab.add(aLijstjeItem('jobclub'))).toBeNull()
    tab.load()
    expect(slugs(tab)).toEqual(['ips', 'jobclub'])
    expect(tab.isKept.value).toBe(false)
  })

  it('keeps again as soon as it can', () => {
    const { state, openTab } = aBrowser({ isOff: true })
    const tab = openTab()
    tab.add(aLijstjeItem('ips'))
    state.isOff = false
    tab.add(aLijstjeItem('jobclub'))
    expect(tab.isKept.value).toBe(true)
    expect(state.text).toContain('ips')
  })
})
