import { afterEach, describe, expect, it } from 'vitest'
import { effectScope } from 'vue'
import { emptyGesprek } from '../samenkiezen/gesprek'
import { GESPREK_KEY } from '../samenkiezen/gesprekStorage'
import { serializeGesprek } from '../samenkiezen/parseGesprek'
import { rememberedNeeds } from '../keuzehulp/rememberedNeeds'
import { aGesprekCatalogus } from '../testing/aGesprekCatalogus'
import { useGesprek } from './useGesprek'

const VANDAAG = '2026-11-23'
const KEPT = { ...emptyGesprek('2026-11-01'), stap: 3, kenmerken: ['4.1'] }
const kies = (code: string) => ({ soort: 'kenmerk', code, kies: true }) as const

describe('useGesprek', () => {
  let scope = effectScope()
  afterEach(() => {
    scope.stop()
    localStorage.clear()
  })

  function start(hash = '', getStorage: () => Storage | null = () => localStorage) {
    scope = effectScope()
    const talk = scope.run(() => useGesprek(getStorage))
    if (!talk) throw new Error('The scope has ended')
    talk.open(VANDAAG, hash)
    return talk
  }

  it('keeps every change, and nothing as long as nothing was said', () => {
    const talk = start('#stap-2')
    expect(talk.gesprek.value.stap).toBe(2)
    expect(localStorage).toHaveLength(0)
    talk.doe(kies('4.1'))
    expect(localStorage.getItem(GESPREK_KEY)).toBe(serializeGesprek(talk.gesprek.value))
  })

  it('shows nothing of a kept conversation and leaves it alone until they say it is theirs', () => {
    localStorage.setItem(GESPREK_KEY, serializeGesprek(KEPT))
    const talk = start('#stap-5')
    expect(talk.stored.value).toEqual(KEPT)
    talk.doe(kies('5.2'))
    talk.meet(aGesprekCatalogus())
    expect(talk.gesprek.value.kenmerken).toEqual([])
    expect(localStorage.getItem(GESPREK_KEY)).toBe(serializeGesprek(KEPT))
    talk.resume()
    expect(talk.gesprek.value).toEqual(KEPT)
    expect(talk.stored.value).toBeNull()
  })

  it('begins anew with what was given along, and the old conversation is gone', () => {
    localStorage.setItem(GESPREK_KEY, serializeGesprek(KEPT))
    const talk = start('#lijstje=taalhuis')
    talk.restart()
    expect(talk.gesprek.value).toEqual({ ...emptyGesprek(VANDAAG), lijstje: ['taalhuis'] })
    expect(localStorage.getItem(GESPREK_KEY)).not.toContain('4.1')
  })

  it('says what can no longer be read or no longer exists', () => {
    localStorage.setItem(GESPREK_KEY, '{')
    expect(start().meldingen.value[0]).toContain('niet meer te lezen')
    scope.stop()
    localStorage.clear()
    const talk = start('#lijstje=weg,taalhuis')
    talk.meet(aGesprekCatalogus())
    expect(talk.gesprek.value.lijstje).toEqual(['taalhuis'])
    expect(talk.meldingen.value).toEqual(['1 mogelijkheid bestaat niet meer. Dat is weggehaald.'])
    talk.doe({ soort: 'ga', stap: 2 })
    expect(talk.meldingen.value).toEqual([])
  })

  it('goes on in memory where nothing can be kept, and says so', () => {
    const talk = start('', () => null)
    talk.doe(kies('4.1'))
    expect(talk.gesprek.value.kenmerken).toEqual(['4.1'])
    expect(talk.isKept.value).toBe(false)
  })

  it('wipes everything, also when another tab did', () => {
    const talk = start()
    rememberedNeeds.value = ['4.1']
    talk.doe(kies('4.1'))
    talk.wipe()
    expect(talk.gesprek.value).toEqual(emptyGesprek(VANDAAG))
    expect(localStorage).toHaveLength(0)
    expect(rememberedNeeds.value).toEqual([])
    talk.doe(kies('5.2'))
    window.dispatchEvent(new StorageEvent('storage', { key: GESPREK_KEY, newValue: null }))
    expect(talk.gesprek.value.kenmerken).toEqual([])
  })
})
