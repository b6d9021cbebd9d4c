import { useEffect, useRef, type RefObject } from 'react'
import { useSearchParams } from 'react-router-dom'
import { RENEWED } from './useReopen'

/** Puts the focus where the new stand is read, when the edit view was opened again for it. */
export function useFocusAfterActie(): RefObject<HTMLDivElement> {
  const ref = useRef<HTMLDivElement>(null)
  const [search] = useSearchParams()
  const isRenewed = search.has(RENEWED)
  useEffect(() => {
    if (isRenewed) ref.current?.focus({ preventScroll: true })
  }, [isRenewed])
  return ref
}
