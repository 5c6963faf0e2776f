import { useLocation } from '@remix-run/react'
import { useState } from 'react'

/**
 * Whether a sync that is over is only read: nobody asked to correct it, by its address or by opening a form. One that
 * was still going on when this page was opened stays as it is under the scribe's hands.
 */
export function useRecordOnly(syncId: number, isOver: boolean): boolean {
  const { pathname, search } = useLocation()
  const [wasOver] = useState(isOver)
  const asked = new URLSearchParams(search)
  // A form that was refused is answered at its own address, with what was typed in it.
  const isSent = asked.has('index')
  const isCorrecting = asked.has('correct') || isSent || pathname !== `/syncs/${syncId}`
  return isOver && wasOver && !isCorrecting
}
