import type { KenmerkEntry } from '@keuzehulp/search'
import { expect, it } from 'vitest'
import { kenmerkenTree } from './kenmerkenTree'

function aKenmerk(code: string, parent: string | null): KenmerkEntry {
  const empty = { uitleg: null, clientUitleg: null, voorbeelden: null, intakevraag: null }
  return { code, naam: code, parent, volgorde: 0, pictogram: null, evaKenmerk: null, ...empty }
}

it('nests kenmerken by parent, in order of code, each with its count', () => {
  const kenmerken = [aKenmerk('1.10', '1'), aKenmerk('1.9', '1'), aKenmerk('1', null)]
  const [domein] = kenmerkenTree(kenmerken, { '1': 3, '1.9': 2 })
  expect(domein).toMatchObject({ code: '1', aantal: 3 })
  expect(domein?.kinderen.map(({ code, aantal }) => [code, aantal])).toEqual([
    ['1.9', 2],
    ['1.10', 0],
  ])
})
