import { describe, expect, it } from 'vitest'
import { randomPassword } from '../../src/accounts/exampleAccounts'
import { passwordProblem } from '../../src/accounts/wachtwoord/passwordProblem'

const OWNER = { email: 'anna.jansen@welzijn.example', firstname: 'Anna', lastname: 'Jansen' }

describe('what is wrong with a password', () => {
  it.each([
    'Fiets lamp 7 wolken',
    'Kraan-mosterd-tegel9',
    'x7#Kq92!mZ41&',
    'De kat van 3 hoog zingt',
    'Anna kocht 9 paarse tegels',
    'Blauwdruk-Lampenkap-2024',
    `${'Regenjas 5 '.repeat(5)}`,
  ])('is nothing for %s', (password) => {
    expect(passwordProblem(password, OWNER)).toBeNull()
  })

  it('is nothing for one that the CMS makes itself', () => {
    for (let i = 0; i < 200; i += 1) expect(passwordProblem(randomPassword())).toBeNull()
  })

  it.each([
    ['Kort en 7', 'Gebruik minstens 12 tekens.'],
    [`Aa1${'x'.repeat(70)}`, 'Gebruik hooguit 72 tekens.'],
    [`Aa1${'é'.repeat(35)}`, 'Gebruik hooguit 72 tekens.'],
    ['alles met kleine letters 7', 'één hoofdletter'],
    ['Alles Zonder Cijfer', 'één cijfer'],
    ['ALLES MET HOOFD 7', 'één kleine letter'],
  ])('of %s is its form', (password, message) => {
    expect(passwordProblem(password)).toContain(message)
  })

  it.each([
    'Wachtwoord123',
    'Wachtwoord123456789!!',
    'W@chtw00rd2024!',
    'P@ssw0rd1234',
    'Welkom2024!!',
    'Welkom01Welkom01',
    'Zomer2026Zomer2026',
    'Keuzehulp2026!',
    'Qwertyuiop123',
    'Abcdefghijk1',
    'Aaaaaaaaaaa1',
    'Ab1Ab1Ab1Ab1',
    'Gemeente12345',
    'Feyenoord1908!',
    'Ajax1900Ajax!',
    '1234567890Abcd',
  ])('of %s is that many people choose the like', (password) => {
    expect(passwordProblem(password)).toContain('te makkelijk te raden')
  })

  it.each([
    'AnnaJansen1234',
    'Anna.Jansen-9',
    'Jansen2024Anna!',
    'anna.jansen@welzijn.example1A',
    'Mijn mail: Anna.Jansen@welzijn.example 7',
    'Welzijn-Jansen1',
  ])('of %s is that it is the own name or address', (password) => {
    expect(passwordProblem(password, OWNER)).toBe(
      'Gebruik niet uw eigen naam of e-mailadres als wachtwoord.',
    )
  })
})
