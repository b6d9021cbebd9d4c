import { describe, expect, it } from 'vitest'
import { accountStatus, invitedUntil } from '../../src/accounts/accountStatus'
import { splitNaam } from '../../src/accounts/makeAccount'
import {
  createInvitationToken,
  createResetToken,
  invitationExpiry,
  isOpenInvitation,
} from '../../src/accounts/oneTimeToken'
import { invitationMail, linkedMail, resetMail } from '../../src/accounts/uitnodigen/accountMail'

const NOW = Date.UTC(2026, 0, 1)
const after = (days: number) => new Date(NOW + days * 86_400_000)
const AFZENDER = { organisatie: 'Gemeente Voorbeeld', contactEmail: 'vragen@voorbeeld.example' }

describe('the secret of an invitation', () => {
  it('works for fourteen days', () => {
    const token = createInvitationToken(NOW)
    expect(invitationExpiry(token)).toEqual(after(14))
    expect(isOpenInvitation(token, new Date(after(14).getTime() - 1))).toBe(true)
    expect(isOpenInvitation(token, after(14))).toBe(false)
  })

  it('does not work without a moment that can be read', () => {
    for (const token of ['', 'x', createResetToken(), `${createResetToken()}-`, 'a-zzzzz'])
      expect(isOpenInvitation(token, new Date(NOW))).toBe(false)
  })
})

describe('the status of an account', () => {
  const invited = {
    isActive: false,
    blocked: false,
    registrationToken: createInvitationToken(NOW),
  }

  it.each([
    ['uitgenodigd', invited, after(1)],
    ['uitnodiging verlopen', invited, after(15)],
    ['actief', { ...invited, isActive: true, registrationToken: null }, after(1)],
    [
      'geblokkeerd',
      { ...invited, isActive: true, blocked: true, registrationToken: null },
      after(1),
    ],
    ['geblokkeerd', { isActive: null, blocked: null, registrationToken: null }, after(1)],
  ])('is %s', (status, stored, now) => {
    expect(accountStatus(stored, now)).toBe(status)
  })

  it('says until when somebody is invited', () => {
    expect(invitedUntil(invited)).toEqual(after(14))
    expect(invitedUntil({ ...invited, isActive: true })).toBeNull()
  })
})

describe('a mail about an account', () => {
  const about = { naam: 'Anna', leverancier: 'Welzijn', link: 'https://beheer.example/x' }

  it('says who it is from, what to do and where to ask', () => {
    for (const { onderwerp, tekst } of [
      invitationMail(about, AFZENDER),
      linkedMail(about, AFZENDER),
      resetMail(about, AFZENDER),
    ]) {
      expect(onderwerp).toContain('Keuzehulp')
      expect(tekst).toMatch(/^Beste Anna,\n\n/)
      expect(tekst).toContain('\n\nhttps://beheer.example/x\n\n')
      expect(tekst).toContain('Vragen? Mail naar vragen@voorbeeld.example.')
      expect(tekst).toMatch(/Met vriendelijke groet,\nGemeente Voorbeeld$/)
    }
  })

  it('leaves out whom to ask when nobody is named', () => {
    expect(resetMail(about, { ...AFZENDER, contactEmail: null }).tekst).not.toContain('Vragen?')
  })
})

describe('a name', () => {
  it.each([
    ['Anna', { firstname: 'Anna', lastname: null }],
    [' Anna  de Vries ', { firstname: 'Anna', lastname: 'de Vries' }],
  ])('%s becomes a first name and the rest', (naam, parts) => {
    expect(splitNaam(naam)).toEqual(parts)
  })
})
