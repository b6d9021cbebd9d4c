import type { Core } from '@strapi/strapi'
import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Catalogus } from '../seed/seedCatalogue'
import { ensureRole, type Rol } from './roles'

/** One line of `accounts.json`. */
export interface Account {
  rol: Rol
  email: string
  wachtwoord: string
  inlogpagina: string
}

interface PlannedAccount {
  rol: Rol
  email: string
  voornaam: string
  achternaam: string
  /** Code of the leverancier the account may see. */
  leverancier?: string
}

const SUPERBEHEER: PlannedAccount = {
  rol: 'superbeheer',
  email: 'superbeheer@voorbeeld.example',
  voornaam: 'Super',
  achternaam: 'Beheer',
}

const PLANNED: Record<Catalogus, PlannedAccount[]> = {
  leeg: [SUPERBEHEER],
  voorbeeld: [
    SUPERBEHEER,
    {
      rol: 'beheergroep',
      email: 'beheergroep@voorbeeld.example',
      voornaam: 'Bea',
      achternaam: 'Beheergroep',
    },
    {
      rol: 'leverancier',
      email: 'welzijn@voorbeeld.example',
      voornaam: 'Wil',
      achternaam: 'Welzijn',
      leverancier: 'welzijn',
    },
    {
      rol: 'leverancier',
      email: 'bibliotheek@voorbeeld.example',
      voornaam: 'Bo',
      achternaam: 'Bibliotheek',
      leverancier: 'bibliotheek',
    },
  ],
}

/**
 * Makes the first accounts, with passwords that exist nowhere else than in `accounts.json`, which
 * only the owner of the data folder can read. Without them the first visitor of the admin could
 * make himself its owner. The file comes first: a start that was interrupted goes on from it.
 */
export async function ensureFirstAccounts(
  strapi: Core.Strapi,
  options: { dataFolder: string; catalogus: Catalogus; loginPage: string },
): Promise<void> {
  if ((await strapi.db.query('admin::user').count()) > 0) return
  const file = path.join(options.dataFolder, 'accounts.json')
  const planned = PLANNED[options.catalogus]
  const accounts = readAccounts(file) ?? writeAccounts(file, planned, options.loginPage)
  await strapi.db.transaction(async () => {
    for (const plan of planned) await createAccount(strapi, plan, accounts)
  })
}

function readAccounts(file: string): Account[] | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Account[]) : null
}

function writeAccounts(
  file: string,
  planned: readonly PlannedAccount[],
  inlogpagina: string,
): Account[] {
  const accounts = planned.map(({ rol, email }) => ({
    rol,
    email,
    wachtwoord: randomPassword(),
    inlogpagina,
  }))
  writeFileSync(`${file}.nieuw`, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.nieuw`, file)
  return accounts
}

/** Random, and with the kinds of characters that Strapi asks of a password. */
export function randomPassword(): string {
  return `${randomBytes(15).toString('base64url')}-Aa1`
}

async function createAccount(
  strapi: Core.Strapi,
  plan: PlannedAccount,
  accounts: readonly Account[],
): Promise<void> {
  const password = accounts.find(({ email }) => email === plan.email)?.wachtwoord
  if (!password)
    throw new Error(
      `In accounts.json ontbreekt ${plan.email}. Verwijder het bestand en start opnieuw.`,
    )
  const { id } = await ensureRole(strapi, plan.rol)
  // Below Strapi's own service, which counts users after this transaction has ended.
  const user: { id: number } = await strapi.db.query('admin::user').create({
    data: {
      email: plan.email,
      firstname: plan.voornaam,
      lastname: plan.achternaam,
      password: await strapi.service('admin::auth')?.['hashPassword']?.(password),
      roles: [id],
      isActive: true,
      blocked: false,
      preferedLanguage: 'nl',
    },
  })
  if (plan.leverancier) await linkLeverancier(strapi, plan.leverancier, user.id)
}

async function linkLeverancier(strapi: Core.Strapi, code: string, userId: number): Promise<void> {
  await strapi.db
    .query('api::leverancier.leverancier')
    .update({ where: { code }, data: { gebruikers: { connect: [{ id: userId }] } } })
}
