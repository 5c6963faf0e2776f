import { type FocusEvent, useEffect, useState } from 'react'

/** True after some time to read; never while the pointer or the focus is on it. */
export function useLeaving(afterSeconds: number) {
  const [isGone, setIsGone] = useState(false)
  const [isPointedAt, setIsPointedAt] = useState(false)
  const [hasFocus, setHasFocus] = useState(false)
  const isHeld = isPointedAt || hasFocus
  useEffect(() => {
    if (isHeld) return
    const timer = setTimeout(() => setIsGone(true), afterSeconds * 1000)
    return () => clearTimeout(timer)
  }, [isHeld, afterSeconds])
  const holding = {
    onPointerEnter: () => setIsPointedAt(true),
    onPointerLeave: () => setIsPointedAt(false),
    onFocus: () => setHasFocus(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) =>
      setHasFocus(relatedTarget instanceof Node && currentTarget.contains(relatedTarget)),
  }
  return { isGone, holding }
}
