const STRAPI_TITLE = /\| Strapi$/

/** The title of a page as the browser shows it, under our own name. */
export function nameTitle(title: string): string {
  return title.replace(STRAPI_TITLE, '| Keuzehulp beheer')
}
