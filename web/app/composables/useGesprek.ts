import { onScopeDispose, shallowRef } from 'vue'
import { forgetNeeds } from '../keuzehulp/rememberedNeeds'
import { emptyGesprek, type Gesprek, isEmptyGesprek } from '../samenkiezen/gesprek'
import type { GesprekCatalogus } from '../samenkiezen/gesprekCatalogus'
import {
  GESPREK_KEY,
  type GetStorage,
  readStored,
  wipeStored,
  writeStored,
} from '../samenkiezen/gesprekStorage'
import { keepKnown } from '../samenkiezen/keepKnown'
import { type GesprekActie, reduceGesprek } from '../samenkiezen/reduceGesprek'
import { addStart, parseStart, type StartFragment } from '../samenkiezen/startFragment'
import { readStap } from '../samenkiezen/stappen'

const NOT_WHOLE =
  'Het bewaarde gesprek was niet helemaal meer te lezen. Wat nog te lezen was, staat er. Kijk het samen na.'
const UNREADABLE =
  'Op dit apparaat stond een gesprek dat niet meer te lezen is. Jullie beginnen opnieuw.'
const WIPED = 'Alles is gewist. Op dit apparaat staat niets meer over dit gesprek.'
const NOT_WIPED =
  'Wissen is niet gelukt. Wis in je browser de gegevens van deze website, of vraag iemand om hulp.'

/** The conversation of coach and client: one state, kept on this device and nowhere else. */
export function useGesprek(getStorage: GetStorage) {
  const gesprek = shallowRef(emptyGesprek(''))
  /** A conversation that was kept, until they say whether to go on with it. */
  const stored = shallowRef<Gesprek | null>(null)
  const meldingen = shallowRef<readonly string[]>([])
  const isKept = shallowRef(true)
  let catalogus: GesprekCatalogus | null = null
  let start: StartFragment = { lijstje: [], kenmerken: [] }
  let vandaag = ''

  function change(next: Gesprek): void {
    gesprek.value = next
    isKept.value = isEmptyGesprek(next) ? wipeStored(getStorage) : writeStored(getStorage, next)
  }

  /** Begins with this, what another page gave along and what the catalogue knows. */
  function begin(from: Gesprek, said: readonly string[] = []): void {
    stored.value = null
    const started = addStart(from, start)
    const known = catalogus ? keepKnown(started.gesprek, catalogus) : null
    start = { lijstje: [], kenmerken: [] }
    meldingen.value = [...said, ...started.meldingen, ...(known?.meldingen ?? [])]
    change(known?.gesprek ?? started.gesprek)
  }

  /** Looks for what was kept; the fragment says where to begin and with what. */
  function open(datum: string, hash: string): void {
    vandaag = datum
    start = parseStart(hash)
    const found = readStored(getStorage)
    if (found.soort === 'gesprek' && !isEmptyGesprek(found.gesprek)) {
      stored.value = found.gesprek
      meldingen.value = found.isHeel ? [] : [NOT_WHOLE]
      return
    }
    const stap = readStap(hash) ?? 1
    begin({ ...emptyGesprek(datum), stap }, found.soort === 'onleesbaar' ? [UNREADABLE] : [])
  }

  /** Another page gives something along while a conversation is going on. */
  function receive(fragment: StartFragment): void {
    start = fragment
    if (!stored.value) begin(gesprek.value)
  }

  function resume(): void {
    if (stored.value) begin(stored.value, meldingen.value)
  }

  function restart(): void {
    begin(emptyGesprek(vandaag))
  }

  function wipe(): void {
    const hasWorked = wipeStored(getStorage)
    forgetNeeds()
    stored.value = null
    gesprek.value = emptyGesprek(vandaag)
    meldingen.value = [hasWorked ? WIPED : NOT_WIPED]
  }

  function doe(actie: GesprekActie): void {
    if (stored.value) return
    if (actie.soort === 'ga' && actie.stap !== gesprek.value.stap) meldingen.value = []
    change(reduceGesprek(gesprek.value, actie))
  }

  function meet(known: GesprekCatalogus): void {
    catalogus = known
    if (!stored.value) begin(gesprek.value, meldingen.value)
  }

  /** Wiped in another tab is wiped here too. */
  function follow({ key, newValue }: StorageEvent): void {
    if ((key === GESPREK_KEY || key === null) && newValue === null) wipe()
  }

  if (typeof window !== 'undefined') {
    window.addEventListener('storage', follow)
    onScopeDispose(() => window.removeEventListener('storage', follow))
  }

  return { gesprek, stored, meldingen, isKept, open, receive, resume, restart, wipe, doe, meet }
}
