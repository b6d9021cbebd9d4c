import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin'
import type { StrapiApp } from '@strapi/strapi/admin'
import { dutch } from './firstVisit/dutch'
import { LOGO } from './firstVisit/logo'
import { nameTitles } from './firstVisit/nameTitles'
import { setFirstVisit } from './firstVisit/setFirstVisit'
import { freezeInstrument } from './instrument/freezeInstrument'
import { hideActions } from './instrument/hideActions'
import {
  hideUnreadable,
  hideUnreadableColumns,
  rememberReadable,
} from './instrument/hideUnreadable'
import { addInstrumentPanels } from './instrument/instrumentPanels'
import { menuLinks } from './menu/menuLinks'
import { replaceRoutes } from './menu/replaceRoutes'

/** The names under which Strapi asks about the form of an edit view and the columns of a list. */
const EDIT_VIEW_LAYOUT = 'Admin/CM/pages/EditView/mutate-edit-view-layout'
const LIST_VIEW_COLUMNS = 'Admin/CM/pages/ListView/inject-column-in-table'

export default {
  config: {
    locales: ['nl'],
    translations: { nl: dutch },
    auth: { logo: LOGO },
    menu: { logo: LOGO },
    head: { favicon: LOGO },
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp) {
    setFirstVisit()
    nameTitles()
    app.router.addRoute(replaceRoutes)
    app.addRBACMiddleware([rememberReadable, freezeInstrument])
    for (const link of menuLinks) app.addMenuLink(link)
  },
  bootstrap(app: Pick<StrapiApp, 'getPlugin' | 'registerHook'>) {
    const { apis } = app.getPlugin('content-manager') as unknown as ContentManagerPlugin['config']
    apis.addEditViewSidePanel(addInstrumentPanels)
    apis.addDocumentAction(hideActions)
    app.registerHook(EDIT_VIEW_LAYOUT, hideUnreadable)
    app.registerHook(LIST_VIEW_COLUMNS, hideUnreadableColumns)
  },
}
