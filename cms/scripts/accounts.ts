import type { Core } from '@strapi/strapi'
import { randomBytes } from 'node:crypto'
import { parseArgs } from 'node:util'
import { ensureRole, type Rol, ROLLEN } from '../src/accounts/roles'
import { adminUrl, readEnvironment } from '../src/environment'
import { withCms } from './loadCms'

const USAGE = `Gebruik:
  npm run accounts                                             laat de accounts zien
  npm run accounts -- nieuw E-MAIL --rol ROL [--naam "NAAM"]   maakt een account
  npm run accounts -- herstel E-MAIL                           maakt een nieuw wachtwoord mogelijk
Rollen: ${ROLLEN.join(', ')}.`

interface User {
  id: number
  email: string
  firstname: string | null
  lastname: string | null
  isActive: boolean
  roles: { name: string }[]
}

/** Lists accounts of the CMS; makes or resets one and prints a link that works once. */
void withCms(async (strapi) => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { rol: { type: 'string' }, naam: { type: 'string' } },
  })
  const [action, email] = positionals
  if (!action) return list(strapi)
  if (action === 'nieuw' && email) return make(strapi, email, values)
  if (action === 'herstel' && email) return reset(strapi, email)
  throw new Error(USAGE)
})

async function list(strapi: Core.Strapi): Promise<void> {
  const users: User[] = await strapi.db
    .query('admin::user')
    .findMany({ populate: { roles: true }, orderBy: { email: 'asc' } })
  for (const { email, roles, isActive } of users) {
    console.log(
      `${email}\t${roles.map(({ name }) => name).join(', ')}\t${isActive ? 'actief' : 'nog niet actief'}`,
    )
  }
  console.log(`\n${USAGE}`)
}

async function make(
  strapi: Core.Strapi,
  email: string,
  { rol, naam }: { rol?: string; naam?: string },
): Promise<void> {
  const known = ROLLEN.find((item): item is Rol => item === rol)
  if (!known) throw new Error(`Kies met --rol een rol: ${ROLLEN.join(', ')}.`)
  if (await findUser(strapi, email))
    throw new Error(`${email} bestaat al. Gebruik: npm run accounts -- herstel ${email}`)
  const { id } = await ensureRole(strapi, known)
  const registrationToken = oneTimeToken()
  // Below Strapi's own service, which goes on counting users after this process has ended.
  await strapi.db.query('admin::user').create({
    data: {
      email: email.toLowerCase(),
      firstname: naam ?? email.split('@')[0],
      roles: [id],
      registrationToken,
      isActive: false,
      blocked: false,
      preferedLanguage: 'nl',
    },
  })
  console.log(
    `Account gemaakt. Open deze link één keer om een wachtwoord te kiezen:\n${adminUrl(readEnvironment())}/auth/register?registrationToken=${registrationToken}`,
  )
}

async function reset(strapi: Core.Strapi, email: string): Promise<void> {
  const user = await findUser(strapi, email)
  if (!user) throw new Error(`Er is geen account met het adres ${email}.`)
  const resetPasswordToken = oneTimeToken()
  await strapi.db
    .query('admin::user')
    .update({ where: { id: user.id }, data: { resetPasswordToken } })
  console.log(
    `Open deze link één keer om een nieuw wachtwoord te kiezen:\n${adminUrl(readEnvironment())}/auth/reset-password?code=${resetPasswordToken}`,
  )
}

function findUser(strapi: Core.Strapi, email: string): Promise<User | null> {
  return strapi.db.query('admin::user').findOne({ where: { email: email.toLowerCase() } })
}

function oneTimeToken(): string {
  return randomBytes(20).toString('hex')
}
