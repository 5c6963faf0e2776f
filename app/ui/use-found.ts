import { useEffect, useState } from 'react'
import type { FoundGroup } from './found.ts'

export type Answer = { asked: string; groups: FoundGroup[]; isFailed: boolean }

/** How long a search waits for the next letter. */
const pause = 120

/** The results of /search.json for a text. A response overtaken by a newer request is dropped. */
export function useFound(text: string): Answer | undefined {
  const asked = text.trim()
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    const overtaken = new AbortController()
    const later = setTimeout(
      async () => {
        const groups = await fetchFound(asked, overtaken.signal).catch(() => undefined)
        if (!overtaken.signal.aborted)
          setAnswer({ asked, groups: groups ?? [], isFailed: groups === undefined })
      },
      asked === '' ? 0 : pause,
    )
    return () => {
      clearTimeout(later)
      overtaken.abort()
    }
  }, [asked])
  return answer
}

async function fetchFound(asked: string, signal: AbortSignal): Promise<FoundGroup[]> {
  const answer = await fetch(`/search.json?${new URLSearchParams({ q: asked })}`, { signal })
  // A session that ended in the meantime answers with a page.
  if (!answer.ok || answer.redirected) throw new Error(answer.url)
  const { groups }: { groups: FoundGroup[] } = await answer.json()
  return groups
}
