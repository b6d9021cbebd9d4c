import type { Core } from '@strapi/strapi'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { versieVan } from '../../src/werkstroom/versieVan'
import { createInstrument } from '../support/anInstrument'
import type { Answer, Cms } from '../support/bootCms'
import { storedVersions } from '../support/storedRows'
import type { Doel, Handeling, Target, Vrager } from './cell'

const INSTRUMENT = 'api::instrument.instrument'
/** Stands in everything that a leverancier must never read. */
export const GEHEIM = 'niet-voor-leveranciers'
const INTERNAL = {
  interneNotitie: `Notitie ${GEHEIM}`,
  prijsafspraken: `Prijs ${GEHEIM}`,
  internContact: `Contact ${GEHEIM}`,
  herkomst: `Herkomst ${GEHEIM}`,
}
/** A one-pixel picture. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
/** Grow by themselves, whatever comes of a request. */
const RESTLESS =
  /^(strapi_sessions|logboekregels|versies|berichten|zoekwachtrij|vergrendeling|sqlite_|pg_)/

const BY_WHOM = ['created_by_id', 'updated_by_id']

interface Account {
  rol: string
  email: string
  wachtwoord: string
}

interface Pair {
  id: string
  second: string
}

/** The accounts and instruments on which everything is tried, on a real CMS over real HTTP. */
export class World {
  readonly #cms: Cms
  readonly #tokens: Record<Vrager, string | undefined>
  readonly #pairs = new Map<string, Pair>()
  readonly #fixed: Omit<Target, 'id' | 'second' | 'versie'>
  /** E-mail addresses of the accounts; the leverancier's own comes first. */
  readonly emails: readonly string[]
  #made = 0
  #tables: string[] | undefined

  private constructor(
    cms: Cms,
    tokens: Record<Vrager, string | undefined>,
    fixed: Omit<Target, 'id' | 'second' | 'versie'>,
    emails: readonly string[],
  ) {
    this.#cms = cms
    this.#tokens = tokens
    this.#fixed = fixed
    this.emails = emails
  }

  static async make(cms: Cms): Promise<World> {
    const file = path.join(cms.dataFolder, 'accounts.json')
    const accounts: Account[] = JSON.parse(readFileSync(file, 'utf8'))
    const leveranciers = accounts.filter(({ rol }) => rol === 'leverancier')
    const tokens = {
      niemand: undefined,
      leverancier: await signIn(cms, leveranciers[0]),
      beheergroep: await signIn(
        cms,
        accounts.find(({ rol }) => rol === 'beheergroep'),
      ),
      superbeheer: await signIn(
        cms,
        accounts.find(({ rol }) => rol === 'superbeheer'),
      ),
    }
    const own = leveranciers[0]?.email ?? ''
    const emails = [own, ...accounts.map(({ email }) => email).filter((email) => email !== own)]
    return new World(cms, tokens, await findFixed(cms, tokens.superbeheer ?? '', emails), emails)
  }

  get strapi(): Core.Strapi {
    return this.#cms.strapi
  }

  /** An instrument of this owner in this stand, unchanged since it was made, and a second one. */
  async target({ eigenaar, stand }: Doel): Promise<Target> {
    const key = `${eigenaar} ${stand}`
    const pair = this.#pairs.get(key) ?? (await this.#makePair({ eigenaar, stand }))
    this.#pairs.set(key, pair)
    return { ...this.#fixed, ...pair, versie: (await versieVan(this.strapi, pair.id)) ?? '' }
  }

  /** The next one who wants such an instrument gets a new one. */
  async forget({ eigenaar, stand }: Doel): Promise<void> {
    this.#pairs.delete(`${eigenaar} ${stand}`)
  }

  async ask(vrager: Vrager, handeling: Handeling, target: Target): Promise<Answer> {
    const token = this.#tokens[vrager]
    return this.#cms.request(handeling.method, handeling.url(target), {
      ...(token && { token }),
      ...(handeling.body && { body: handeling.body(target) }),
    })
  }

  /** All that is stored of an instrument, but for when and by whom it was saved. */
  async stored(id: string): Promise<object[]> {
    const versions = await storedVersions(this.strapi, id)
    const slugs: object[] = await this.strapi.db
      .query(INSTRUMENT)
      .findMany({ select: ['slug'], where: { documentId: id }, orderBy: { id: 'asc' } })
    return [...slugs, ...versions.map(withoutWhom)]
  }

  /** How many rows each table has, but for those that grow by themselves. */
  async counts(): Promise<Record<string, number>> {
    this.#tables ??= (await this.strapi.db.dialect.schemaInspector.getTables()).filter(
      (name: string) => !RESTLESS.test(name),
    )
    const { connection } = this.strapi.db
    const each = this.#tables.map(
      (table) => `SELECT '${table}' AS name, COUNT(*) AS rows FROM "${table}"`,
    )
    const rows: { name: string; rows: number | string }[] = await connection
      .select('*')
      .from(connection.raw(`(${each.join(' UNION ALL ')}) AS counted`))
    return Object.fromEntries(rows.map((row) => [row.name, Number(row.rows)]))
  }

  async #makePair(doel: Doel): Promise<Pair> {
    return { id: await this.#makeInstrument(doel), second: await this.#makeInstrument(doel) }
  }

  async #makeInstrument({ eigenaar, stand }: Doel): Promise<string> {
    this.#made += 1
    const documentId = await createInstrument(this.strapi, {
      ...INTERNAL,
      naam: `Proef ${this.#made}`,
      slug: `proef-${this.#made}`,
      leverancier: this.#fixed.leverancier[eigenaar === 'eigen' ? 'eigen' : 'ander'],
    })
    if (stand === 'goedgekeurd') await this.strapi.documents(INSTRUMENT).publish({ documentId })
    // Nothing is published without a leverancier, but it may be taken away afterwards.
    if (eigenaar === 'geen')
      await this.strapi
        .documents(INSTRUMENT)
        .update({ documentId, data: { leverancier: null } } as never)
    await this.strapi.db
      .query(INSTRUMENT)
      .updateMany({ where: { documentId }, data: { werkstroom: stand } })
    return documentId
  }
}

function withoutWhom(version: Record<string, unknown>): object {
  return Object.fromEntries(Object.entries(version).filter(([column]) => !BY_WHOM.includes(column)))
}

async function signIn(cms: Cms, account: Account | undefined): Promise<string> {
  const body = { email: account?.email, password: account?.wachtwoord }
  const answer = await cms.request('POST', '/admin/login', { body })
  return (answer.body as { data: { token: string } }).data.token
}

async function findFixed(cms: Cms, token: string, emails: readonly string[]) {
  const { strapi } = cms
  const byCode = async (uid: 'leverancier' | 'kenmerk', code: string): Promise<string> =>
    (await strapi.db.query(`api::${uid}.${uid}`).findOne({ where: { code } })).documentId
  const foreign = await createInstrument(strapi, {
    ...INTERNAL,
    naam: `Van een ander ${GEHEIM}`,
    slug: 'van-een-ander',
    leverancier: await byCode('leverancier', 'bibliotheek'),
  })
  const other = await strapi.db.query('admin::user').findOne({
    where: { email: emails.find((email) => email.startsWith('bibliotheek')) },
  })
  return {
    foreign,
    leverancier: {
      eigen: await byCode('leverancier', 'welzijn'),
      ander: await byCode('leverancier', 'bibliotheek'),
    },
    otherUser: Number(other.id),
    foreignFile: await uploadPicture(cms, token),
    kenmerk: await byCode('kenmerk', '4.1'),
  }
}

async function uploadPicture({ strapi }: Cms, token: string): Promise<number> {
  const form = new FormData()
  form.set('files', new File([PICTURE], `${GEHEIM}.png`, { type: 'image/png' }))
  const address = strapi.server.httpServer.address()
  const port = address && typeof address === 'object' ? address.port : 0
  const response = await fetch(`http://127.0.0.1:${port}/upload`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  })
  const [file] = (await response.json()) as { id: number }[]
  if (!file) throw new Error(`uploading answered ${response.status}`)
  return file.id
}
