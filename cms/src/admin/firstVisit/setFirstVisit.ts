/** What Strapi reads from the browser before somebody has chosen anything. */
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
export function setFirstVisit(): void {
  for (const [key, value] of Object.entries(FIRST_VISIT)) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, value)
  }
  document.documentElement.lang = localStorage.getItem('strapi-admin-language') ?? 'nl'
}
