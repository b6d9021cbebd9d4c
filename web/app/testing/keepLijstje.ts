import { onTestFinished } from 'vitest'
import type { Lijstje } from '../lijstje/lijstje'
import { serializeLijstje } from '../lijstje/parseLijstje'

const KEY = 'keuzehulp-lijstje'

/** What this browser keeps when the test begins; components read it when they mount. */
export function keepLijstje(lijstje: Lijstje): void {
  localStorage.setItem(KEY, serializeLijstje(lijstje))
  onTestFinished(() => localStorage.removeItem(KEY))
}
