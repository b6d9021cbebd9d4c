import { useNotification, useForm } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import { errorOf, useReport } from '../ui/useReport'
import type { ActieButton } from './buttonsFor'
import { useDoActieMutation } from './instrumentApi'
import { useReopen } from './useReopen'

const SAVE_FIRST = 'Sla uw wijzigingen eerst op, of maak ze ongedaan.'

/**
 * Does something with the instrument that is open, and shows it as it is then. What is typed and not
 * saved is not part of it, so that is asked for first.
 */
export function useInstrumentActie(documentId: string) {
  const hasUnsaved = useForm('useInstrumentActie', ({ modified }) => modified)
  const { toggleNotification } = useNotification()
  const [doActie, { isLoading }] = useDoActieMutation()
  const report = useReport()
  const reopen = useReopen()

  const isSaved = useCallback(() => {
    if (hasUnsaved) toggleNotification({ type: 'warning', message: SAVE_FIRST })
    return !hasUnsaved
  }, [hasUnsaved, toggleNotification])

  const perform = useCallback(
    async ({ actie, doneText }: Pick<ActieButton, 'actie' | 'doneText'>, data?: unknown) => {
      const outcome = await doActie({ documentId, actie, data })
      const isDone = report(outcome, doneText)
      if (isDone) reopen()
      return errorOf(outcome)
    },
    [doActie, documentId, report, reopen],
  )

  return { hasUnsaved, isSaved, perform, isBusy: isLoading }
}
