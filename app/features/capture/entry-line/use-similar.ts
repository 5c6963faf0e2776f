import { useEffect, useState } from 'react'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'

/** A pain point of any team that is similar to what is being typed. */
export type Similar = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  teams: { id: number; name: string }[]
  tickets: { id: number; url: string; key: string }[]
  likeness: number
  matched: string[]
  isHeardHere: boolean
}

const shown = 3
/** Long enough to skip the letters of a fast typist, short enough to answer while the next word is typed. */
const pauseMilliseconds = 60

export async function findSimilar(text: string, syncId: number, signal?: AbortSignal): Promise<Similar[]> {
  const search = new URLSearchParams({ text, sync: String(syncId) })
  const response = await fetch(`/pain-points/similar?${search}`, { signal: signal ?? null })
  if (!response.ok) return []
  const answer: { similar: Similar[] } = await response.json()
  return answer.similar.slice(0, shown)
}

/** Pain points similar to a text while it is typed; empty without a connection. */
export function useSimilar(text: string, syncId: number): Similar[] {
  const [found, setFound] = useState<Similar[]>([])
  const asked = [...text.trim()].length < 2 ? '' : text.trim()
  useEffect(() => {
    if (asked === '') return setFound([])
    const abort = new AbortController()
    const timer = setTimeout(() => {
      findSimilar(asked, syncId, abort.signal).then(setFound, () => {})
    }, pauseMilliseconds)
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [asked, syncId])
  return found
}
