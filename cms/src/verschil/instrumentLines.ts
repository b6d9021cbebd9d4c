import { describeField } from '../labels/contentTypeLabels'
import { formatDay, formatEuro, formatMoment, formatNumber } from './dutchFormats'
import type { InstrumentInhoud } from './instrumentInhoud'

type Line<List extends keyof InstrumentInhoud> = InstrumentInhoud[List] extends (infer Item)[]
  ? Item
  : never

/** The parts that are there, put together. */
function join(separator: string, parts: readonly (string | null | undefined)[]): string {
  return parts.filter(Boolean).join(separator)
}

/** "4.1 Zelfinzicht: direct. Toelichting" */
export function kenmerkLine({ kenmerk, werking, toelichting }: Line<'kenmerken'>): string {
  const naam = kenmerk ? `${kenmerk.code} ${kenmerk.naam}` : 'Geen kenmerk gekozen'
  return join('. ', [`${naam}: ${werking ?? 'werking onbekend'}`, toelichting])
}

/** "Dichtbij huis: goed. Toelichting" */
export function waardeLine({ waarde, stand, toelichting }: Line<'waarden'>): string {
  const naam = waarde?.naam ?? 'Niets gekozen'
  return join('. ', [`${naam}: ${stand ?? 'onbekend'}`, toelichting])
}

/** A line for each group: "Vorm: Groep, Online". */
export function facetLines(facetwaarden: InstrumentInhoud['facetwaarden']): string[] {
  const byGroup = Map.groupBy(
    facetwaarden.toSorted(inOrder),
    ({ facetgroep }) => facetgroep?.naam ?? 'Zonder groep',
  )
  return [...byGroup].map(
    ([groep, waarden]) => `${groep}: ${waarden.map(({ naam }) => naam).join(', ')}`,
  )
}

function inOrder(left: Line<'facetwaarden'>, right: Line<'facetwaarden'>): number {
  return (
    (left.facetgroep?.volgorde ?? 0) - (right.facetgroep?.volgorde ?? 0) ||
    (left.facetgroep?.sleutel ?? '').localeCompare(right.facetgroep?.sleutel ?? '') ||
    (left.volgorde ?? 0) - (right.volgorde ?? 0) ||
    left.sleutel.localeCompare(right.sleutel)
  )
}

/** "€ 250 per traject", who pays and what there is to say about it. */
export function kostenLines(kosten: InstrumentInhoud['kosten']): string[] {
  if (!kosten) return []
  const { bedrag, eenheid, wieBetaalt, toelichting } = kosten
  const amount = bedrag === null ? null : bedrag === 0 ? 'gratis' : formatEuro(bedrag)
  return [
    join(' ', [amount ?? (eenheid && 'bedrag onbekend'), eenheid && `per ${eenheid}`]),
    wieBetaalt ? `Wie betaalt: ${wieBetaalt}` : '',
    toelichting ?? '',
  ].filter(Boolean)
}

/** "Participatiewet, artikel 7 (https://…), geldig vanaf 1 januari 2026" */
export function grondslagLine(grondslag: Line<'grondslagen'>): string {
  const { wet, artikel, url, geldigVan, geldigTot } = grondslag
  return join(', ', [
    wet,
    artikel && `artikel ${artikel}`,
    url,
    geldigVan && `geldig vanaf ${formatDay(geldigVan)}`,
    geldigTot && `geldig tot en met ${formatDay(geldigTot)}`,
  ])
}

/** "Niveau 3, vinden van werk, tot een jaar: wat het onderzoek zegt" */
export function bewijsLine({ niveau, uitkomst, termijn, uitspraak }: Line<'bewijs'>): string {
  return join(': ', [join(', ', [`Niveau ${niveau ?? 'onbekend'}`, uitkomst, termijn]), uitspraak])
}

/** "Titel (2013), https://…" */
export function bronLine({ titel, url, jaar }: Line<'bronnen'>): string {
  return join(', ', [join(' ', [titel, jaar === null ? null : `(${jaar})`]), url])
}

/** "jobs-training: waarom verwant" */
export function verwantLine({ slug, reden }: Line<'verwant'>): string {
  return join(': ', [slug, reden])
}

/** "Doel: de opmerking (Bea, 1 oktober 2026 om 14:05, opgelost)" */
export function opmerkingLine({ veld, tekst, door, op, opgelost }: Line<'opmerkingen'>): string {
  const about = veld && describeField('api::instrument.instrument', [veld])
  const aside = join(', ', [door, op && formatMoment(op), opgelost ? 'opgelost' : null])
  return join(' ', [join(': ', [about, tekst]), aside && `(${aside})`])
}

/** Empty when it is unknown. */
export function numberText(value: number | null): string {
  return value === null ? '' : formatNumber(value)
}
