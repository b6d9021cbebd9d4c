import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { z } from 'zod'
import type { Actor } from '../accounts/actor'
import { type Verschil, writeLogboekregel } from '../logboek/writeLogboekregel'
import { describeField } from '../labels/contentTypeLabels'
import { type InstrumentStand, readInstrumentStanden } from './instrumentStanden'
import { compareInstrumenten, isChanged, parseBeginstand } from './instrumentUitkomsten'
import type { Leverancier } from './ontvangers'
import { UITVRAAG, type UitvraagWithRonde } from './uitvraagRows'

const LEVERANCIER = 'api::leverancier.leverancier'
const CONTACT_FIELDS = ['contactpersoon', 'email', 'telefoon'] as const

/** What a leverancier comes for: the own cards, what is asked, the own instruments. */
export async function readMijn(strapi: Core.Strapi, actor: Actor): Promise<object> {
  const codes = [...actor.leverancierCodes]
  const leveranciers: Leverancier[] = await strapi.db
    .query(LEVERANCIER)
    .findMany({ where: { code: { $in: codes } }, orderBy: { naam: 'asc' } })
  const uitvragen: UitvraagWithRonde[] = await strapi.db.query(UITVRAAG).findMany({
    where: { leverancierCode: { $in: codes }, ronde: { voortgang: 'lopend' } },
    populate: { ronde: true },
    orderBy: { ronde: { deadline: 'asc' } },
  })
  const standen = await readInstrumentStanden(strapi, codes)
  return {
    leveranciers: leveranciers.map(({ code, naam, contactpersoon, email, telefoon }) => ({
      code,
      naam,
      contactpersoon,
      email,
      telefoon,
    })),
    uitvragen: uitvragen.map((uitvraag) => describeMijnUitvraag(uitvraag, standen)),
    instrumenten: standen.map((stand) => ({
      ...describeStand(stand),
      isGepubliceerd: stand.gepubliceerdOp !== null,
      opmerkingen: stand.opmerkingen,
    })),
  }
}

/** An uitvraag as its leverancier sees it. */
export function describeMijnUitvraag(
  uitvraag: UitvraagWithRonde,
  standen: readonly InstrumentStand[],
): object {
  const { documentId, ronde, voortgang, leverancierCode, ingediendOp, reactie } = uitvraag
  const own = standen.filter((stand) => stand.leverancierCode === leverancierCode)
  const begin = parseBeginstand(uitvraag.beginstand)
  const changed = new Set(
    compareInstrumenten(begin, own, uitvraag.uitgezetOp)
      .filter(isChanged)
      .map((uitkomst) => uitkomst.documentId),
  )
  return {
    documentId,
    ronde: ronde.naam,
    tekst: ronde.tekst,
    deadline: ronde.deadline,
    leverancierCode,
    voortgang,
    ingediendOp,
    reactie,
    instrumenten: own.map((stand) => ({
      ...describeStand(stand),
      ontbreekt: stand.ontbreekt,
      volgendeControle: stand.volgendeControle,
      gewijzigdSinds: changed.has(stand.documentId),
    })),
  }
}

function describeStand({ documentId, naam, werkstroom, percentage }: InstrumentStand) {
  return { documentId, naam, werkstroom, percentage }
}

/** One line of text; nothing that a mail or a page could take for more. */
const line = (max: number) =>
  z
    .string({ error: 'moet tekst zijn, of null' })
    .trim()
    .max(max, `is langer dan ${max} tekens`)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'mag geen regeleinden of andere stuurtekens hebben')
    .transform((text) => text || null)
    .nullable()

/** What a leverancier may say about itself, on its own card. */
export const contactSchema = z.strictObject({
  contactpersoon: line(120),
  email: line(254).refine(
    (email) => email === null || z.email().safeParse(email).success,
    'is geen e-mailadres',
  ),
  telefoon: line(40),
})

export type Contact = z.infer<typeof contactSchema>

/** Changes how a leverancier can be reached; what readers see of it is the beheergroep's. */
export async function updateContact(
  strapi: Core.Strapi,
  actor: Actor,
  code: string,
  contact: Contact,
): Promise<void> {
  if (!actor.leverancierCodes.includes(code)) throw unknownLeverancier()
  await strapi.db.transaction(async () => {
    const query = strapi.db.query(LEVERANCIER)
    const before: Leverancier | null = await query.findOne({ where: { code } })
    if (!before) throw unknownLeverancier()
    const verschillen = contactVerschillen(before, contact)
    if (verschillen.length === 0) return
    await query.update({ where: { id: before.id }, data: contact })
    await writeLogboekregel(strapi, {
      wat: 'gewijzigd',
      soort: 'leverancier',
      betreft: before.documentId,
      titel: before.naam,
      verschillen,
    })
  })
}

const unknownLeverancier = () => new errors.NotFoundError('Deze leverancier bestaat niet.')

function contactVerschillen(before: Contact, after: Contact): Verschil[] {
  return CONTACT_FIELDS.filter((veld) => (before[veld] ?? null) !== after[veld]).map((veld) => ({
    veld: describeField(LEVERANCIER, [veld]),
    was: before[veld] ?? '',
    wordt: after[veld] ?? '',
  }))
}
