import type { Core } from '@strapi/strapi'
import { type Actor } from '../accounts/actor'
import { CODE_OF_ROL } from '../accounts/roles'
import { adminUrl, readEnvironment } from '../environment'
import { describeField } from '../labels/contentTypeLabels'
import { queueBericht } from '../mail/queueBericht'
import { momentInWords } from '../time/inWords'
import { INSTRUMENT, type InstrumentStand } from './instrumentStand'

/** A remark as the beheergroep gives it. */
export interface NieuweOpmerking {
  veld?: string | null | undefined
  tekst: string
}

interface Text {
  onderwerp: string
  tekst: string
}

interface Recipient {
  id: number
  email: string
}

type Instrument = Pick<InstrumentStand, 'documentId' | 'naam'>

/** What the beheergroep reads when a leverancier hands something in. */
export function ingediendText({ naam, leverancier, link }: IngediendFacts): Text {
  return {
    onderwerp: `Ingediend: ${naam}`,
    tekst: letter(
      `${leverancier} heeft een beschrijving van ‘${naam}’ ingediend. Wilt u die beoordelen?`,
      'U kunt de beschrijving goedkeuren en publiceren, of haar met opmerkingen terugsturen. Zolang u dat niet doet, kan niemand haar wijzigen.',
      link,
    ),
  }
}

interface IngediendFacts {
  naam: string
  leverancier: string
  link: string
}

/** What the leverancier reads when it comes back. */
export function teruggestuurdText(
  naam: string,
  opmerkingen: readonly NieuweOpmerking[],
  link: string,
): Text {
  return {
    onderwerp: `Graag aanpassen: ${naam}`,
    tekst: letter(
      `De beheergroep heeft uw beschrijving van ‘${naam}’ bekeken en vraagt u iets aan te passen:`,
      opmerkingen.map((opmerking) => `- ${opmerkingText(opmerking)}`).join('\n'),
      'Pas de beschrijving aan en dien haar daarna weer in. Wat nu op de website staat, blijft zolang staan.',
      link,
    ),
  }
}

/** One remark in one line: which field it is about, and what. */
export function opmerkingText({ veld, tekst }: NieuweOpmerking): string {
  return veld ? `${describeField(INSTRUMENT, [veld])}: ${tekst}` : tekst
}

/** What the leverancier reads when it is approved. */
export function goedgekeurdText(naam: string, publiceerOp: string | null, link: string): Text {
  const when = publiceerOp
    ? `Het komt op ${momentInWords(new Date(publiceerOp))} op de website.`
    : 'Het staat nu op de website.'
  return {
    onderwerp: `Goedgekeurd: ${naam}`,
    tekst: letter(
      `De beheergroep heeft uw beschrijving van ‘${naam}’ goedgekeurd. ${when}`,
      'Verandert er iets? Kies dan Wijzigen, pas de beschrijving aan en dien haar weer in.',
      link,
    ),
  }
}

/** The last of the parts is the address. */
function letter(...parts: string[]): string {
  return ['Goedendag,', ...parts, 'Met vriendelijke groet,\nde Keuzehulp'].join('\n\n')
}

/** Where the instrument is found in the admin. */
export function instrumentLink(documentId: string): string {
  return `${adminUrl(readEnvironment())}/content-manager/collection-types/${INSTRUMENT}/${documentId}`
}

/** Mails everybody of the beheergroep, but for who did it. */
export async function tellBeheergroep(
  strapi: Core.Strapi,
  actor: Actor,
  instrument: Instrument & Pick<InstrumentStand, 'leverancierCode'>,
): Promise<void> {
  const accounts: Recipient[] = await strapi.db.query('admin::user').findMany({
    select: ['id', 'email'],
    where: { isActive: true, blocked: false, roles: { code: CODE_OF_ROL.beheergroep } },
  })
  const leverancier: { naam: string } | null = await strapi.db
    .query('api::leverancier.leverancier')
    .findOne({ select: ['naam'], where: { code: instrument.leverancierCode } })
  const text = ingediendText({
    naam: instrument.naam,
    leverancier: leverancier?.naam ?? 'De beheergroep',
    link: instrumentLink(instrument.documentId),
  })
  await tell(strapi, 'ingediend', actor, instrument, accounts, text)
}

/** Mails every account of the leverancier of an instrument, but for who did it. */
export async function tellLeverancier(
  strapi: Core.Strapi,
  aanleiding: 'teruggestuurd' | 'goedgekeurd',
  actor: Actor,
  instrument: Instrument & Pick<InstrumentStand, 'leverancierCode'>,
  text: Text,
): Promise<void> {
  if (!instrument.leverancierCode) return
  const leverancier: {
    gebruikers: (Recipient & { isActive: boolean; blocked: boolean })[]
  } | null = await strapi.db.query('api::leverancier.leverancier').findOne({
    where: { code: instrument.leverancierCode },
    populate: { gebruikers: { select: ['id', 'email', 'isActive', 'blocked'] } },
  })
  const accounts = leverancier?.gebruikers.filter(({ isActive, blocked }) => isActive && !blocked)
  await tell(strapi, aanleiding, actor, instrument, accounts ?? [], text)
}

async function tell(
  strapi: Core.Strapi,
  aanleiding: string,
  actor: Actor,
  { documentId }: Instrument,
  accounts: readonly Recipient[],
  text: Text,
): Promise<void> {
  const now = new Date().toISOString()
  for (const { id, email } of accounts)
    if (id !== actor.id)
      await queueBericht(strapi, {
        sleutel: `${aanleiding}:${documentId}:${now}:${id}`,
        aan: email,
        ...text,
      })
}
