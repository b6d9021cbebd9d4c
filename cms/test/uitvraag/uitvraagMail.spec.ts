import { describe, expect, it } from 'vitest'
import { type Leverancier, ontvangersOf } from '../../src/uitvraag/ontvangers'
import { composeHerinnering, composeUitvraag, remarksOn } from '../../src/uitvraag/uitvraagMail'
import { aMail, aStand } from './builders'

describe('the mail of an uitvraag', () => {
  it('says what is asked, by when, of which instruments and where', () => {
    const { onderwerp, tekst } = composeUitvraag(
      aMail({ standen: [aStand({ naam: 'Jobclub', ontbreekt: ['een nadeel'] })] }),
    )
    expect(onderwerp).toBe('Uitvraag: Voorjaar')
    expect(tekst).toBe(
      [
        'Beste Wil Welzijn,',
        'Kijkt u alles na?',
        'Wilt u uiterlijk maandag 15 maart 2027 reageren?',
        'Uw instrumenten:',
        '1. Jobclub\n   Er ontbreekt: een nadeel.',
        'Werk uw instrumenten bij, dien elk gewijzigd instrument in en meld daarna dat u klaar bent. Dat kan hier:\nhttps://cms.voorbeeld.example/admin',
        'Vragen, of lukt het inloggen niet? Bea, bea@voorbeeld.example\n\nMet vriendelijke groet,\nVoorbeeldstad',
      ].join('\n\n'),
    )
  })

  it('has a text of its own when the round has none', () => {
    const { ronde } = aMail()
    const mail = aMail({ ronde: { ...ronde, tekst: ' ', onderwerp: 'Even nakijken' }, standen: [] })
    const { onderwerp, tekst } = composeUitvraag(mail)
    expect(onderwerp).toBe('Even nakijken')
    expect(tekst).toContain('Daarom vragen wij u na te kijken')
    expect(tekst).toContain('Er staan nog geen instrumenten van u in de Keuzehulp.')
  })
})

describe('the mail of a reminder', () => {
  it('names the deadline that is to come', () => {
    const { onderwerp, tekst } = composeHerinnering(aMail())
    expect(onderwerp).toBe('Herinnering: Voorjaar')
    expect(tekst).toContain('Wij hebben nog geen antwoord van u gekregen.')
    expect(tekst).toContain('Wilt u uiterlijk maandag 15 maart 2027 reageren?')
  })

  it('says of a deadline that passed that answering is still possible', () => {
    const { tekst } = composeHerinnering(aMail({ vandaag: '2027-03-18' }))
    expect(tekst).toContain('De laatste dag om te reageren was maandag 15 maart 2027.')
    expect(tekst).toContain('Reageren kan nog.')
  })
})

describe('what stands out about an instrument', () => {
  it.each([
    [{}, ['Er ontbreekt niets. Klopt het nog? Laatst gecontroleerd op 1 oktober 2026.']],
    [{ gecontroleerdOp: null }, ['Er ontbreekt niets. Klopt het nog?']],
    [{ volgendeControle: '2027-01-31' }, ['Had nagekeken moeten worden voor 31 januari 2027.']],
    [{ werkstroom: 'ingediend' }, ['Ligt bij de beheergroep om te beoordelen.']],
    [
      { werkstroom: 'teruggestuurd', opmerkingen: 2 },
      ['Teruggestuurd door de beheergroep.', 'Er zijn 2 opmerkingen.'],
    ],
    [{ ontbreekt: ['een voordeel', 'een nadeel'] }, ['Er ontbreekt: een voordeel; een nadeel.']],
  ])('with %j is %j', (over, remarks) => {
    expect(remarksOn(aStand(over), '2027-03-01')).toEqual(remarks)
  })
})

describe('who gets the mail of a leverancier', () => {
  const account = {
    id: 3,
    email: 'wil@voorbeeld.example',
    firstname: 'Wil',
    lastname: null,
    isActive: true,
    blocked: false,
    registrationToken: null,
  }
  const leverancier: Leverancier = {
    id: 1,
    documentId: 'abc',
    code: 'welzijn',
    naam: 'Welzijn',
    contactpersoon: null,
    email: 'info@voorbeeld.example',
    telefoon: null,
  }
  const addressesOf = (over: Partial<Leverancier>) =>
    ontvangersOf({ ...leverancier, ...over }).map(({ email, naam }) => `${naam} ${email}`)

  it('is everybody with an account, also when the invitation is still open', () => {
    const invited = { ...account, id: 4, email: 'an@voorbeeld.example', isActive: false }
    expect(addressesOf({ gebruikers: [account, { ...invited, registrationToken: 'x' }] })).toEqual([
      'Wil wil@voorbeeld.example',
      'Wil an@voorbeeld.example',
    ])
  })

  it('is the address of the card when no account works', () => {
    expect(addressesOf({ gebruikers: [{ ...account, blocked: true }] })).toEqual([
      'Welzijn info@voorbeeld.example',
    ])
    expect(addressesOf({ gebruikers: [{ ...account, isActive: false }] })).toHaveLength(1)
  })

  it('is nobody without account and address', () => {
    expect(addressesOf({ email: null, gebruikers: [] })).toEqual([])
  })
})
