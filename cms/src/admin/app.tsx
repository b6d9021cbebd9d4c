/** The domain fingerprint: five bars, one per domain. */
const LOGO = `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img" aria-label="Keuzehulp">
    <rect x="2" y="4" width="4" height="24" fill="#2f4fa2"/>
    <rect x="8" y="16" width="4" height="12" fill="#0b6b5e"/>
    <rect x="14" y="4" width="4" height="24" fill="#96500a"/>
    <rect x="20" y="25" width="4" height="3" fill="#80307a"/>
    <rect x="26" y="16" width="4" height="12" fill="#b02a37"/>
  </svg>`,
)}`

const translations = {
  nl: {
    'app.components.LeftMenu.navbrand.title': 'Keuzehulp beheer',
    'app.components.LeftMenu.navbrand.workplace': 'Beheersysteem',
    'HomePage.header.subtitle': 'Welkom bij Keuzehulp beheer',
    'Auth.form.email.placeholder': 'naam@organisatie.nl',
    'Auth.form.welcome.title': 'Keuzehulp beheer',
    'Auth.form.welcome.subtitle': 'Log in met uw account',
    'search.placeholder': 'Zoeken',
    'app.components.Select.placeholder': 'Kies',
    'app.error.chunk.title': 'Dit scherm kon niet laden',
    'app.error.chunk.reload': 'Laad de pagina opnieuw',
    'app.session.ended.title': 'Sessie verlopen',
    'app.session.ended.unsaved':
      'Uw sessie is verlopen. Wat niet is opgeslagen, gaat verloren als u uitlogt.',
    'global.sessions.active-devices': 'Actieve apparaten',
    'Settings.sessions.title': 'Actieve apparaten',
    'Settings.sessions.subtitle': 'Op deze apparaten bent u ingelogd.',
    'Settings.sessions.device': 'Apparaat',
    'Settings.sessions.loginAt': 'Ingelogd op',
    'Settings.sessions.lastActiveAt': 'Laatst gebruikt',
    'Settings.sessions.actions': 'Acties',
    'Settings.sessions.current': 'Dit apparaat',
    'Settings.sessions.unknownDevice': 'Onbekend apparaat',
    'Settings.sessions.revoke': 'Sessie beëindigen',
    'Settings.sessions.revokeOthers': 'Uitloggen op andere apparaten',
    'Settings.sessions.revokeAll': 'Uitloggen op alle apparaten',
    'content-manager.header.name': 'Inhoud',
    'content-manager.components.LeftMenu.collection-types': 'Lijsten',
    'content-manager.components.LeftMenu.single-types': 'Algemeen',
    'content-manager.pages.ListView.header-subtitle':
      '{number, plural, =0 {Niets} one {# item} other {# items}} gevonden',
    'content-manager.actions.open-in-new-tab.label': 'Openen in nieuw tabblad',
    'content-manager.permissions.not-allowed.locale': 'U mag de inhoud in deze taal niet zien.',
    'i18n.list-view.table.header.label': 'Beschikbaar in',
  },
}

/** What Strapi reads from the browser before an editor has chosen anything. */
const FIRST_VISIT: Record<string, string> = {
  'strapi-admin-language': 'nl',
  STRAPI_GUIDED_TOUR: JSON.stringify({
    tours: {},
    enabled: false,
    hidden: true,
    completedActions: [],
  }),
  // The announcement of Strapi's own media library; its key ends in the project id, which we have not.
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:undefined': 'true',
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_true:false': 'true',
}

/** Dutch for whoever has not chosen a language, and no tour or announcement over the first screens. */
function setFirstVisit() {
  for (const [key, value] of Object.entries(FIRST_VISIT)) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
  }
  document.documentElement.lang = localStorage.getItem('strapi-admin-language') ?? 'nl'
}

export default {
  config: {
    locales: ['nl'],
    translations,
    auth: { logo: LOGO },
    menu: { logo: LOGO },
    head: { favicon: LOGO },
    tutorials: false,
    notifications: { releases: false },
  },
  register() {
    setFirstVisit()
  },
}
