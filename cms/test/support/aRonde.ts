import type { Core } from '@strapi/strapi'
import { RONDE } from '../../src/uitvraag/uitvraagRows'
import { addDays, dayOf } from '../../src/time/amsterdamDay'

/** The deadline of the rounds in tests: far enough for every reminder still to come. */
export const DEADLINE = addDays(dayOf(new Date()), 30)

/** Makes a round that is ready to be sent, and gives its documentId. */
export async function createRonde(strapi: Core.Strapi, over: object = {}): Promise<string> {
  const data = {
    naam: 'Uitvraag voorjaar',
    tekst: 'Kijkt u alles na?',
    deadline: DEADLINE,
    ...over,
  }
  const { documentId } = await strapi.documents(RONDE).create({ data } as never)
  return documentId
}

export interface BerichtRow {
  sleutel: string
  aan: string
  onderwerp: string
  tekst: string
}

/** The mails that were queued for the uitvragen of a round, in the order in which they were. */
export async function berichtenOf(strapi: Core.Strapi, rondeId: string): Promise<BerichtRow[]> {
  const uitvragen: { documentId: string }[] = await strapi.db
    .query('api::uitvraag.uitvraag')
    .findMany({ where: { ronde: { documentId: rondeId } } })
  const berichten: BerichtRow[] = await strapi.db
    .query('api::bericht.bericht')
    .findMany({ orderBy: { id: 'asc' } })
  return berichten.filter(({ sleutel }) =>
    uitvragen.some(({ documentId }) => sleutel.includes(documentId)),
  )
}
