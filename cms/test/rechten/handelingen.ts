import {
  type Doel,
  type Handeling,
  isBeheer,
  type StandVan,
  type Target,
  type Verwachting,
  type Vrager,
} from './cell'

const INSTRUMENT = 'api::instrument.instrument'
const ENTRIES = `/content-manager/collection-types/${INSTRUMENT}`
const OWN = '/keuzehulp/instrumenten'

const at =
  (suffix = '') =>
  ({ id }: Target) =>
    `${ENTRIES}/${id}${suffix}`
const ours =
  (suffix: string) =>
  ({ id }: Target) =>
    `${OWN}/${id}${suffix}`

const isOwn = (vrager: Vrager, { eigenaar }: Doel) =>
  vrager === 'leverancier' && eigenaar === 'eigen'
const isOpen = (stand: StandVan) => stand === 'concept' || stand === 'teruggestuurd'

/** For the beheer and the own leverancier to see. */
const seen = (vrager: Vrager, doel: Doel): Verwachting =>
  isBeheer(vrager) || isOwn(vrager, doel) ? 'gelezen' : 'geweigerd'

const beheerOnly =
  (outcome: (doel: Doel) => Verwachting) =>
  (vrager: Vrager, doel: Doel): Verwachting =>
    isBeheer(vrager) ? outcome(doel) : 'geweigerd'

const unlessFrozen = ({ stand }: Doel): Verwachting =>
  stand === 'ingediend' ? 'nu niet' : 'gedaan'

/** Nothing becomes public without a leverancier. */
const toPublic = (doel: Doel): Verwachting =>
  doel.eigenaar === 'geen' ? 'nu niet' : unlessFrozen(doel)

/** What a leverancier may write in an own instrument that is open, and the beheer unless frozen. */
const written = (vrager: Vrager, doel: Doel): Verwachting => {
  if (isBeheer(vrager)) return unlessFrozen(doel)
  return isOwn(vrager, doel) && isOpen(doel.stand) ? 'gedaan' : 'geweigerd'
}

/** A field of which a leverancier may send what they like: it stays as it is. */
const shielded = (vrager: Vrager, doel: Doel): Verwachting => {
  if (isBeheer(vrager)) return unlessFrozen(doel)
  return isOwn(vrager, doel) && isOpen(doel.stand) ? 'genegeerd' : 'geweigerd'
}

/** A field that only the actions of the review set. That it was saved makes it a concept again. */
const ofTheReview = (vrager: Vrager, doel: Doel): Verwachting => {
  const outcome = shielded(vrager, doel)
  return outcome === 'gedaan' && doel.stand !== 'goedgekeurd' ? 'genegeerd' : outcome
}

const field = (
  naam: string,
  value: (target: Target) => unknown,
  verwacht: Handeling['verwacht'],
): Handeling => ({
  naam: `veld ${naam} wijzigen`,
  method: 'PUT',
  url: at(),
  body: (target) => ({ [naam]: value(target) }),
  verwacht,
})

const LATER = '2031-05-01T10:00:00.000Z'

const FIELDS: Handeling[] = [
  field('naam', () => 'Een andere naam', written),
  field('hoeIsHet', () => 'Het is nu heel anders.', written),
  field('voordelen', () => [{ tekst: 'Een ander voordeel' }], written),
  field('kenmerken', ({ kenmerk }) => [{ kenmerk, werking: 'direct' }], written),
  field(
    'leverancier',
    ({ leverancier }) => ({ set: [{ documentId: leverancier.ander }] }),
    (vrager, doel) =>
      doel.eigenaar === 'ander' ? ofTheReview(vrager, doel) : shielded(vrager, doel),
  ),
  field('leverancierCode', () => 'bibliotheek', ofTheReview),
  field('werkstroom', () => 'goedgekeurd', ofTheReview),
  field('gearchiveerdOp', () => LATER, ofTheReview),
  field('opmerkingen', () => [{ tekst: 'Zelf bedacht' }], ofTheReview),
  field('slug', () => 'heel-ander-adres', shielded),
  field('publiceerOp', () => LATER, shielded),
  field('verlooptOp', () => LATER, shielded),
  field('gecontroleerdOp', () => '2026-11-01', shielded),
  field('gecontroleerdDoor', () => 'Iemand anders', shielded),
  field('volgendeControle', () => '2031-11-01', shielded),
  field('interneNotitie', () => 'Overschreven', shielded),
  field('prijsafspraken', () => 'Overschreven', shielded),
  field('internContact', () => 'Overschreven', shielded),
  field('herkomst', () => 'Overschreven', shielded),
  field('registratiecode', () => 'X-1', shielded),
]

/** The draft of an instrument without leverancier differs from what is published. */
const discarded = ({ stand, eigenaar }: Doel): Verwachting => {
  if (stand === 'ingediend') return 'nu niet'
  return stand === 'goedgekeurd' && eigenaar === 'geen' ? 'gedaan' : 'gelezen'
}

const READS: Handeling[] = [
  {
    naam: 'lijst',
    method: 'GET',
    url: () => `${ENTRIES}?pageSize=100`,
    perInstrument: false,
    verwacht: (vrager) => (vrager === 'niemand' ? 'geweigerd' : 'gelezen'),
    verzwijgt: ({ foreign }) => [foreign],
  },
  { naam: 'lezen', method: 'GET', url: at(), verwacht: seen },
  {
    naam: 'lezen wat gepubliceerd is',
    method: 'GET',
    url: at('?status=published'),
    verwacht: seen,
  },
  { naam: 'stand', method: 'GET', url: ours('/stand'), verwacht: seen },
  { naam: 'verschil', method: 'GET', url: ours('/verschil'), verwacht: seen },
  { naam: 'versies', method: 'GET', url: ours('/versies'), verwacht: beheerOnly(() => 'gelezen') },
  {
    naam: 'één versie',
    method: 'GET',
    url: ours('/versies/1'),
    verwacht: beheerOnly(({ stand }) => (stand === 'goedgekeurd' ? 'gelezen' : 'geweigerd')),
  },
  {
    naam: 'kiezen uit facetwaarden',
    method: 'GET',
    url: ({ id }) => `/content-manager/relations/${INSTRUMENT}/facetwaarden?id=${id}`,
    verwacht: seen,
  },
  {
    naam: 'kiezen uit leveranciers',
    method: 'GET',
    url: ({ id }) => `/content-manager/relations/${INSTRUMENT}/leverancier?id=${id}`,
    verwacht: beheerOnly(() => 'gelezen'),
  },
  {
    naam: 'gekozen leverancier',
    method: 'GET',
    url: ({ id }) => `/content-manager/relations/${INSTRUMENT}/${id}/leverancier`,
    verwacht: beheerOnly(() => 'gelezen'),
  },
  {
    naam: 'tellen wat nog concept is',
    method: 'GET',
    url: at('/actions/countDraftRelations'),
    verwacht: seen,
  },
]

const CHANGES: Handeling[] = [
  {
    naam: 'kopiëren',
    method: 'POST',
    url: ({ id }) => `${ENTRIES}/clone/${id}`,
    body: () => ({ naam: 'Kopie', slug: 'kopie-van-iets' }),
    verwacht: beheerOnly(() => 'gelezen'),
  },
  {
    naam: 'vanzelf kopiëren',
    method: 'POST',
    url: ({ id }) => `${ENTRIES}/auto-clone/${id}`,
    body: () => ({}),
    verwacht: beheerOnly(() => 'nu niet'),
  },
  {
    naam: 'publiceren',
    method: 'POST',
    url: at('/actions/publish'),
    body: () => ({}),
    verwacht: beheerOnly(toPublic),
  },
  {
    naam: 'depubliceren',
    method: 'POST',
    url: at('/actions/unpublish'),
    body: () => ({}),
    verwacht: beheerOnly(({ stand }) => (stand === 'goedgekeurd' ? 'gedaan' : 'geweigerd')),
  },
  {
    naam: 'concept weggooien',
    method: 'POST',
    url: at('/actions/discard'),
    body: () => ({}),
    verwacht: beheerOnly(discarded),
  },
  { naam: 'verwijderen', method: 'DELETE', url: at(), verwacht: beheerOnly(unlessFrozen) },
  {
    naam: 'samen publiceren',
    method: 'POST',
    url: () => `${ENTRIES}/actions/bulkPublish`,
    body: ({ id, second }) => ({ documentIds: [id, second] }),
    verwacht: beheerOnly(toPublic),
  },
  {
    naam: 'samen depubliceren',
    method: 'POST',
    url: () => `${ENTRIES}/actions/bulkUnpublish`,
    body: ({ id, second }) => ({ documentIds: [id, second] }),
    verwacht: beheerOnly(({ stand }) => (stand === 'goedgekeurd' ? 'gedaan' : 'gelezen')),
  },
  {
    naam: 'samen verwijderen',
    method: 'POST',
    url: () => `${ENTRIES}/actions/bulkDelete`,
    body: ({ id, second }) => ({ documentIds: [id, second] }),
    verwacht: beheerOnly(unlessFrozen),
  },
]

const REVIEW: Handeling[] = [
  {
    naam: 'indienen',
    method: 'POST',
    url: ours('/indienen'),
    verwacht: (vrager, doel) => {
      if (!isBeheer(vrager) && !isOwn(vrager, doel)) return 'geweigerd'
      return isOpen(doel.stand) ? 'gedaan' : 'nu niet'
    },
  },
  {
    naam: 'wijzigen',
    method: 'POST',
    url: ours('/wijzigen'),
    verwacht: (vrager, doel) => {
      if (!isBeheer(vrager) && !isOwn(vrager, doel)) return 'geweigerd'
      return doel.stand === 'goedgekeurd' ? 'gedaan' : 'nu niet'
    },
  },
  {
    naam: 'terugsturen',
    method: 'POST',
    url: ours('/terugsturen'),
    body: () => ({ opmerkingen: [{ tekst: 'Graag korter.' }] }),
    verwacht: beheerOnly(({ stand }) => (stand === 'ingediend' ? 'gedaan' : 'nu niet')),
  },
  {
    naam: 'goedkeuren',
    method: 'POST',
    url: ours('/goedkeuren'),
    body: ({ versie }) => ({ versie }),
    verwacht: beheerOnly(({ stand, eigenaar }) =>
      stand === 'goedgekeurd' || eigenaar === 'geen' ? 'nu niet' : 'gedaan',
    ),
  },
  {
    naam: 'goedkeuren van wat niet bekeken is',
    method: 'POST',
    url: ours('/goedkeuren'),
    body: () => ({ versie: 'iets-anders' }),
    verwacht: beheerOnly(() => 'nu niet'),
  },
  {
    naam: 'gecontroleerd',
    method: 'POST',
    url: ours('/gecontroleerd'),
    body: () => ({}),
    verwacht: beheerOnly(() => 'gedaan'),
  },
  {
    naam: 'archiveren',
    method: 'POST',
    url: ours('/archiveren'),
    body: () => ({}),
    verwacht: beheerOnly(() => 'gedaan'),
  },
  {
    naam: 'uit het archief',
    method: 'POST',
    url: ours('/dearchiveren'),
    body: () => ({}),
    verwacht: beheerOnly(() => 'nu niet'),
  },
  {
    naam: 'eigen depubliceren',
    method: 'POST',
    url: ours('/depubliceren'),
    body: () => ({}),
    verwacht: beheerOnly(({ stand }) => (stand === 'goedgekeurd' ? 'gedaan' : 'nu niet')),
  },
  {
    naam: 'versie herstellen',
    method: 'POST',
    url: ours('/versies/1/herstellen'),
    body: () => ({}),
    verwacht: beheerOnly(({ stand }) => (stand === 'goedgekeurd' ? 'gedaan' : 'geweigerd')),
  },
]

const forLoggedIn = (vrager: Vrager): Verwachting =>
  vrager === 'niemand' ? 'geweigerd' : 'gelezen'
const forBeheer = (vrager: Vrager): Verwachting => (isBeheer(vrager) ? 'gelezen' : 'geweigerd')
const forSuper = (vrager: Vrager): Verwachting =>
  vrager === 'superbeheer' ? 'gelezen' : 'geweigerd'
const forNobody = (): Verwachting => 'geweigerd'

const general = (
  naam: string,
  method: string,
  url: string | ((target: Target) => string),
  verwacht: (vrager: Vrager) => Verwachting,
  body?: (target: Target) => object,
): Handeling => ({
  naam,
  method,
  url: typeof url === 'string' ? () => url : url,
  verwacht,
  perInstrument: false,
  ...(body && { body }),
})

const type = (uid: string) => `/content-manager/collection-types/api::${uid}.${uid}`

const ELSEWHERE: Handeling[] = [
  general(
    'nieuw instrument langs Strapi',
    'POST',
    ENTRIES,
    (vrager) => (isBeheer(vrager) ? 'gelezen' : 'geweigerd'),
    () => ({ naam: 'Zelf gemaakt' }),
  ),
  general(
    'voorstel voor de ander',
    'POST',
    OWN,
    (vrager) => (isBeheer(vrager) ? 'gelezen' : 'geweigerd'),
    () => ({ naam: 'Voorstel', leverancierCode: 'bibliotheek' }),
  ),
  general(
    'voorstel van zichzelf',
    'POST',
    OWN,
    (vrager) => (vrager === 'niemand' ? 'geweigerd' : 'gelezen'),
    () => ({ naam: 'Eigen voorstel', leverancierCode: 'welzijn' }),
  ),
  general('leveranciers lezen', 'GET', type('leverancier'), forBeheer),
  general(
    'leverancier wijzigen',
    'PUT',
    ({ leverancier }) => `${type('leverancier')}/${leverancier.eigen}`,
    forBeheer,
    () => ({ website: 'https://voorbeeld.example' }),
  ),
  general(
    'kenmerk wijzigen',
    'PUT',
    ({ kenmerk }) => `${type('kenmerk')}/${kenmerk}`,
    forBeheer,
    () => ({ uitleg: 'Anders' }),
  ),
  general('kenmerk lezen', 'GET', ({ kenmerk }) => `${type('kenmerk')}/${kenmerk}`, forLoggedIn),
  general('documenten lezen', 'GET', type('document'), forBeheer),
  general('brochurepagina maken', 'POST', type('brochurepagina'), forBeheer, () => ({
    titel: 'Proef',
  })),
  general('uitvraagronden lezen', 'GET', type('uitvraagronde'), forBeheer),
  general('uitvragen lezen', 'GET', type('uitvraag'), forBeheer),
  general('ervaringen lezen', 'GET', type('ervaring'), forBeheer),
  general(
    'instellingen lezen',
    'GET',
    '/content-manager/single-types/api::instelling.instelling',
    forBeheer,
  ),
  general(
    'instellingen wijzigen',
    'PUT',
    '/content-manager/single-types/api::instelling.instelling',
    forBeheer,
    () => ({ organisatie: 'Een ander' }),
  ),
  general('logboek langs Strapi lezen', 'GET', type('logboekregel'), forNobodyBut('superbeheer')),
  general('logboekregel maken', 'POST', type('logboekregel'), forNobody, () => ({
    wat: 'verzonnen',
    op: '2026-01-01T00:00:00.000Z',
  })),
  general('versie maken', 'POST', type('versie'), forNobody, () => ({
    betreft: 'x',
    soort: 'y',
    nummer: 1,
    inhoud: {},
    op: '2026-01-01T00:00:00.000Z',
  })),
  general('bericht maken', 'POST', type('bericht'), forNobody, () => ({
    aan: 'a@voorbeeld.example',
    onderwerp: 'x',
    tekst: 'y',
  })),
  general('berichten lezen', 'GET', type('bericht'), forNobodyBut('superbeheer')),
  general('logboek', 'GET', '/keuzehulp/logboek', forBeheer),
  general('overzicht', 'GET', '/keuzehulp/overzicht', forBeheer),
  general('accounts lezen', 'GET', '/admin/users', forSuper),
  general('account maken', 'POST', '/admin/users', forSuper, () => ({
    firstname: 'Nep',
    email: `nep${Math.random()}@voorbeeld.example`,
    roles: [1],
  })),
  general(
    'account van een ander lezen',
    'GET',
    ({ otherUser }) => `/admin/users/${otherUser}`,
    forSuper,
  ),
  general(
    'account van een ander wijzigen',
    'PUT',
    ({ otherUser }) => `/admin/users/${otherUser}`,
    forSuper,
    () => ({ firstname: 'Anders' }),
  ),
  general('rollen lezen', 'GET', '/admin/roles', forSuper),
  general('rechten lezen', 'GET', '/admin/permissions', forSuper),
  general('sleutels lezen', 'GET', '/admin/api-tokens', forSuper),
  general('sleutel maken', 'POST', '/admin/api-tokens', forNobodyBut('superbeheer'), () => ({
    name: `s${Math.random()}`,
    type: 'read-only',
    description: '',
    lifespan: null,
  })),
  general('overdrachtsleutels lezen', 'GET', '/admin/transfer/tokens', forSuper),
  general('webhooks lezen', 'GET', '/admin/webhooks', forSuper),
  general('webhook maken', 'POST', '/admin/webhooks', forSuper, () => ({
    name: 'w',
    url: 'https://voorbeeld.example/w',
    headers: {},
    events: ['entry.create'],
  })),
  general('talen maken', 'POST', '/i18n/locales', forSuper, () => ({
    code: 'fr',
    name: 'Frans',
    isDefault: false,
  })),
  general(
    'vorm van een formulier wijzigen',
    'PUT',
    `/content-manager/content-types/${INSTRUMENT}/configuration`,
    forSuper,
    () => ({
      settings: {
        bulkable: true,
        filterable: true,
        searchable: true,
        pageSize: 10,
        mainField: 'naam',
        defaultSortBy: 'naam',
        defaultSortOrder: 'ASC',
      },
      metadatas: {},
      layouts: { list: ['naam'], edit: [] },
    }),
  ),
  general('webnaam opvragen', 'POST', '/content-manager/uid/check-availability', forBeheer, () => ({
    contentTypeUID: INSTRUMENT,
    field: 'slug',
    value: 'jobs-training',
  })),
  general(
    'aantallen op de beginpagina',
    'GET',
    '/content-manager/homepage/count-documents',
    forBeheer,
  ),
  general('bestanden lezen', 'GET', '/upload/files', forLoggedIn),
  general(
    'bestand van een ander wijzigen',
    'POST',
    ({ foreignFile }) => `/upload?id=${foreignFile}`,
    forBeheer,
    () => ({ fileInfo: { name: 'anders' } }),
  ),
  general(
    'bestand van een ander weggooien',
    'DELETE',
    ({ foreignFile }) => `/upload/files/${foreignFile}`,
    forNobodyBut('superbeheer'),
  ),
  general('instellingen van bestanden', 'GET', '/upload/settings', forSuper),
  general('openbare API', 'GET', '/api/instrumenten', forNobody),
  general(
    'eerste superbeheer worden',
    'POST',
    '/admin/register-admin',
    () => 'nu niet',
    () => ({
      email: 'boef@voorbeeld.example',
      firstname: 'Boef',
      password: 'Geheim-en-lang-1',
    }),
  ),
]

function forNobodyBut(rol: Vrager) {
  return (vrager: Vrager): Verwachting => (vrager === rol ? 'gelezen' : 'geweigerd')
}

/** Every way into the CMS that is tried, with what ought to come of it. */
export const HANDELINGEN: readonly Handeling[] = [
  ...READS,
  ...FIELDS,
  ...CHANGES,
  ...REVIEW,
  ...ELSEWHERE,
]
