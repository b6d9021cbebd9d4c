import type { Afspraak, AfspraakRegel } from './buildAfspraak'

/** The whole agreement as plain text, for any file or mail; nothing is left out of it. */
export function afspraakTekst({ datum, secties, voet }: Afspraak): string {
  return [
    `Onze afspraak, ${datum}`,
    ...secties.map(({ titel, regels }) => [titel, ...lines(regels)].join('\n')),
    voet.join('\n'),
  ].join('\n\n')
}

function lines(regels: readonly AfspraakRegel[]): string[] {
  if (regels.length === 0) return ['- (nog niet ingevuld)']
  return regels.map(({ tekst, nagegaan, isKop }) =>
    isKop ? `${tekst}:` : `- ${mark(nagegaan)}${tekst}`,
  )
}

function mark(nagegaan: boolean | undefined): string {
  if (nagegaan === undefined) return ''
  return nagegaan ? '[x] ' : '[ ] '
}
