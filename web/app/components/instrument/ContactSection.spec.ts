import { describe, expect, it } from 'vitest'
import { mountComponent } from '../../testing/mountComponent'
import ContactSection from './ContactSection.vue'

const mountWith = (
  instrument: Record<'aanmelden' | 'verwijscontact' | 'belangen', string | null>,
) => mountComponent(ContactSection, { props: { instrument } }).text()

describe('ContactSection', () => {
  it('says how to refer somebody, whom to ask and who has an interest', () => {
    const text = mountWith({
      aanmelden: 'Met het formulier.',
      verwijscontact: 'Bel het servicepunt.',
      belangen: 'De leverancier verdient aan elke deelnemer.',
    })
    for (const part of [
      'Met het formulier.',
      'Bel het servicepunt.',
      'Wie heeft er belang bij?',
      'De leverancier verdient aan elke deelnemer.',
    ])
      expect(text).toContain(part)
  })

  it('keeps the question who has an interest when nobody has answered it', () => {
    const text = mountWith({ aanmelden: null, verwijscontact: null, belangen: null })
    expect(text).toContain('Wie heeft er belang bij?')
  })
})
