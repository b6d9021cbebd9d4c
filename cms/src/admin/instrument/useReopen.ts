import { useCallback } from 'react'
import { useNavigate, useSearchParams } from 'react-router-dom'

/** In the address once something has been done with the instrument. */
export const RENEWED = 'bijgewerkt'

/**
 * Opens the edit view again. It asks what may be edited when its address changes, and what may be
 * edited follows from what has just been done.
 */
export function useReopen(): () => void {
  const navigate = useNavigate()
  const [search] = useSearchParams()
  return useCallback(() => {
    const renewed = new URLSearchParams(search)
    renewed.delete('status')
    renewed.set(RENEWED, Date.now().toString(36))
    navigate({ search: renewed.toString() }, { replace: true })
  }, [navigate, search])
}
