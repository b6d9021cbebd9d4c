import { readonly, ref, shallowRef } from 'vue'
import type { KeptText } from './browserText'
import {
  addToLijstje,
  isFull,
  isOnLijstje,
  type Lijstje,
  type LijstjeItem,
  removeFromLijstje,
} from './lijstje'
import { addedZin, LIJSTJE_NIET_BEWAARD, LIJSTJE_VOL, removedZin } from './lijstjeWoorden'
import { parseLijstje, serializeLijstje } from './parseLijstje'

/**
 * The one lijstje of this page. What is kept is read again before each change, because another
 * tab may have changed it; when nothing can be kept, memory holds it for this visit.
 */
export function createLijstjeStore(kept: KeptText) {
  const lijstje = shallowRef<Lijstje>([])
  const isKept = ref(true)
  const announcement = ref('')
  let lastText: string | null = null
  let hasWarned = false

  function load(): void {
    if (!isKept.value) return
    const text = kept.read()
    if (text === lastText) return
    lastText = text
    lijstje.value = parseLijstje(text)
  }

  function save(next: Lijstje): void {
    const text = serializeLijstje(next)
    lijstje.value = next
    isKept.value = kept.write(text)
    if (isKept.value) lastText = text
  }

  /** For screen readers; the same words again get a space that makes them new. */
  function say(text: string): void {
    announcement.value = announcement.value === text ? `${text}\u00A0` : text
  }

  /** Once in a visit: what the reader has to know about keeping. */
  function warning(): string | null {
    if (isKept.value || hasWarned) return null
    hasWarned = true
    return LIJSTJE_NIET_BEWAARD
  }

  /** Puts it on the lijstje, at its old place if given; the answer is what stood in the way. */
  function add(item: LijstjeItem, at?: number): string | null {
    load()
    if (isFull(lijstje.value) && !isOnLijstje(lijstje.value, item.slug)) {
      say(LIJSTJE_VOL)
      return LIJSTJE_VOL
    }
    save(addToLijstje(lijstje.value, item, at))
    const warned = warning()
    say([addedZin(item.naam, lijstje.value), warned ?? ''].join(' ').trim())
    return warned
  }

  function remove({ slug, naam }: LijstjeItem): void {
    load()
    save(removeFromLijstje(lijstje.value, slug))
    say(removedZin(naam, lijstje.value))
  }

  /** Another lijstje in its place, and the words for that. */
  function replace(next: Lijstje, words: string): void {
    save(next)
    say(words)
  }

  return {
    lijstje,
    isKept: readonly(isKept),
    announcement: readonly(announcement),
    load,
    add,
    remove,
    replace,
  }
}
