type Translation = [pattern: RegExp, dutch: (...parts: string[]) => string]

/** The messages of Strapi's own checks. The admin checks most of them in the form already. */
const TRANSLATIONS: Translation[] = [
  [/must be unique/, () => 'Deze waarde bestaat al. Kies een andere.'],
  [/must be defined|is a required field|cannot be null/, () => 'Vul dit in.'],
  [/must be at most (\d+) characters/, (count) => `Gebruik hooguit ${count} tekens.`],
  [/must be at least (\d+) characters/, (count) => `Gebruik minstens ${count} tekens.`],
  [/must be less than or equal to (-?[\d.]+)/, (limit) => `Dit is hooguit ${limit}.`],
  [/must be greater than or equal to (-?[\d.]+)/, (limit) => `Dit is minstens ${limit}.`],
  [/must be an integer/, () => 'Dit is een geheel getal.'],
  [/must be a valid email/, () => 'Dit is geen e-mailadres.'],
  [
    /must be one of the following values: (.+)$/,
    (values) => `Kies uit: ${values.replace(/[, ]+$/, '')}.`,
  ],
  [/must be a `number` type/, () => 'Dit is een getal.'],
  [/must be a `(\w+)` type/, () => 'Dit heeft niet de goede vorm.'],
  [/^Files are empty/, () => 'Het bestand is leeg. Kies een ander bestand.'],
  [/^FileTooBig|exceeds size limit|TotalFileSize/, () => 'Het bestand is te groot: hooguit 20 MB.'],
  [
    /^File is not a valid image/,
    () => 'De afbeelding is beschadigd. Sla haar opnieuw op en probeer het nog eens.',
  ],
  [/^File name contains invalid/, () => 'In de naam van het bestand staan tekens die niet kunnen.'],
  [/^Cannot replace a file with multiple/, () => 'Kies één bestand om dit bestand te vervangen.'],
  [/must match the following/, () => 'Dit heeft niet de goede vorm.'],
]

/** A message of Strapi in Dutch; one that is unknown stays as it is. */
export function toDutch(message: string): string {
  for (const [pattern, dutch] of TRANSLATIONS) {
    const match = pattern.exec(message)
    if (match) return dutch(...match.slice(1))
  }
  return message
}
