import { useNotification } from '@strapi/strapi/admin'
import { useCallback } from 'react'
import { errorText } from '../api/errorText'

type Outcome = { data: unknown } | { error: unknown }

/** What went wrong in it; undefined when nothing did. */
export function errorOf(outcome: Outcome): unknown {
  return 'error' in outcome ? outcome.error : undefined
}

/** Tells how something ended, on screen and to a screen reader. Gives true when it went well. */
export function useReport(): (outcome: Outcome, doneText: string) => boolean {
  const { toggleNotification } = useNotification()
  return useCallback(
    (outcome, doneText) => {
      const error = errorOf(outcome)
      if (error) toggleNotification({ type: 'danger', message: errorText(error), timeout: 10_000 })
      else toggleNotification({ type: 'success', message: doneText })
      return !error
    },
    [toggleNotification],
  )
}
