const MOST_DAYS = 60
const MOST_MOMENTS = 5

/**
 * Days as a person writes them, such as "7, 1": whole numbers in the order in which a round comes
 * past them. Empty is none; null when it says something else.
 */
export function parseHerinnerDagen(text: string | null | undefined): number[] | null {
  const words = (text ?? '').split(/[\s,;]+/).filter(Boolean)
  if (!words.every((word) => /^\d{1,2}$/.test(word))) return null
  const days = [...new Set(words.map(Number))]
  if (days.length > MOST_MOMENTS || days.some((day) => day < 1 || day > MOST_DAYS)) return null
  return days.sort((a, b) => b - a)
}

export const HERINNER_DAGEN_HULP = `Schrijf hooguit ${MOST_MOMENTS} hele getallen van 1 tot en met ${MOST_DAYS}, met komma’s ertussen, zoals 7, 1. Leeg betekent: geen herinnering.`
