interface Weigering {
  title: string
  text: string
}

const OPNIEUW =
  'Ga in het beheer naar het instrument, laad de pagina opnieuw en open het voorbeeld nog een keer.'

/** Why there is no preview to see, and what to do about it. */
export function voorbeeldWoorden(statusCode: number): Weigering {
  if (statusCode === 410)
    return {
      title: 'Deze link werkt niet meer',
      text: `Een link naar een voorbeeld werkt tien minuten. ${OPNIEUW}`,
    }
  if (statusCode === 403)
    return {
      title: 'Deze link klopt niet',
      text: `Een voorbeeld is alleen te zien met een link uit het beheer. ${OPNIEUW}`,
    }
  if (statusCode === 404)
    return {
      title: 'Dit voorbeeld is er niet',
      text: 'Misschien is het instrument intussen verwijderd, of is deze versie er niet meer.',
    }
  return {
    title: 'Het beheer is even niet bereikbaar',
    text: 'Een concept staat alleen in het beheer. Probeer het over een minuut opnieuw.',
  }
}
