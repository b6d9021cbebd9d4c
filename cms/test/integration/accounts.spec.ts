import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { parseAccountsCommand } from '../../src/accounts/command/parseAccountsCommand'
import { runAccountsCommand } from '../../src/accounts/command/runAccountsCommand'
import { attemptKeys } from '../../src/accounts/inloggen/attemptKeys'
import { DatabaseAttempts } from '../../src/accounts/inloggen/databaseAttempts'
import { makeAccount } from '../../src/accounts/makeAccount'
import type { Rol } from '../../src/accounts/roles'
import { adminService } from '../../src/accounts/strapiServices'
import { type AdminVisitor, firstAccount, visit, visitAs } from '../support/adminVisitor'
import { bootCms, type Cms } from '../support/bootCms'
import { eventually } from '../support/eventually'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const PASSWORD = 'Regenjas 5 tegel mosterd'
const OTHER_PASSWORD = 'Kraan 8 blauwdruk wolken'

describe('accounts', () => {
  let cms: Cms
  let beheer: AdminVisitor
  beforeAll(async () => {
    process.env['TRUST_PROXY'] = 'true'
    cms = await bootCms()
    beheer = await visitAs(cms, 'beheergroep')
  })
  afterAll(() => cms.stop())
  afterEach(() => {
    vi.useRealTimers()
  })

  const users = () => cms.strapi.db.query('admin::user')
  const stored = (email: string) => users().findOne({ where: { email } })
  const npmRunAccounts = (line: string) =>
    runAccountsCommand(cms.strapi, parseAccountsCommand(line.split(' ').filter(Boolean)))
  const newEmail = () => `${randomUUID().slice(0, 8)}@adres.example`
  const letTimePass = (ms: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })

  async function pathOf(code: string): Promise<string> {
    const { documentId } = await cms.strapi.db
      .query('api::leverancier.leverancier')
      .findOne({ where: { code } })
    return `/keuzehulp/leveranciers/${documentId}/accounts`
  }

  async function lastMailTo(email: string): Promise<string | undefined> {
    const [mail]: { tekst: string }[] = await cms.strapi.db
      .query('api::bericht.bericht')
      .findMany({ where: { aan: email }, orderBy: { id: 'desc' }, limit: 1 })
    return mail?.tekst
  }

  const secretIn = (text = '') => /(?:registrationToken|code)=([\w-]+)/.exec(text)?.[1] ?? ''

  /** An account that is open, with nothing done to it yet. */
  async function anAccount(rol: Rol = 'leverancier', password = PASSWORD) {
    const email = newEmail()
    const { registrationToken } = await makeAccount(cms.strapi, { email, naam: 'Kim Vis', rol })
    const visitor = visit(cms)
    await register(visitor, registrationToken, password)
    return { email, visitor }
  }

  const register = (visitor: AdminVisitor, registrationToken: string, password: string) =>
    visitor.ask('POST', '/admin/register', {
      registrationToken,
      userInfo: { firstname: 'Kim', lastname: 'Vis', password },
    })

  const logboek = async (titel: string) =>
    (
      await cms.strapi.db
        .query('api::logboekregel.logboekregel')
        .findMany({ where: { titel }, orderBy: { id: 'asc' } })
    ).map(({ wat }: { wat: string }) => wat)

  describe('of a leverancier, for the beheer', () => {
    it('are made with an invitation by mail that opens them once', async () => {
      const email = newEmail()
      const path = await pathOf('welzijn')
      const made = await beheer.ask('POST', path, { email: email.toUpperCase(), naam: 'Kim Vis' })
      expect(made).toMatchObject({
        status: 200,
        body: {
          account: { email, naam: 'Kim Vis', status: 'uitgenodigd', laatstIngelogdOp: null },
        },
      })
      expect(made.body['melding']).toContain(`npm run accounts -- herstel ${email}`)
      const secret = secretIn(await lastMailTo(email))
      expect(secret).toMatch(/^[0-9a-f]{40}-/)
      expect(JSON.stringify(made.body)).not.toContain(secret)
      expect(await visit(cms).login(email, PASSWORD)).toMatchObject({ status: 400 })

      const visitor = visit(cms)
      const info = `/admin/registration-info?registrationToken=${secret}`
      expect(await visitor.ask('GET', info)).toMatchObject({ body: { data: { email } } })
      expect(await register(visitor, secret, PASSWORD)).toMatchObject({ status: 200 })
      expect(await visitor.ask('GET', '/admin/users/me')).toMatchObject({ status: 200 })
      const again = await register(visit(cms), secret, OTHER_PASSWORD)
      expect(again.status).toBe(400)
      expect(again.body.error?.message).toContain('al gebruikt of is verlopen')
      expect((await visit(cms).ask('GET', info)).status).toBe(400)

      await visit(cms).login(email, PASSWORD)
      const { body } = await beheer.ask('GET', path)
      expect(body['accounts']).toContainEqual({
        id: expect.any(Number),
        email,
        naam: 'Kim Vis',
        status: 'actief',
        uitgenodigdTot: null,
        laatstIngelogdOp: expect.stringMatching(/^20/),
      })
      expect(await logboek(email)).toEqual(['uitgenodigd', 'wachtwoord gekozen'])
    })

    it('can no longer be opened after fourteen days, until they are invited again', async () => {
      const email = newEmail()
      const path = await pathOf('welzijn')
      const { body } = await beheer.ask('POST', path, { email, naam: 'Kim' })
      const { id } = body['account'] as { id: number }
      const first = secretIn(await lastMailTo(email))
      letTimePass(14 * DAY + 1)
      expect((await register(visit(cms), first, PASSWORD)).status).toBe(400)
      vi.useRealTimers()
      const again = await beheer.ask('POST', `${path}/${id}/uitnodigen`)
      expect(again).toMatchObject({ status: 200, body: { account: { status: 'uitgenodigd' } } })
      const second = secretIn(await lastMailTo(email))
      expect((await register(visit(cms), first, PASSWORD)).status).toBe(400)
      expect((await register(visit(cms), second, PASSWORD)).status).toBe(200)
      expect((await beheer.ask('POST', `${path}/${id}/uitnodigen`)).status).toBe(409)
    })

    it('are linked when the address has one already, and stay open until the last is gone', async () => {
      const { email, visitor } = await anAccount()
      const [welzijn, bibliotheek] = [await pathOf('welzijn'), await pathOf('bibliotheek')]
      const first = await beheer.ask('POST', welzijn, { email, naam: 'Kim' })
      const second = await beheer.ask('POST', bibliotheek, { email, naam: 'Kim' })
      const twice = await beheer.ask('POST', bibliotheek, { email, naam: 'Kim' })
      expect([first, second, twice].map(({ status }) => status)).toEqual([200, 200, 200])
      expect(twice.body['melding']).toContain('hoort al bij deze leverancier')
      const { id } = first.body['account'] as { id: number }
      expect(await lastMailTo(email)).toContain('ook bij de instrumenten van')

      const one = await beheer.ask('DELETE', `${welzijn}/${id}`)
      expect(one).toMatchObject({ status: 200, body: { geblokkeerd: false } })
      expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(200)
      expect((await beheer.ask('DELETE', `${welzijn}/${id}`)).status).toBe(404)
      const two = await beheer.ask('DELETE', `${bibliotheek}/${id}`)
      expect(two).toMatchObject({ status: 200, body: { geblokkeerd: true } })
      expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(401)
      expect((await visitor.ask('POST', '/admin/access-token')).status).toBe(401)
      expect((await visit(cms).login(email, PASSWORD)).status).toBe(400)
      expect(await logboek(email)).toEqual([
        'wachtwoord gekozen',
        'gekoppeld',
        'gekoppeld',
        'losgekoppeld',
        'losgekoppeld',
        'geblokkeerd',
      ])

      const back = await beheer.ask('POST', welzijn, { email, naam: 'Kim' })
      expect(back).toMatchObject({ status: 200, body: { account: { status: 'uitgenodigd' } } })
      expect((await visit(cms).login(email, PASSWORD)).status).toBe(400)
    })

    it('leave accounts of the beheer alone', async () => {
      const welzijn = await pathOf('welzijn')
      for (const rol of ['superbeheer', 'beheergroep']) {
        const { email } = firstAccount(cms, rol)
        const { id } = await stored(email)
        const made = await beheer.ask('POST', welzijn, { email, naam: 'Kim' })
        expect(made.status).toBe(400)
        expect(made.body.error?.message).toBe(
          'Dit e-mailadres kan niet bij een leverancier horen. Gebruik een ander e-mailadres.',
        )
        await cms.strapi.db.query('api::leverancier.leverancier').update({
          where: { code: 'welzijn' },
          data: { gebruikers: { connect: [{ id }] } },
        })
        expect((await beheer.ask('DELETE', `${welzijn}/${id}`)).status).toBe(404)
        expect((await beheer.ask('POST', `${welzijn}/${id}/uitnodigen`)).status).toBe(404)
        expect(JSON.stringify((await beheer.ask('GET', welzijn)).body)).not.toContain(email)
        expect(await stored(email)).toMatchObject({ isActive: true, blocked: false })
      }
    })

    it('undo everything when a part fails', async () => {
      const email = newEmail()
      const unsubscribe = cms.strapi.db.lifecycles.subscribe({
        models: ['api::logboekregel.logboekregel'],
        beforeCreate() {
          throw new Error('No logboek today.')
        },
      })
      const answer = await beheer.ask('POST', await pathOf('welzijn'), { email, naam: 'Kim' })
      unsubscribe()
      expect(answer.status).toBe(500)
      expect(await stored(email)).toBeNull()
      expect(await lastMailTo(email)).toBeUndefined()
    })

    it('refuse what is not an account or not a leverancier, without a fault of our own', async () => {
      const welzijn = await pathOf('welzijn')
      const bodies: object[] = [
        {},
        [],
        { email: 'geen adres', naam: 'Kim' },
        { email: ['a@b.example'], naam: 'Kim' },
        { email: 'a@b.example\u0000', naam: 'Kim' },
        { email: `${'a'.repeat(300)}@b.example`, naam: 'Kim' },
        { email: 'a@b.example', naam: '' },
        { email: 'a@b.example', naam: 'Kim\nBcc: x@y.example' },
        { email: 'a@b.example', naam: { $ne: null } },
      ]
      for (const body of bodies) expect((await beheer.ask('POST', welzijn, body)).status).toBe(400)
      for (const documentId of ['weg', '%00', '%27', '..%2F..'])
        expect(
          (await beheer.ask('GET', `/keuzehulp/leveranciers/${documentId}/accounts`)).status,
        ).toBe(404)
      for (const id of ['0', '-1', '9'.repeat(30), 'abc', '%00', '1%20or%201'])
        expect((await beheer.ask('DELETE', `${welzijn}/${id}`)).status).toBe(404)
    })

    it('are nothing for a leverancier or for who is not logged in', async () => {
      const welzijn = await pathOf('welzijn')
      const leverancier = await visitAs(cms, 'leverancier')
      const { id } = await stored(firstAccount(cms, 'leverancier').email)
      const requests: [string, string, object?][] = [
        ['GET', welzijn],
        ['POST', welzijn, { email: newEmail(), naam: 'Kim' }],
        ['POST', `${welzijn}/${id}/uitnodigen`],
        ['DELETE', `${welzijn}/${id}`],
      ]
      for (const request of requests) {
        expect((await leverancier.ask(...request)).status).toBe(403)
        expect((await visit(cms).ask(...request)).status).toBe(401)
      }
      expect(await stored(firstAccount(cms, 'leverancier').email)).toMatchObject({ isActive: true })
    })
  })

  describe('a password', () => {
    const weak: [password: string, message: string][] = [
      ['Kort en 7', 'minstens 12 tekens'],
      ['alleen kleine letters', 'één hoofdletter'],
      ['Wachtwoord123', 'te makkelijk te raden'],
      ['Kim Vis 2026 Kim', 'uw eigen naam'],
    ]

    it('is checked when somebody accepts an invitation, which stays open then', async () => {
      const email = newEmail()
      const invited = { email, naam: 'Kim Vis', rol: 'leverancier' } as const
      const { registrationToken } = await makeAccount(cms.strapi, invited)
      for (const [password, message] of weak) {
        const answer = await register(visit(cms), registrationToken, password)
        expect(answer.status).toBe(400)
        expect(answer.body.error?.message).toContain(message)
      }
      expect((await register(visit(cms), registrationToken, PASSWORD)).status).toBe(200)
    })

    it('is checked when somebody chooses another after forgetting it', async () => {
      const { email, visitor } = await anAccount()
      const resetPasswordToken = secretIn(await npmRunAccounts(`herstel ${email}`))
      const reset = (password: string) =>
        visit(cms).ask('POST', '/admin/reset-password', { resetPasswordToken, password })
      for (const [password, message] of weak) {
        const answer = await reset(password)
        expect(answer.status).toBe(400)
        expect(answer.body.error?.message).toContain(message)
      }
      const answers = await Promise.all([reset(OTHER_PASSWORD), reset(OTHER_PASSWORD)])
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
      expect((await reset(OTHER_PASSWORD)).body.error?.message).toContain('al gebruikt')
      expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(401)
      expect((await visit(cms).login(email, OTHER_PASSWORD)).status).toBe(200)
    })

    it('is checked when somebody changes their own, after which every session ends', async () => {
      const { email, visitor } = await anAccount()
      const elsewhere = visit(cms)
      await elsewhere.login(email, PASSWORD)
      const change = (currentPassword: string, password: string) =>
        visitor.ask('PUT', '/admin/users/me', { currentPassword, password })
      for (const [password, message] of weak) {
        const answer = await change(PASSWORD, password)
        expect(answer.status).toBe(400)
        expect(answer.body.error?.message).toContain(message)
      }
      const wrong = await change(OTHER_PASSWORD, OTHER_PASSWORD)
      expect(wrong.status).toBe(400)
      expect(wrong.body.error?.message).toBe('Dit is niet uw huidige wachtwoord.')
      expect((await elsewhere.ask('GET', '/admin/users/me')).status).toBe(200)
      expect((await change(PASSWORD, OTHER_PASSWORD)).status).toBe(200)
      for (const session of [visitor, elsewhere]) {
        expect((await session.ask('GET', '/admin/users/me')).status).toBe(401)
        expect((await session.ask('POST', '/admin/access-token')).status).toBe(401)
      }
      expect(await logboek(email)).toEqual(['wachtwoord gekozen', 'wachtwoord gekozen'])
    })

    it('is checked when a superbeheer gives one, which ends the sessions too', async () => {
      const superbeheer = await visitAs(cms, 'superbeheer')
      const { email, visitor } = await anAccount()
      const { id } = await stored(email)
      const give = (password: string) => superbeheer.ask('PUT', `/admin/users/${id}`, { password })
      for (const [password, message] of weak) {
        const answer = await give(password)
        expect(answer.status).toBe(400)
        expect(answer.body.error?.message).toContain(message)
      }
      expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(200)
      expect((await give(OTHER_PASSWORD)).status).toBe(200)
      expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(401)
      expect((await superbeheer.ask('GET', '/admin/users/me')).status).toBe(200)
    })

    it('is checked when a command of Strapi sets it', async () => {
      const { email } = await anAccount()
      const service = cms.strapi.service('admin::user') as never as {
        resetPasswordByEmail(email: string, password: string): Promise<void>
      }
      await expect(service.resetPasswordByEmail(email, 'Wachtwoord123')).rejects.toThrow(
        'te makkelijk te raden',
      )
    })

    it('that is forgotten gives a mail with a link for an hour, and an answer that tells nothing', async () => {
      const { email } = await anAccount()
      const forgot = (address: string) =>
        visit(cms).ask('POST', '/admin/forgot-password', { email: address })
      const answers = [await forgot(newEmail()), await forgot(email)]
      expect(answers.map(({ status, body }) => ({ status, body }))).toEqual([
        { status: 204, body: {} },
        { status: 204, body: {} },
      ])
      await eventually(
        async () => expect(await lastMailTo(email)).toContain('binnen een uur'),
        5000,
      )
      const resetPasswordToken = secretIn(await lastMailTo(email))
      const body = { resetPasswordToken, password: OTHER_PASSWORD }
      letTimePass(61 * MINUTE)
      const late = await visit(cms).ask('POST', '/admin/reset-password', body)
      expect(late.status).toBe(400)
      expect(late.body.error?.message).toContain('verlopen')
      vi.useRealTimers()
      expect((await visit(cms).ask('POST', '/admin/reset-password', body)).status).toBe(200)
    })
  })

  describe('logging in', () => {
    /** What a wrong password leaves behind, without the time it takes to check one. */
    const fail = (email: string, address: string) =>
      new DatabaseAttempts(cms.strapi).begin(attemptKeys(email, address), Date.now())
    const failTimes = async (visitor: AdminVisitor, email: string, times: number) => {
      const answers = []
      for (let i = 0; i < times; i += 1) answers.push(await visitor.login(email, OTHER_PASSWORD))
      return answers
    }

    it('answers alike for a wrong password, an unknown address and an account that is not open', async () => {
      const { email } = await anAccount()
      const invited = newEmail()
      await makeAccount(cms.strapi, { email: invited, naam: 'Kim', rol: 'leverancier' })
      const { email: blocked } = await anAccount()
      await users().update({ where: { email: blocked }, data: { blocked: true } })
      const check = vi.spyOn(adminService(cms.strapi, 'admin::auth'), 'validatePassword')
      const answers = [
        ...(await failTimes(visit(cms), email, 6)),
        ...(await failTimes(visit(cms), newEmail(), 6)),
        ...(await failTimes(visit(cms), invited, 1)),
        await visit(cms).login(blocked, PASSWORD),
      ]
      const refused = { status: 400, message: 'Het e-mailadres of het wachtwoord klopt niet.' }
      const closed = { status: 429, message: expect.stringContaining('over 1 minuut opnieuw') }
      const six = [refused, refused, refused, refused, refused, closed]
      expect(answers.map(({ status, body }) => ({ status, message: body.error?.message }))).toEqual(
        [...six, ...six, refused, refused],
      )
      // The slow part is done for every one of them, so that time does not tell either.
      expect(check).toHaveBeenCalledTimes(12)
      check.mockRestore()
    })

    it('closes for who guesses, not for the owner elsewhere, and says when it opens', async () => {
      const { email } = await anAccount()
      const guesser = visit(cms)
      await failTimes(guesser, email, 5)
      const refused = await guesser.login(email, PASSWORD)
      expect(refused.status).toBe(429)
      const wait = Number(refused.headers.get('retry-after'))
      expect(wait).toBeGreaterThan(0)
      expect(wait).toBeLessThanOrEqual(60)
      expect((await visit(cms).login(email, PASSWORD)).status).toBe(200)
      expect(await logboek(email)).toEqual(['wachtwoord gekozen', 'inloggen gesloten'])
      letTimePass(MINUTE + 1)
      expect((await guesser.login(email, PASSWORD)).status).toBe(200)
      expect((await guesser.login(email, OTHER_PASSWORD)).status).toBe(400)
      expect((await guesser.login(email, PASSWORD)).status).toBe(200)
      const lines = await cms.strapi.db.query('api::logboekregel.logboekregel').findMany()
      expect(JSON.stringify(lines)).not.toContain(OTHER_PASSWORD)
    })

    it('closes for an address that tries many accounts', async () => {
      const address = '198.51.100.20'
      for (let i = 0; i < 20; i += 1) await fail(newEmail(), address)
      const { email, wachtwoord } = firstAccount(cms, 'superbeheer')
      expect((await visit(cms, address).login(email, wachtwoord)).status).toBe(429)
      expect((await visit(cms).login(email, wachtwoord)).status).toBe(200)
    })

    it('does not let an address be made up', async () => {
      const { email } = await anAccount()
      const guesser = visit(cms, '198.51.100.7')
      await failTimes(guesser, email, 5)
      const other = visit(cms, '10.0.0.1, 198.51.100.7')
      expect((await other.login(email, PASSWORD)).status).toBe(429)
    })

    it('that is closed everywhere is opened by the command on the server', async () => {
      const { email } = await anAccount('superbeheer')
      for (let i = 0; i < 50; i += 1) await fail(email, `192.0.2.${Math.floor(i / 4)}`)
      const owner = visit(cms)
      expect((await owner.login(email, PASSWORD)).status).toBe(429)
      await npmRunAccounts(`herstel ${email}`)
      expect((await owner.login(email, PASSWORD)).status).toBe(200)
    })

    it('counts wrong current passwords of whoever has a session', async () => {
      const { visitor } = await anAccount()
      const guess = (currentPassword: string) =>
        visitor.ask('PUT', '/admin/users/me', { currentPassword, password: OTHER_PASSWORD })
      for (let i = 0; i < 5; i += 1)
        expect((await guess(`Verkeerd ${i} wachtwoord`)).status).toBe(400)
      expect((await guess(PASSWORD)).status).toBe(429)
    })

    it('explains what is missing, whatever was sent', async () => {
      const bodies: object[] = [
        {},
        [],
        { email: 'a@b.example' },
        { email: { $ne: '' }, password: 'x' },
      ]
      for (const body of bodies) {
        const answer = await visit(cms).ask('POST', '/admin/login', body)
        expect(answer.status).toBe(400)
        expect(answer.body.error?.message).toBe('Vul uw e-mailadres en uw wachtwoord in.')
      }
    })
  })

  describe('a session', () => {
    it('goes on with use and ends after an hour without', async () => {
      const { email } = await anAccount()
      const visitor = visit(cms)
      await visitor.login(email, PASSWORD)
      letTimePass(31 * MINUTE)
      expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(401)
      expect((await visitor.ask('POST', '/admin/access-token')).status).toBe(200)
      expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(200)
      letTimePass(61 * MINUTE)
      expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(401)
      expect((await visitor.ask('POST', '/admin/access-token')).status).toBe(401)
    })

    it('ends after eight hours, however much it is used', async () => {
      const { email } = await anAccount()
      const visitor = visit(cms)
      await visitor.login(email, PASSWORD)
      const statuses: number[] = []
      for (let i = 0; i < 10; i += 1) {
        letTimePass(50 * MINUTE)
        statuses.push((await visitor.ask('POST', '/admin/access-token')).status)
      }
      expect(statuses).toEqual([...Array<number>(9).fill(200), 401])
    })

    it('ends at once when the account is blocked, made inactive or removed', async () => {
      const superbeheer = await visitAs(cms, 'superbeheer')
      const ends: ((id: number) => Promise<unknown>)[] = [
        (id) => users().update({ where: { id }, data: { blocked: true } }),
        (id) => superbeheer.ask('PUT', `/admin/users/${id}`, { isActive: false }),
        (id) => superbeheer.ask('DELETE', `/admin/users/${id}`),
      ]
      for (const end of ends) {
        const { email, visitor } = await anAccount('beheergroep')
        expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(200)
        await end((await stored(email)).id)
        expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(401)
        expect((await visitor.ask('GET', await pathOf('welzijn'))).status).toBe(401)
        expect((await visitor.ask('POST', '/admin/access-token')).status).toBe(401)
        expect((await visit(cms).login(email, PASSWORD)).status).toBe(400)
      }
    })

    it('does not come back with the account', async () => {
      const superbeheer = await visitAs(cms, 'superbeheer')
      const { email, visitor } = await anAccount('beheergroep')
      const { id } = await stored(email)
      await users().update({ where: { id }, data: { blocked: true } })
      await superbeheer.ask('PUT', `/admin/users/${id}`, { isActive: true })
      expect(await stored(email)).toMatchObject({ isActive: true, blocked: false })
      expect((await visitor.ask('GET', '/admin/users/me')).status).toBe(401)
      expect((await visit(cms).login(email, PASSWORD)).status).toBe(200)
    })
  })

  describe('of Strapi itself', () => {
    it('cannot be made by whoever comes first', async () => {
      const body = { email: newEmail(), firstname: 'Kim', lastname: 'Vis', password: PASSWORD }
      const answer = await visit(cms).ask('POST', '/admin/register-admin', body)
      expect(answer.status).toBe(400)
      expect(answer.body.error?.message).toContain('npm run accounts')
      expect(await stored(body.email)).toBeNull()
    })

    it('are kept by the superbeheer alone', async () => {
      const { id } = await stored(firstAccount(cms, 'leverancier').email)
      const forbidden: [string, string, object?][] = [
        ['GET', '/admin/users'],
        ['GET', `/admin/users/${id}`],
        ['POST', '/admin/users', { email: newEmail(), firstname: 'Kim', roles: [1] }],
        ['PUT', `/admin/users/${id}`, { isActive: false }],
        ['DELETE', `/admin/users/${id}`],
        ['POST', '/admin/users/batch-delete', { ids: [id] }],
        ['GET', '/admin/roles'],
        ['POST', '/admin/roles', { name: 'Meer', description: '' }],
        ['PUT', '/admin/roles/1/permissions', { permissions: [] }],
        ['GET', '/admin/api-tokens'],
        ['GET', '/admin/transfer/tokens'],
        ['GET', '/admin/webhooks'],
      ]
      for (const rol of ['beheergroep', 'leverancier']) {
        const visitor = await visitAs(cms, rol)
        const allowed: string[] = []
        for (const [method, url, body] of forbidden)
          if ((await visitor.ask(method, url, body)).status !== 403) allowed.push(url)
        expect(allowed).toEqual([])
      }
      expect(await stored(firstAccount(cms, 'leverancier').email)).toMatchObject({ isActive: true })
    })

    it('expire too when a superbeheer invites somebody in the screens of Strapi', async () => {
      const superbeheer = await visitAs(cms, 'superbeheer')
      const { id } = await cms.strapi.db
        .query('admin::role')
        .findOne({ where: { code: 'keuzehulp-beheergroep' } })
      const body = { email: newEmail(), firstname: 'Kim', roles: [id] }
      const answer = await superbeheer.ask('POST', '/admin/users', body)
      const secret = String(answer.body.data?.['registrationToken'])
      letTimePass(15 * DAY)
      expect((await register(visit(cms), secret, PASSWORD)).status).toBe(400)
      vi.useRealTimers()
      expect((await register(visit(cms), secret, PASSWORD)).status).toBe(200)
    })

    it('let a leverancier and the beheergroep change their own name, but not address or role', async () => {
      for (const rol of ['leverancier', 'beheergroep'] as const) {
        const { email, visitor } = await anAccount(rol)
        const change = (body: object) => visitor.ask('PUT', '/admin/users/me', body)
        expect((await change({ firstname: 'Sam', email })).status).toBe(200)
        const other = await change({ firstname: 'Sam', email: newEmail() })
        expect(other.status).toBe(400)
        expect(other.body.error?.message).toContain('niet zelf veranderen')
        for (const body of [
          { roles: [1] },
          { isActive: true },
          { blocked: false },
          { email: null },
        ])
          expect((await change(body)).status).toBe(400)
        const account = await users().findOne({ where: { email }, populate: { roles: true } })
        expect(account).toMatchObject({ firstname: 'Sam' })
        expect(account.roles).toMatchObject([{ code: `keuzehulp-${rol}` }])
      }
    })

    it('let a superbeheer change the own address', async () => {
      const { visitor } = await anAccount('superbeheer')
      const email = newEmail()
      expect((await visitor.ask('PUT', '/admin/users/me', { email })).status).toBe(200)
      expect(await stored(email)).not.toBeNull()
    })
  })

  describe('on the command line', () => {
    it('are made with a leverancier, linked to another and listed', async () => {
      const email = newEmail()
      const made = await npmRunAccounts(`nieuw ${email} --rol leverancier --leverancier welzijn`)
      expect((await register(visit(cms), secretIn(made), PASSWORD)).status).toBe(200)
      expect(await npmRunAccounts(`koppel ${email} bibliotheek`)).toContain('hoort nu bij')
      expect(await npmRunAccounts('')).toContain(
        `${email}\tLeverancier\tactief\tbibliotheek, welzijn\t-`,
      )
      await visit(cms).login(email, PASSWORD)
      expect(await npmRunAccounts('')).toMatch(
        new RegExp(`${email}\tLeverancier\tactief\tbibliotheek, welzijn\tlaatst ingelogd 20`),
      )
      await expect(npmRunAccounts(`nieuw ${email} --rol leverancier`)).rejects.toThrow('bestaat al')
    })

    it('are not made or linked when there is no such leverancier or account', async () => {
      const email = newEmail()
      const make = npmRunAccounts(`nieuw ${email} --rol leverancier --leverancier onbekend`)
      await expect(make).rejects.toThrow('Deze leverancier is er niet')
      expect(await stored(email)).toBeNull()
      await expect(npmRunAccounts(`koppel ${email} welzijn`)).rejects.toThrow('geen account')
      const { email: beheergroep } = firstAccount(cms, 'beheergroep')
      await expect(npmRunAccounts(`koppel ${beheergroep} welzijn`)).rejects.toThrow(
        'geen account van een leverancier',
      )
    })

    it('get a link for a day when they are open, and a new invitation when they are not', async () => {
      const { email } = await anAccount()
      const resetPasswordToken = secretIn(await npmRunAccounts(`herstel ${email}`))
      letTimePass(DAY + MINUTE)
      const body = { resetPasswordToken, password: OTHER_PASSWORD }
      expect((await visit(cms).ask('POST', '/admin/reset-password', body)).status).toBe(400)
      vi.useRealTimers()
      await users().update({ where: { email }, data: { blocked: true } })
      const opened = await npmRunAccounts(`herstel ${email}`)
      expect(opened).toContain('was geblokkeerd')
      expect((await register(visit(cms), secretIn(opened), OTHER_PASSWORD)).status).toBe(200)
      expect((await visit(cms).login(email, OTHER_PASSWORD)).status).toBe(200)
    })
  })
})
