import { useEffect, useState } from 'react'

/** False on the server, without JavaScript and in the first render; true once the page's script runs. */
export function useHydrated(): boolean {
  const [isHydrated, setIsHydrated] = useState(false)
  useEffect(() => setIsHydrated(true), [])
  return isHydrated
}
