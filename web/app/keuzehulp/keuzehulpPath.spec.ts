import { describe, expect, it } from 'vitest'
import { clientPath, instrumentPath, keuzehulpPath } from './keuzehulpPath'

describe('keuzehulpPath', () => {
  it('leaves defaults out', () => {
    expect(keuzehulpPath()).toBe('/keuzehulp')
    expect(keuzehulpPath({ kenmerk: ['4.1', '5'], pagina: 1 })).toBe(
      '/keuzehulp?kenmerk=4.1&kenmerk=5',
    )
  })
})

describe('instrumentPath and clientPath', () => {
  it('escape the slug', () => {
    expect(instrumentPath('jobs-training')).toBe('/instrumenten/jobs-training')
    expect(clientPath('a b')).toBe('/instrumenten/a%20b/client')
  })
})
