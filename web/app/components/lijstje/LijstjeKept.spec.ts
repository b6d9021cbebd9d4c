import { describe, expect, it } from 'vitest'
import { mountComponent } from '../../testing/mountComponent'
import LijstjeKept from './LijstjeKept.vue'

const textOf = (isKept: boolean) => mountComponent(LijstjeKept, { props: { isKept } }).text()

describe('LijstjeKept', () => {
  it('says where the lijstje is, or that it will be gone', () => {
    expect(textOf(true)).toContain('Blijft op dit apparaat')
    expect(textOf(false)).toContain('bewaart het lijstje niet')
  })
})
