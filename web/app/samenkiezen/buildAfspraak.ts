import type { PublicInstrument } from '@keuzehulp/search'
import { formatDatum } from '../format/formatDatum'
import { joinWords, sentences } from '../format/formatZin'
import type { Gesprek } from './gesprek'
import type { GesprekCatalogus } from './gesprekCatalogus'
import { BESLUIT_WOORDEN, ROLVERDELING_WOORDEN } from './gesprekWoorden'
import { VASTE_TEKSTEN } from './mogelijkheidTekst'
import { instrumentenOf } from './rankMogelijkheden'
import { voorwaardenOf } from './voorwaarden'

export interface AfspraakRegel {
  tekst: string
  /** Only for what has to be checked: whether that was done. */
  nagegaan?: boolean
  /** What the lines under it are about. */
  isKop?: true
}

export interface AfspraakSectie {
  titel: string
  regels: AfspraakRegel[]
}

/** What coach and client take with them, in the words of the client. */
export interface Afspraak {
  datum: string
  secties: AfspraakSectie[]
  /** Who decides, and when what is said of the options was checked. */
  voet: string[]
}

/** The conversation on paper. What was not filled in stays open, to be written by hand. */
export function buildAfspraak(
  gesprek: Gesprek,
  catalogus: GesprekCatalogus,
  vandaag: string,
): Afspraak {
  const bekeken = instrumentenOf(catalogus.instrumenten, gesprek.lijstje)
  return {
    datum: formatDatum(vandaag) ?? '',
    secties: [
      sectie('Wie beslist wat', rolverdelingRegels(gesprek)),
      sectie('Hier willen we aan werken', kenmerkRegels(gesprek, catalogus)),
      sectie('Dit is voor mij belangrijk', waardeRegels(gesprek, catalogus)),
      sectie('Dit hebben we bekeken', bekekenRegels(gesprek, bekeken)),
      sectie('Wat we kiezen, en waarom', besluitRegels(gesprek, bekeken)),
      {
        titel: 'Dit gaat mijn coach nog na',
        regels: nagaanRegels(gesprek, gekozenOf(gesprek, bekeken)),
      },
      sectie('Dit willen we nog vragen', gesprek.vragen),
      sectie('Volgende stap', volgendeStapRegels(gesprek)),
    ],
    voet: [
      'Dit is wat we samen willen. Het is nog geen besluit: de keuzehulp kent niets toe.',
      nagekekenRegel(bekeken),
    ].filter((regel) => regel !== ''),
  }
}

/** What is chosen; nothing as long as the answer is to wait. */
export function gekozenOf<T extends { slug: string }>(
  { besluit, gekozen }: Pick<Gesprek, 'besluit' | 'gekozen'>,
  bekeken: readonly T[],
): T[] {
  if (besluit !== 'kiezen' && besluit !== 'combinatie') return []
  return bekeken.filter(({ slug }) => gekozen.includes(slug))
}

function sectie(titel: string, teksten: readonly string[]): AfspraakSectie {
  return { titel, regels: teksten.map((tekst) => ({ tekst })) }
}

function rolverdelingRegels({ rolverdeling }: Gesprek): string[] {
  return rolverdeling ? [ROLVERDELING_WOORDEN[rolverdeling]] : []
}

function kenmerkRegels({ kenmerken }: Gesprek, catalogus: GesprekCatalogus): string[] {
  return kenmerken.flatMap((code) => {
    const kenmerk = catalogus.kenmerken.find((other) => other.code === code)
    if (!kenmerk) return []
    const [uitleg] = sentences(kenmerk.clientUitleg)
    return uitleg ? `${kenmerk.naam}: ${uitleg}` : kenmerk.naam
  })
}

function waardeRegels({ waarden }: Gesprek, catalogus: GesprekCatalogus): string[] {
  const namen = catalogus.waarden
    .filter(({ sleutel }) => waarden.includes(sleutel))
    .map(({ naam }) => naam)
  return namen.length === 0 ? [] : [joinWords(namen)]
}

function bekekenRegels({ vasteOpties }: Gesprek, bekeken: readonly PublicInstrument[]): string[] {
  return [
    ...bekeken.map(({ naam }) => naam),
    ...vasteOpties.map((optie) => VASTE_TEKSTEN[optie].naam),
  ]
}

function besluitRegels(gesprek: Gesprek, bekeken: readonly PublicInstrument[]): string[] {
  const { besluit, reden } = gesprek
  const namen = gekozenOf(gesprek, bekeken).map(({ naam }) => naam)
  const keuze = besluit && BESLUIT_WOORDEN[besluit]
  return [
    ...(keuze ? [namen.length === 0 ? keuze : `${keuze}: ${joinWords(namen)}`] : []),
    ...(reden.trim() === '' ? [] : [`Want: ${oneLine(reden)}`]),
  ]
}

function nagaanRegels(
  { nagegaan }: Gesprek,
  gekozen: readonly PublicInstrument[],
): AfspraakRegel[] {
  return gekozen.flatMap((instrument) => {
    const regels = voorwaardenOf([instrument]).map(({ key, tekst }) => ({
      tekst,
      nagegaan: nagegaan.includes(key),
    }))
    const hasKop = gekozen.length > 1 && regels.length > 0
    return hasKop ? [{ tekst: instrument.naam, isKop: true as const }, ...regels] : regels
  })
}

function volgendeStapRegels({ volgendeStap, wie, datum }: Gesprek): string[] {
  const wanneer = formatDatum(datum)
  return [
    ...(volgendeStap.trim() === '' ? [] : [oneLine(volgendeStap)]),
    ...(wie.trim() === '' ? [] : [`Wie doet dat: ${oneLine(wie)}`]),
    ...(wanneer ? [`Wanneer: ${wanneer}`] : []),
  ]
}

function nagekekenRegel(bekeken: readonly PublicInstrument[]): string {
  if (bekeken.length === 0) return ''
  const delen = bekeken.map(
    ({ naam, gecontroleerdOp }) => `${naam} ${formatDatum(gecontroleerdOp) ?? 'nog niet'}`,
  )
  return `Wat hier staat is nagekeken op: ${delen.join('; ')}.`
}

/** A text of the client as one paragraph; a new line became a space. */
function oneLine(tekst: string): string {
  return tekst.replace(/\s+/g, ' ').trim()
}
