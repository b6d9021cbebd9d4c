import { afterEach, describe, expect, it, vi } from 'vitest'
import { browserText } from './browserText'

const text = browserText('proef')

function storageThat(behaviour: Partial<Storage> | null | (() => never)) {
  const get = typeof behaviour === 'function' ? behaviour : () => behaviour as Storage
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(get)
}

function refuse(name: string): () => never {
  return () => {
    throw new DOMException('No', name)
  }
}

describe('browserText', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    localStorage.removeItem('proef')
  })

  it('keeps a text', () => {
    expect(text.read()).toBeNull()
    expect(text.write('hoi')).toBe(true)
    expect(text.read()).toBe('hoi')
  })

  it('says that it cannot when storage is switched off', () => {
    storageThat(refuse('SecurityError'))
    expect(text.read()).toBeNull()
    expect(text.write('hoi')).toBe(false)
  })

  it('says that it cannot when storage is full', () => {
    storageThat({ setItem: refuse('QuotaExceededError') })
    expect(text.write('hoi')).toBe(false)
  })

  it('says that it cannot in a browser without storage', () => {
    storageThat(null)
    expect(text.read()).toBeNull()
    expect(text.write('hoi')).toBe(false)
  })

  it('lets an unforeseen error travel on', () => {
    storageThat(() => {
      throw new TypeError('Broken')
    })
    expect(() => text.read()).toThrow('Broken')
  })
})
