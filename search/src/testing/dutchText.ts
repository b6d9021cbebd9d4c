/**
 * Dutch-looking text from a seed: common words come back all the time and rare compounds hardly
 * ever, as in real texts. That makes an index of generated instruments as hard on the engine as a
 * written one.
 */

const COMMON =
  'de het een en van in je op met is voor dat te die aan bij om of als niet naar door ook wel dan ' +
  'nog uit over na kan moet wil gaat komt krijgt heeft zijn wordt werkt leert helpt vraagt geeft ' +
  'samen eerst daarna soms vaak altijd meestal elke week maand keer ochtend middag uur dag twee ' +
  'drie vier vijf zes meer minder veel weinig goed eigen nieuwe vaste korte lange rustige drukke ' +
  'iemand mensen deelnemer deelnemers coach trainer werkgever collega cliënt professional gemeente ' +
  'oefenen praten vertellen kiezen maken proberen starten stoppen bespreken bellen schrijven lezen ' +
  'reizen wachten betalen blijven zoeken vinden houden merken weten begrijpen doen laten zonder ' +
  'tegen onder tussen tijdens vóór omdat zodat terwijl wanneer waar wie wat hoe hier daar thuis'

const LESS_COMMON =
  'aandacht aanpak aanwezig achter activiteit advies afspraak akkoord anders antwoord bedrijf ' +
  'beeld begeleider begin behandeling belang bereiken beslissen betekenis bewegen bezig bijdrage ' +
  'bijeenkomst blij brief budget buiten buren cursus dankzij deel denken dichtbij diploma dorp ' +
  'druk durven duidelijk eerder effect eind energie ervaring extra familie fiets formulier fout ' +
  'gebruik gedachte gelukkig gemakkelijk genoeg geregeld gesprek gevoel gewoon gezin gezond groei ' +
  'grens groep haalbaar half handen herhalen huis huur ideeën indruk informatie inhoud inkomen ' +
  'inzet jaar juist kans kantoor keuze kind klaar klacht klein kracht kwartier ' +
  'laag langzaam last leeftijd lichaam lokaal luisteren maatwerk machine meedoen meenemen mening ' +
  'moeite mogelijk moment nadeel netwerk nodig onderzoek onzeker ontdekken ontmoeten ontslag ' +
  'oplossing opleiding ouders overleg pauze periode persoon plek plezier proef raad recht regels ' +
  'ritme rol rust samenwerken schuld situatie slaap sociaal spannend staan stad steun stilstaan ' +
  'strak taak taal tafel telefoon tempo terug thema tijd toekomst trots uitkering uitleg ' +
  'uitnodiging vakantie veilig verandering verblijf verdienen verhaal verschil vertrouwen vervoer ' +
  'verwachting vooraf voordeel voorbeeld vraag vrij vrijwillig waarde warm wens wereld werkplek ' +
  'wijk winst woord zeker ziek zorg zwaar'

const FIRST_PARTS =
  'arbeids bedrijfs begeleidings belasting beroeps bewegings buurt client computer dag dienst ' +
  'energie ervarings financiële functie geld gesprek gezins gezondheids groeps herstel huis ' +
  'inkomens jongeren kennis klant kwaliteits leer leefstijl loon loopbaan mantelzorg markt ' +
  'motivatie netwerk onderwijs ondersteunings opleidings ouder overleg participatie plaatsings ' +
  'praktijk proef psychische reis ritme samenwerkings scholings schulden sociale sollicitatie ' +
  'spreek sport stage startbaan steun structuur taal talent thuis toekomst traject training ' +
  'uitkerings uren vacature vaardigheids veiligheids vervoers vrijwilligers werk wijk winkel ' +
  'woon zelfstandigheids ziekte zoek zorg'

const LAST_PARTS =
  'aanbod aanvraag advies afspraak analyse beeld begeleiding beleid bemiddeling beoordeling ' +
  'bezoek boek budget bureau centrum club coaching contact cursus deskundige dienst doel dossier ' +
  'duur ervaring formulier gesprek groep hulp indicatie inzicht kaart kans keuze kosten kracht ' +
  'kring lijn lijst loket maatje markt meting moment netwerk niveau onderzoek opbouw opdracht ' +
  'oriëntatie overzicht partner plaats plan plek proces profiel programma project punt regeling ' +
  'ritme route ruimte schema scan school situatie sprong stap start steun subsidie taak team test ' +
  'tijd toets traject training uitleg vaardigheid vergoeding verslag vraag weg werk wijzer winst ' +
  'zaak zorg'

/** From common to rare; the compounds are mixed by a fixed step, so that no part is rare itself. */
const WORDS: readonly string[] = [...`${COMMON} ${LESS_COMMON}`.split(' '), ...compounds()]

/** With these two one word in eight is a compound, and one in twenty the most common word. */
const SHIFT = 12
const STEEPNESS = 0.6

function compounds(): string[] {
  const all = FIRST_PARTS.split(' ').flatMap((first) =>
    LAST_PARTS.split(' ').map((last) => `${first}${last}`),
  )
  const step = 1_009
  return all.map((_, i) => all[(i * step) % all.length] ?? '')
}

export interface TextWriter {
  /** Sentences of about this many characters together; `paragraphs` have a blank line between. */
  text: (length: number, paragraphs?: number) => string
  /** A few words of about this many characters, without a full stop; never more than 200. */
  phrase: (length: number) => string
}

/** Writes texts; the same row of texts for the same row of random numbers. */
export function createTextWriter(random: () => number): TextWriter {
  const word = () => WORDS[zipfRank(random(), WORDS.length)] ?? ''
  const around = (length: number) => length * (0.7 + 0.6 * random())

  const words = (length: number): string[] => {
    const found = [word()]
    for (let size = found[0]?.length ?? 0; size < length; size += 1 + (found.at(-1)?.length ?? 0))
      found.push(word())
    return found
  }
  const sentences = (length: number): string => {
    let text = ''
    while (text.length < length) text += `${text && ' '}${capital(words(40 + 60 * random()))}.`
    return text
  }
  return {
    text: (length, paragraphs = 1) => {
      const part = around(length) / paragraphs
      return Array.from({ length: paragraphs }, () => sentences(part - 50)).join('\n\n')
    },
    phrase: (length) => capital(words(around(length) - 4)).slice(0, 200),
  }
}

/** A rank with a chance of about 1 / (rank + shift) ^ (1 + steepness), by inverting the sum. */
function zipfRank(random: number, ranks: number): number {
  const first = SHIFT ** -STEEPNESS
  const last = (ranks + SHIFT) ** -STEEPNESS
  return Math.floor((first - random * (first - last)) ** (-1 / STEEPNESS) - SHIFT)
}

function capital(words: readonly string[]): string {
  const text = words.join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
