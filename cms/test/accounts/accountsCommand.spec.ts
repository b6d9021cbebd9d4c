import { describe, expect, it } from 'vitest'
import { parseAccountsCommand } from '../../src/accounts/command/parseAccountsCommand'

const parse = (line: string) => parseAccountsCommand(line.split(' ').filter(Boolean))

describe('the words after npm run accounts', () => {
  it('ask for the list when there are none', () => {
    expect(parse('')).toEqual({ action: 'list' })
  })

  it('make an account', () => {
    expect(parse('nieuw Anna@b.example --rol beheergroep --naam Anna')).toEqual({
      action: 'make',
      email: 'anna@b.example',
      rol: 'beheergroep',
      naam: 'Anna',
      leverancier: null,
    })
  })

  it('make an account of a leverancier, by the name before the at sign when none is given', () => {
    expect(parse('nieuw bo@b.example --rol leverancier --leverancier welzijn')).toMatchObject({
      rol: 'leverancier',
      naam: 'bo',
      leverancier: 'welzijn',
    })
  })

  it('link a leverancier and give a link', () => {
    expect(parse('koppel a@b.example welzijn')).toEqual({
      action: 'link',
      email: 'a@b.example',
      leverancier: 'welzijn',
    })
    expect(parse('herstel a@b.example')).toEqual({ action: 'reset', email: 'a@b.example' })
  })

  it.each([
    ['nieuw', 'Gebruik:'],
    ['nieuw a@b.example', 'Kies met --rol een rol'],
    ['nieuw a@b.example --rol baas', 'Kies met --rol een rol'],
    ['nieuw geen-adres --rol beheergroep', 'geen-adres is geen e-mailadres.'],
    ['nieuw a@b.example --rol beheergroep --leverancier x', 'alleen bij --rol leverancier'],
    ['nieuw a@b.example iets --rol beheergroep', 'Gebruik:'],
    ['nieuw a@b.example --rol', 'Gebruik:'],
    ['koppel a@b.example', 'Gebruik:'],
    ['koppel a@b.example welzijn nog-een', 'Gebruik:'],
    ['koppel a@b.example welzijn --rol leverancier', 'Gebruik:'],
    ['herstel', 'Gebruik:'],
    ['herstel a@b.example --rol superbeheer', 'Gebruik:'],
    ['--rol superbeheer', 'Gebruik:'],
    ['--onzin', 'Gebruik:'],
    ['verwijder a@b.example', 'Gebruik:'],
  ])('explain themselves after “%s”', (line, message) => {
    expect(() => parse(line)).toThrow(message)
  })
})
