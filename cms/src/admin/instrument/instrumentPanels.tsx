import type { PanelComponent } from '@strapi/content-manager/strapi-admin'
import type { ReactNode } from 'react'
import { isBeheerRol } from '../rol/rolOf'
import { useRol } from '../rol/useRol'
import { Beoordeling } from './Beoordeling'
import { Compleetheid } from './Compleetheid'
import { useIsIngediend } from './hideActions'
import { INSTRUMENT } from './instrumentType'
import { Verschil } from './Verschil'
import { Versies } from './Versies'

type Content = (props: { documentId: string }) => ReactNode

/** A panel beside an instrument that exists; beside anything else it is not there. */
function instrumentPanel(name: string, title: string, Content: Content): PanelComponent {
  const panel: PanelComponent = ({ model, documentId }) =>
    model === INSTRUMENT && documentId
      ? { title, content: <Content documentId={documentId} /> }
      : null
  // The panel is known by its name in the page.
  Object.defineProperty(panel, 'name', { value: name })
  return panel
}

const onlyForBeheer = (panel: PanelComponent): PanelComponent =>
  function BeheerPanel(props) {
    const isBeheer = isBeheerRol(useRol())
    const description = panel(props)
    return isBeheer ? description : null
  }

/** The buttons of Strapi, which an instrument that waits for a decision has not. */
function unlessIngediend(panel: PanelComponent): PanelComponent {
  const ActionsPanel: PanelComponent = (props) => {
    const isIngediend = useIsIngediend(props)
    const description = panel(props)
    return isIngediend ? null : description
  }
  ActionsPanel.type = panel.type
  return ActionsPanel
}

const BEOORDELING = instrumentPanel('BeoordelingPanel', 'Beoordeling', Beoordeling)
const COMPLEETHEID = instrumentPanel('CompleetheidPanel', 'Compleetheid', Compleetheid)
const VERSCHIL = instrumentPanel('VerschilPanel', 'Wat verandert er', Verschil)
const VERSIES = onlyForBeheer(instrumentPanel('VersiesPanel', 'Versies', Versies))

/** What stands beside an instrument, after the buttons of Strapi. */
export function addInstrumentPanels(panels: PanelComponent[]): PanelComponent[] {
  const [actions, ...others] = panels
  return [
    ...(actions ? [unlessIngediend(actions)] : []),
    BEOORDELING,
    COMPLEETHEID,
    VERSCHIL,
    ...others,
    VERSIES,
  ]
}
