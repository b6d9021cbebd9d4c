import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { type Actor, isBeheer } from '../accounts/actor'
import { assessCompleetheid, type Compleetheid } from '../compleetheid/compleetheid'
import { readVasteGroepen } from '../compleetheid/readPercentages'
import { describeField } from '../labels/contentTypeLabels'
import type { InstrumentInhoud } from '../verschil/instrumentInhoud'
import { readInstrumentVelden } from '../verschil/instrumentVelden'
import { compareVelden, type Verschil } from '../verschil/veld'
import { INSTRUMENT, type InstrumentStand } from '../werkstroom/instrumentStand'
import { type Actie, allowedActions, type Werkstroom } from '../werkstroom/overgangen'
import { versieVan } from '../werkstroom/versieVan'
import { findInstrument } from './findInstrument'
import { readInstrumentInhoud } from './readInstrumentInhoud'
import { dayOf } from '../time/amsterdamDay'

/** Where an instrument is and what is left to do, for who looks after it. */
export interface Stand {
  documentId: string
  naam: string
  werkstroom: Werkstroom
  isGepubliceerd: boolean
  /** True when readers see another text than this one. */
  isGewijzigd: boolean
  gearchiveerdOp: string | null
  /** Names the text of the draft; approving is bound to it. */
  versie: string
  /** What who asks may do now. */
  acties: Actie[]
  opmerkingen: Opmerking[]
  compleetheid: Compleetheid
  controle: {
    gecontroleerdOp: string | null
    gecontroleerdDoor: string | null
    volgendeControle: string | null
    isVerlopen: boolean
  }
  planning: { publiceerOp: string | null; verlooptOp: string | null }
}

interface Opmerking {
  veld: string | null
  /** What the form calls it; null when it is about the whole. */
  veldNaam: string | null
  tekst: string
  door: string | null
  op: string | null
  opgelost: boolean
}

/** @throws NotFoundError when there is none, or it is another's */
export async function describeStand(
  strapi: Core.Strapi,
  actor: Actor,
  documentId: string,
): Promise<Stand> {
  const stand = await findInstrument(strapi, actor, documentId)
  const draft = await readDraft(strapi, documentId)
  const { naam, werkstroom, isGepubliceerd, gearchiveerdOp } = stand
  return {
    documentId,
    naam,
    werkstroom,
    isGepubliceerd,
    isGewijzigd:
      isGepubliceerd && (await compareWithPublished(strapi, actor, stand, draft)).length > 0,
    gearchiveerdOp,
    versie: orGone(await versieVan(strapi, documentId)),
    acties: allowedActions(actor, stand),
    opmerkingen: opmerkingenOf(draft),
    compleetheid: assessCompleetheid(draft, await readVasteGroepen(strapi)),
    controle: controleOf(draft),
    planning: { publiceerOp: draft.publiceerOp, verlooptOp: draft.verlooptOp },
  }
}

/**
 * What is different in the draft from what readers see, in words; everything, when they see
 * nothing yet.
 *
 * @throws NotFoundError when there is none, or it is another's
 */
export async function describeVerschil(
  strapi: Core.Strapi,
  actor: Actor,
  documentId: string,
): Promise<{ versie: string; verschillen: Verschil[] }> {
  const stand = await findInstrument(strapi, actor, documentId)
  const draft = await readDraft(strapi, documentId)
  return {
    versie: orGone(await versieVan(strapi, documentId)),
    verschillen: await compareWithPublished(strapi, actor, stand, draft),
  }
}

async function compareWithPublished(
  strapi: Core.Strapi,
  actor: Actor,
  { documentId }: InstrumentStand,
  draft: InstrumentInhoud,
): Promise<Verschil[]> {
  const lezing = isBeheer(actor) ? 'beheer' : 'leverancier'
  const published = await readInstrumentInhoud(strapi, documentId, 'published')
  return compareVelden(
    published ? readInstrumentVelden(published, lezing) : [],
    readInstrumentVelden(draft, lezing),
  )
}

async function readDraft(strapi: Core.Strapi, documentId: string): Promise<InstrumentInhoud> {
  return orGone(await readInstrumentInhoud(strapi, documentId, 'draft'))
}

/** What was taken away since it was looked up is not there. */
function orGone<T>(found: T | null): T {
  if (found === null) throw new errors.NotFoundError('Dit instrument bestaat niet.')
  return found
}

function opmerkingenOf({ opmerkingen }: InstrumentInhoud): Opmerking[] {
  return opmerkingen.map(({ veld, tekst, door, op, opgelost }) => ({
    veld,
    veldNaam: veld && describeField(INSTRUMENT, [veld]),
    tekst: tekst ?? '',
    door,
    op,
    opgelost: opgelost ?? false,
  }))
}

function controleOf(inhoud: InstrumentInhoud): Stand['controle'] {
  const { gecontroleerdOp, gecontroleerdDoor, volgendeControle } = inhoud
  const isVerlopen = volgendeControle !== null && volgendeControle < dayOf(new Date())
  return { gecontroleerdOp, gecontroleerdDoor, volgendeControle, isVerlopen }
}
