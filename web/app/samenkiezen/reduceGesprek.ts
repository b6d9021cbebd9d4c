import type { RangeKey } from '@keuzehulp/search'
import {
  type Besluit,
  type Gesprek,
  MAX_BEKIJKEN,
  MAX_KENMERKEN,
  MAX_TEKST,
  MAX_VRAGEN,
  type Rolverdeling,
  type VasteOptie,
} from './gesprek'
import { LAST_STAP } from './stappen'

/** Everything that can happen in a conversation. `kies` is false for taking a choice back. */
export type GesprekActie =
  | { soort: 'ga'; stap: number }
  | { soort: 'rolverdeling'; rolverdeling: Rolverdeling }
  | { soort: 'kenmerk'; code: string; kies: boolean }
  | { soort: 'niet nu'; code: string }
  | { soort: 'wissel'; weg: string; erbij: string }
  | { soort: 'praktisch'; groep: string; waarde: string; kies: boolean }
  | { soort: 'grens'; key: RangeKey; waarde: number | null }
  | { soort: 'lijstje'; slug: string; kies: boolean }
  | { soort: 'vaste optie'; optie: VasteOptie; kies: boolean }
  | { soort: 'waarde'; sleutel: string; kies: boolean }
  | { soort: 'besluit'; besluit: Besluit }
  | { soort: 'gekozen'; slug: string; kies: boolean }
  | { soort: 'tekst'; veld: 'reden' | 'volgendeStap' | 'wie'; tekst: string }
  | { soort: 'datum'; datum: string | null }
  | { soort: 'vraag erbij'; vraag: string }
  | { soort: 'vraag weg'; vraag: string }
  | { soort: 'nagegaan'; key: string; kies: boolean }

/** The conversation after something happened. What does not fit changes nothing. */
export function reduceGesprek(gesprek: Gesprek, actie: GesprekActie): Gesprek {
  return { ...gesprek, ...changes(gesprek, actie) }
}

function changes(gesprek: Gesprek, actie: GesprekActie): Partial<Gesprek> {
  switch (actie.soort) {
    case 'ga':
      return { stap: Math.min(Math.max(Math.trunc(actie.stap), 1), LAST_STAP) }
    case 'rolverdeling':
      return { rolverdeling: actie.rolverdeling }
    case 'kenmerk':
      return kenmerkChanges(gesprek, actie.code, actie.kies)
    case 'niet nu':
      return {
        kenmerken: without(gesprek.kenmerken, actie.code),
        nietNu: withOne(gesprek.nietNu, actie.code),
      }
    case 'wissel':
      return kenmerkChanges(
        { ...gesprek, kenmerken: without(gesprek.kenmerken, actie.weg) },
        actie.erbij,
        true,
      )
    case 'praktisch':
      return { praktisch: praktischAfter(gesprek.praktisch, actie) }
    case 'grens':
      return { grenzen: grenzenAfter(gesprek.grenzen, actie.key, actie.waarde) }
    case 'lijstje':
      return lijstjeChanges(gesprek, actie.slug, actie.kies)
    case 'vaste optie':
      return { vasteOpties: toggled(gesprek.vasteOpties, actie.optie, actie.kies) }
    case 'waarde':
      return { waarden: toggled(gesprek.waarden, actie.sleutel, actie.kies) }
    default:
      return besluitChanges(gesprek, actie)
  }
}

type BesluitActie = Extract<
  GesprekActie,
  {
    soort: 'besluit' | 'gekozen' | 'tekst' | 'datum' | 'vraag erbij' | 'vraag weg' | 'nagegaan'
  }
>

function besluitChanges(gesprek: Gesprek, actie: BesluitActie): Partial<Gesprek> {
  switch (actie.soort) {
    case 'besluit':
      return { besluit: actie.besluit }
    case 'gekozen':
      return gesprek.lijstje.includes(actie.slug)
        ? { gekozen: toggled(gesprek.gekozen, actie.slug, actie.kies) }
        : {}
    case 'tekst':
      return { [actie.veld]: actie.tekst.slice(0, MAX_TEKST[actie.veld]) }
    case 'datum':
      return { datum: actie.datum }
    case 'vraag erbij':
      return { vragen: vragenAfter(gesprek.vragen, actie.vraag) }
    case 'vraag weg':
      return { vragen: without(gesprek.vragen, actie.vraag) }
    case 'nagegaan':
      return { nagegaan: toggled(gesprek.nagegaan, actie.key, actie.kies) }
  }
}

function kenmerkChanges(
  { kenmerken, nietNu }: Pick<Gesprek, 'kenmerken' | 'nietNu'>,
  code: string,
  kies: boolean,
): Partial<Gesprek> {
  if (kies && kenmerken.length >= MAX_KENMERKEN) return {}
  return {
    kenmerken: toggled(kenmerken, code, kies),
    nietNu: kies ? without(nietNu, code) : nietNu,
  }
}

function lijstjeChanges(gesprek: Gesprek, slug: string, kies: boolean): Partial<Gesprek> {
  if (kies && gesprek.lijstje.length >= MAX_BEKIJKEN) return {}
  return {
    lijstje: toggled(gesprek.lijstje, slug, kies),
    gekozen: kies ? gesprek.gekozen : without(gesprek.gekozen, slug),
  }
}

function praktischAfter(
  praktisch: Gesprek['praktisch'],
  { groep, waarde, kies }: { groep: string; waarde: string; kies: boolean },
): Gesprek['praktisch'] {
  const { [groep]: chosen = [], ...others } = praktisch
  const next = toggled(chosen, waarde, kies)
  return next.length === 0 ? others : { ...others, [groep]: next }
}

function grenzenAfter(
  grenzen: Gesprek['grenzen'],
  key: RangeKey,
  waarde: number | null,
): Gesprek['grenzen'] {
  const { [key]: _, ...others } = grenzen
  return waarde === null || !(waarde >= 0) ? others : { ...others, [key]: waarde }
}

function vragenAfter(vragen: readonly string[], vraag: string): string[] {
  const text = vraag.trim().slice(0, MAX_TEKST.vraag)
  if (text === '' || vragen.length >= MAX_VRAGEN) return [...vragen]
  return withOne(vragen, text)
}

function toggled<T>(list: readonly T[], item: T, kies: boolean): T[] {
  return kies ? withOne(list, item) : without(list, item)
}

function withOne<T>(list: readonly T[], item: T): T[] {
  return list.includes(item) ? [...list] : [...list, item]
}

function without<T>(list: readonly T[], item: T): T[] {
  return list.filter((other) => other !== item)
}
