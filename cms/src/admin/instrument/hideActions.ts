import type { DocumentActionComponent, EditViewContext } from '@strapi/content-manager/strapi-admin'
import { isBeheerRol } from '../rol/rolOf'
import { useRol } from '../rol/useRol'
import { useGetStandQuery } from './instrumentApi'
import { INSTRUMENT } from './instrumentType'

/** What a leverancier may never do; a greyed button would only raise the question. */
const ONLY_FOR_BEHEER = new Set([
  'publish',
  'unpublish',
  'discard',
  'delete',
  'clone',
  'configure-the-view',
  'edit-the-model',
])

/** What waits for a decision lies still: the panel Beoordeling has the buttons to decide with. */
const NOT_WHILE_INGEDIEND = new Set(['publish', 'update', 'discard'])

/** The actions of Strapi, without what cannot be done. */
export function hideActions(actions: DocumentActionComponent[]): DocumentActionComponent[] {
  return actions.map(hideImpossible)
}

function hideImpossible(action: DocumentActionComponent): DocumentActionComponent {
  const PossibleAction: DocumentActionComponent = (props) => {
    const isBeheer = isBeheerRol(useRol())
    const isIngediend = useIsIngediend(props)
    const description = action(props)
    const type = action.type ?? ''
    if (!isBeheer && ONLY_FOR_BEHEER.has(type)) return null
    if (isIngediend && NOT_WHILE_INGEDIEND.has(type)) return null
    // The panel Beoordeling asks this of an instrument, and writes it down.
    return props.model === INSTRUMENT && type === 'unpublish' ? null : description
  }
  PossibleAction.type = action.type
  PossibleAction.position = action.position
  return PossibleAction
}

/** True for an instrument that waits for a decision. In a list of many nobody asks. */
export function useIsIngediend({ model, documentId, activeTab }: EditViewContext): boolean {
  const isOpen = model === INSTRUMENT && documentId && activeTab
  const { data } = useGetStandQuery(documentId ?? '', { skip: !isOpen })
  return data?.werkstroom === 'ingediend'
}
