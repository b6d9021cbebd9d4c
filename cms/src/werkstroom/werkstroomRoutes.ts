import type { Core } from '@strapi/strapi'
import { z } from 'zod'
import type { Rol } from '../accounts/roles'
import { CONTENT_TYPE_LABELS } from '../labels/contentTypeLabels'
import { type OwnRoute, ownRoute } from '../ownRoutes/ownRoutes'
import { describeStand, type Stand } from '../stand/describeStand'
import { archiveInstrument, restoreFromArchive, unpublishInstrument } from './archive'
import { documentIdIn } from './documentId'
import { INSTRUMENT } from './instrumentStand'
import { markGecontroleerd } from './markGecontroleerd'
import type { Actie } from './overgangen'
import type { Uitkomst, Verzoek } from './performActie'
import { proposeInstrument } from './proposeInstrument'
import { approveInstrument, returnInstrument, reviseInstrument, submitInstrument } from './review'

const BEHEER: readonly Rol[] = ['superbeheer', 'beheergroep']
const EVERYBODY: readonly Rol[] = [...BEHEER, 'leverancier']

const MOST_OPMERKINGEN = 100

const fields = Object.keys(CONTENT_TYPE_LABELS[INSTRUMENT]?.fields ?? {})

const opmerkingenSchema = z.object({
  opmerkingen: z
    .array(
      z.object({
        veld: z.enum(fields, { error: 'dit veld bestaat niet' }).nullish(),
        tekst: text(2000, 'Schrijf wat er anders moet.'),
      }),
      { error: 'Geef minstens één opmerking.' },
    )
    .min(1, 'Geef minstens één opmerking.')
    .max(MOST_OPMERKINGEN, `Geef hooguit ${MOST_OPMERKINGEN} opmerkingen.`),
})

const versieSchema = z.object({ versie: text(100, 'Zeg welke versie u hebt bekeken.') })

const voorstelSchema = z.object({
  naam: text(120, 'Vul de naam in.'),
  leverancierCode: z
    .string({ error: 'Dit is geen code.' })
    .regex(/^[a-z0-9-]{1,60}$/i, 'Dit is geen code.')
    .nullish(),
})

function text(most: number, missing: string) {
  return z
    .string({ error: missing })
    .trim()
    .min(1, missing)
    .max(most, `Gebruik hooguit ${most} tekens.`)
    .refine((value) => !value.includes('\0'), 'Er staat een teken in dat niet bewaard kan worden.')
}

/** What can be done to an instrument, below `/keuzehulp/instrumenten`. */
export function werkstroomRoutes(strapi: Core.Strapi): OwnRoute[] {
  const plain = (
    actie: Actie,
    rollen: readonly Rol[],
    perform: (verzoek: Verzoek) => Promise<Uitkomst>,
  ) =>
    ownRoute({
      method: 'POST',
      path: `/instrumenten/:documentId/${actie}`,
      rollen,
      handle: ({ actor, params }) => standAfter(verzoekOf(strapi, actor, params), perform),
    })
  return [
    ownRoute({
      method: 'POST',
      path: '/instrumenten',
      rollen: EVERYBODY,
      body: voorstelSchema,
      handle: ({ actor, body }) => proposeInstrument(strapi, actor, body),
    }),
    plain('indienen', EVERYBODY, submitInstrument),
    plain('wijzigen', EVERYBODY, reviseInstrument),
    plain('gecontroleerd', BEHEER, markGecontroleerd),
    plain('archiveren', BEHEER, archiveInstrument),
    plain('dearchiveren', BEHEER, restoreFromArchive),
    plain('depubliceren', BEHEER, unpublishInstrument),
    ownRoute({
      method: 'POST',
      path: '/instrumenten/:documentId/terugsturen',
      rollen: BEHEER,
      body: opmerkingenSchema,
      handle: ({ actor, params, body }) =>
        standAfter(verzoekOf(strapi, actor, params), (verzoek) =>
          returnInstrument(verzoek, body.opmerkingen),
        ),
    }),
    ownRoute({
      method: 'POST',
      path: '/instrumenten/:documentId/goedkeuren',
      rollen: BEHEER,
      body: versieSchema,
      handle: ({ actor, params, body }) =>
        standAfter(verzoekOf(strapi, actor, params), (verzoek) =>
          approveInstrument(verzoek, body.versie),
        ),
    }),
  ]
}

/** Does it, and tells how the instrument is now. */
async function standAfter(
  verzoek: Verzoek,
  perform: (verzoek: Verzoek) => Promise<Uitkomst>,
): Promise<Stand> {
  await perform(verzoek)
  return describeStand(verzoek.strapi, verzoek.actor, verzoek.documentId)
}

function verzoekOf(
  strapi: Core.Strapi,
  actor: Verzoek['actor'],
  params: Record<string, string>,
): Verzoek {
  return { strapi, actor, documentId: documentIdIn(params) }
}
