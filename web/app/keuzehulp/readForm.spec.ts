import { describe, expect, it } from 'vitest'
import { readForm } from './readForm'

describe('readForm', () => {
  it('reads what the browser would send', () => {
    const form = document.createElement('form')
    form.innerHTML = `
      <input name="q" value="werk">
      <input type="checkbox" name="kenmerk" value="4.1" checked>
      <input type="checkbox" name="kenmerk" value="4.2">
      <input type="checkbox" name="kenmerk" value="5.2" checked>`
    expect(readForm(form)).toEqual({ q: ['werk'], kenmerk: ['4.1', '5.2'] })
  })
})
