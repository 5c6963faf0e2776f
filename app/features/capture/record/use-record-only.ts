import { useLocation } from '@remix-run/react'
import { useState } from 'react'

/**
 * Whether a sync that is over is read-only: nobody asked to correct it, by its address or by opening a form. One that
 * was still open when this page was opened stays editable there.
 */
export function useRecordOnly(syncId: number, isOver: boolean): boolean {
  const { pathname, search } = useLocation()
  const [wasOver] = useState(isOver)
  const asked = new URLSearchParams(search)
  // A refused form is shown at its own address, with its values.
  const isSent = asked.has('index')
  const isCorrecting = asked.has('correct') || isSent || pathname !== `/syncs/${syncId}`
  return isOver && wasOver && !isCorrecting
}
