/** JSON Schemas of what the API answers; the words are those of the begrippenlijst. */

const text = { type: ['string', 'null'] }
const number = { type: ['number', 'null'] }
const list = (items: object) => ({ type: 'array', items })
const object = (properties: Record<string, object>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
})
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const codes = list({ type: 'string', examples: ['4.1'] })
const range = object({ min: number, max: number })
const werking = { type: 'string', enum: ['direct', 'indirect'] }

const leverancier = {
  ...object({ slug: { type: 'string' }, naam: { type: 'string' } }),
  type: ['object', 'null'],
}
const kosten = object({
  bedrag: { ...number, description: 'In euro per eenheid.' },
  eenheid: text,
  perTraject: { ...number, description: 'In euro voor een heel traject, als dat te bepalen is.' },
})
const bron = object({ titel: { type: 'string' }, url: text, jaar: number })

const sharedFields = {
  slug: { type: 'string' },
  naam: { type: 'string' },
  samenvatting: text,
  leverancier,
  praktisch: { type: 'object', additionalProperties: list({ type: 'string' }) },
  duurWeken: range,
  urenPerWeek: range,
  kosten,
  wachttijdWeken: number,
  bewijs: object({ niveau: { type: 'integer', minimum: 0, maximum: 4 } }),
  gecontroleerdOp: { type: ['string', 'null'], format: 'date' },
}

const match = {
  ...object({
    score: { type: 'number', minimum: 0, maximum: 1 },
    direct: codes,
    indirect: codes,
    niet: codes,
  }),
  type: ['object', 'null'],
}

export const schemas = {
  Resultaat: object(
    {
      ...sharedFields,
      kenmerken: list(object({ code: { type: 'string' }, werking })),
      match,
      markering: object({ naam: { type: 'string' }, samenvatting: { type: 'string' } }),
    },
    [...Object.keys(sharedFields), 'kenmerken', 'match'],
  ),
  Combinatieadvies: object({
    reden: { type: 'string', description: 'Waarom alleen deze kant van de keuze zwak is.' },
    bron: object({ titel: { type: 'string' }, url: { type: 'string' }, jaar: { type: 'integer' } }),
    voorstellen: {
      ...list(object({ slug: { type: 'string' }, naam: { type: 'string' }, kenmerken: codes })),
      maxItems: 3,
      description: 'Werken direct aan deze kenmerken van de kant die ontbreekt; kan leeg zijn.',
    },
  }),
  Instrumenten: object({
    totaal: { type: 'integer' },
    pagina: { type: 'integer' },
    perPagina: { type: 'integer' },
    resultaten: list(ref('Resultaat')),
    facetten: {
      type: 'object',
      additionalProperties: { type: 'object', additionalProperties: { type: 'integer' } },
    },
    combinatieadvies: {
      anyOf: [ref('Combinatieadvies'), { type: 'null' }],
      description: 'Alleen als elk gekozen kenmerk bij vaardigheden hoort, of elk bij motivatie.',
    },
  }),
  Instrument: object({
    ...sharedFields,
    kenmerken: list(
      object({ code: { type: 'string' }, naam: { type: 'string' }, werking, toelichting: text }),
    ),
    doel: text,
    werkwijze: text,
    doelgroepomschrijving: text,
    voorwaarden: text,
    nietGeschiktVoor: text,
    aanmelden: text,
    verwijscontact: text,
    clientSamenvatting: text,
    hoeIsHet: text,
    watVraagtHet: text,
    voordelen: list(object({ tekst: { type: 'string' } })),
    nadelen: list(object({ tekst: { type: 'string' } })),
    bewijsregels: list(
      object({ niveau: { type: 'integer' }, uitkomst: text, termijn: text, uitspraak: text }),
    ),
    bronnen: list(bron),
    grondslagen: list(
      object({
        wet: { type: 'string' },
        artikel: text,
        url: text,
        geldigVan: text,
        geldigTot: text,
      }),
    ),
    belangen: text,
    afbeeldingen: list(
      object({
        url: { type: 'string', description: 'Onder het adres van deze website.' },
        alt: text,
        breedte: number,
        hoogte: number,
      }),
    ),
    bijlagen: list(
      object({
        url: { type: 'string', description: 'Onder het adres van deze website.' },
        naam: { type: 'string' },
        type: { type: 'string', examples: ['application/pdf'] },
        grootte: { ...number, description: 'In bytes.' },
      }),
    ),
    volgendeControle: { type: ['string', 'null'], format: 'date' },
    verwant: {
      ...list(object({ slug: { type: 'string' }, naam: { type: 'string' }, reden: text })),
      maxItems: 4,
      description: 'Eerst de keuze van de redactie, dan wat aan dezelfde kenmerken werkt.',
    },
  }),
  Kenmerk: object({
    code: { type: 'string' },
    naam: { type: 'string' },
    uitleg: text,
    clientUitleg: text,
    intakevraag: text,
    aantal: { type: 'integer' },
    kinderen: list(ref('Kenmerk')),
  }),
  Kenmerken: object({ kenmerken: list(ref('Kenmerk')) }),
  Facetgroepen: object({
    groepen: list(
      object({
        sleutel: { type: 'string' },
        naam: { type: 'string' },
        waarden: list(
          object({
            sleutel: { type: 'string' },
            naam: { type: 'string' },
            aantal: { type: 'integer' },
          }),
        ),
      }),
    ),
  }),
  Probleem: object(
    {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      fouten: list(object({ veld: { type: 'string' }, melding: { type: 'string' } })),
    },
    ['type', 'title', 'status', 'detail'],
  ),
}
