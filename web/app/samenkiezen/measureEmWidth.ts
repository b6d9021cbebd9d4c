import type { EmWidth } from './fitAfspraak'

/** Large, so that rounding to whole pixels does not count. */
const PIXELS = 100
/** Paper may differ a little from the screen that measured. */
const SAFETY = 1.01

/** Measures with the type of this page; null where the browser cannot draw. */
export function measureEmWidth(family: string): EmWidth | null {
  const context = document.createElement('canvas').getContext('2d')
  if (!context) return null
  const known = new Map<string, number>()
  return (tekst, isTitel = false) => {
    const key = `${isTitel} ${tekst}`
    const width = known.get(key)
    if (width !== undefined) return width
    context.font = `${isTitel ? 700 : 400} ${PIXELS}px ${family}`
    const measured = (context.measureText(tekst).width / PIXELS) * SAFETY
    known.set(key, measured)
    return measured
  }
}
