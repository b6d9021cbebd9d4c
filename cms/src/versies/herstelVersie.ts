import type { Core } from '@strapi/strapi'
import { namedInLogboek } from '../logboek/logboekContext'
import type { InstrumentInhoud } from '../verschil/instrumentInhoud'
import { type Bestaand, type Herstel, herstelData } from './herstelData'
import { readVersie } from './versie'

const INSTRUMENT = 'api::instrument.instrument'

/**
 * Writes what an older version said into the draft, as the account that asked: every rule that
 * holds for a save holds here too. Nothing of it is public until the draft is published.
 *
 * @returns what could not come back, in Dutch
 */
export async function herstelVersie(
  strapi: Core.Strapi,
  documentId: string,
  number: string,
): Promise<string[]> {
  const { nummer, inhoud } = await readVersie(strapi, documentId, number)
  return strapi.db.transaction(async () => {
    const { data, weggelaten } = await planHerstel(strapi, inhoud)
    const naming = {
      wat: `versie ${nummer} hersteld`,
      ...(weggelaten.length > 0 && {
        opmerking: `Niet hersteld, want het bestaat niet meer: ${weggelaten.join('; ')}.`,
      }),
    }
    await namedInLogboek(naming, () =>
      strapi.documents(INSTRUMENT).update({ documentId, data } as never),
    )
    return weggelaten
  })
}

/** What restoring this would write now, and what could not come back. */
export async function planHerstel(strapi: Core.Strapi, inhoud: InstrumentInhoud): Promise<Herstel> {
  return herstelData(inhoud, await findBestaand(strapi, inhoud))
}

async function findBestaand(strapi: Core.Strapi, inhoud: InstrumentInhoud): Promise<Bestaand> {
  const kenmerken: { documentId: string; kinderen: unknown[] }[] = await strapi.db
    .query('api::kenmerk.kenmerk')
    .findMany({
      select: ['documentId'],
      where: { documentId: { $in: idsOf(inhoud.kenmerken.map(({ kenmerk }) => kenmerk)) } },
      populate: { kinderen: { select: ['id'] } },
    })
  const others: { documentId: string }[][] = [
    await find(strapi, 'api::facetwaarde.facetwaarde', idsOf(inhoud.facetwaarden)),
    await find(strapi, 'api::waarde.waarde', idsOf(inhoud.waarden.map(({ waarde }) => waarde))),
  ]
  const files: { id: number }[] = await strapi.db.query('plugin::upload.file').findMany({
    select: ['id'],
    where: { id: { $in: [...inhoud.afbeeldingen, ...inhoud.bijlagen].map(({ id }) => id) } },
  })
  // A kenmerk that was split up since is no longer one that instruments work on.
  const leaves = kenmerken.filter(({ kinderen }) => kinderen.length === 0)
  return {
    documentIds: new Set([leaves, ...others].flat().map(({ documentId }) => documentId)),
    bestanden: new Set(files.map(({ id }) => id)),
  }
}

function find(strapi: Core.Strapi, uid: string, documentIds: readonly string[]) {
  return strapi.db
    .query(uid)
    .findMany({ select: ['documentId'], where: { documentId: { $in: documentIds } } })
}

function idsOf(entries: readonly ({ documentId: string } | null)[]): string[] {
  return entries.flatMap((entry) => entry?.documentId ?? [])
}
