import { naamInUrl, toAfbeelding, toBijlage } from '../bestand/publicBestand.ts'
import type { InstrumentEntry } from '../contract/instrumentEntry.ts'
import { compoundParts } from '../text/compoundWords.ts'
import { tiedWords } from '../text/signs.ts'
import { nameKey, sortableKey } from '../text/nameKey.ts'
import type { InstrumentDocument, PublicInstrument } from './instrumentDocument.ts'
import { compareCodes, withAncestors } from './kenmerkCode.ts'
import { kostenPerTraject } from './kostenPerTraject.ts'

/**
 * From a published entry to the document in the index. Pure but for `digest`, which makes a short
 * fingerprint of a text: node's crypto on the server, so that this file stays free of it.
 */
export function mapInstrument(
  entry: InstrumentEntry,
  digest: (text: string) => string,
): InstrumentDocument {
  const instrument = toPublicInstrument(entry, digest)
  const direct = instrument.kenmerken.filter((kenmerk) => kenmerk.werking === 'direct')
  const content = {
    ...instrument,
    id: entry.documentId,
    naamSleutel: sortableKey(nameKey(entry.naam)),
    kenmerkDirect: withAncestors(direct.map((kenmerk) => kenmerk.code)),
    kenmerkAlle: withAncestors(instrument.kenmerken.map((kenmerk) => kenmerk.code)),
    bestanden: [...instrument.afbeeldingen, ...instrument.bijlagen].map(naamInUrl),
    zoekwoorden: searchWords(entry),
  }
  return { ...content, hash: digest(JSON.stringify(content)) }
}

/** What readers may see of an entry. */
export function toPublicInstrument(
  entry: InstrumentEntry,
  digest: (text: string) => string,
): PublicInstrument {
  const { slug, naam, samenvatting, duurToelichting, wachttijdWeken, capaciteit, startmomenten } =
    entry
  const { doel, werkwijze, doelgroepomschrijving, voorwaarden, nietGeschiktVoor } = entry
  const { aanmelden, aandachtspunten, verwijscontact, belangen } = entry
  const { clientSamenvatting, hoeIsHet, watVraagtHet, voordelen, nadelen } = entry
  const { bronnen, grondslagen, gecontroleerdOp, gecontroleerdDoor, volgendeControle, verwant } =
    entry
  return {
    slug,
    naam,
    samenvatting,
    duurToelichting,
    wachttijdWeken,
    capaciteit,
    startmomenten,
    doel,
    werkwijze,
    doelgroepomschrijving,
    voorwaarden,
    nietGeschiktVoor,
    aanmelden,
    aandachtspunten,
    verwijscontact,
    belangen,
    clientSamenvatting,
    hoeIsHet,
    watVraagtHet,
    voordelen,
    nadelen,
    bronnen,
    grondslagen,
    gecontroleerdOp,
    gecontroleerdDoor,
    volgendeControle,
    verwant,
    leverancier: leverancierCard(entry),
    kenmerken: kenmerkLines(entry),
    praktisch: praktischValues(entry),
    duurWeken: { min: entry.duurWekenMin, max: entry.duurWekenMax },
    urenPerWeek: { min: entry.urenPerWeekMin, max: entry.urenPerWeekMax },
    kosten: { ...entry.kosten, perTraject: kostenPerTraject(entry.kosten, entry) },
    bewijs: { niveau: Math.max(0, ...entry.bewijs.map((regel) => regel.niveau)) },
    bewijsregels: entry.bewijs,
    afbeeldingen: entry.afbeeldingen.map((bestand) => toAfbeelding(bestand, digest)),
    bijlagen: entry.bijlagen.map((bestand) => toBijlage(bestand, digest)),
    waarden: entry.waarden.map(({ waarde, stand, toelichting }) => ({
      ...waarde,
      stand,
      toelichting,
    })),
  }
}

function leverancierCard(entry: InstrumentEntry): PublicInstrument['leverancier'] {
  if (!entry.leverancier) return null
  const { slug, naam, soort, website } = entry.leverancier
  return { slug, naam, soort, website }
}

/** Direct before indirect, each by code; a kenmerk named twice counts once, direct winning. */
function kenmerkLines(entry: InstrumentEntry): PublicInstrument['kenmerken'] {
  const lines = entry.kenmerken.map(({ kenmerk, werking, toelichting }) => ({
    code: kenmerk.code,
    naam: kenmerk.naam,
    werking,
    toelichting,
  }))
  lines.sort((a, b) => a.werking.localeCompare(b.werking) || compareCodes(a.code, b.code))
  return lines.filter((line, i) => lines.findIndex((other) => other.code === line.code) === i)
}

function praktischValues(entry: InstrumentEntry): Record<string, string[]> {
  const values = new Map<string, Set<string>>()
  for (const { sleutel, facetgroep } of entry.facetwaarden) {
    const ofGroup = values.get(facetgroep.sleutel)
    if (ofGroup) ofGroup.add(sleutel)
    else values.set(facetgroep.sleutel, new Set([sleutel]))
  }
  const sorted = [...values].sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(sorted.map(([groep, sleutels]) => [groep, [...sleutels].sort()]))
}

function searchWords(entry: InstrumentEntry): InstrumentDocument['zoekwoorden'] {
  const namen = [
    ...entry.kenmerken.map(({ kenmerk }) => kenmerk.naam),
    ...entry.facetwaarden.map(({ naam }) => naam),
  ]
  const texts = [entry.naam, entry.samenvatting, entry.doel, entry.clientSamenvatting, ...namen]
  const tied = tiedWords([
    ...texts,
    entry.doelgroepomschrijving,
    entry.werkwijze,
    entry.hoeIsHet,
    entry.voorwaarden,
    entry.leverancier?.naam ?? null,
  ])
  return {
    namen: [...new Set(namen)].sort(),
    woorddelen: [...new Set([...compoundParts(texts), ...tied])].sort(),
  }
}
