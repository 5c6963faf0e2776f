import { useEffect, useRef } from 'react'
import { freeShortNameOf } from '#app/domain/short-name/short-name.ts'

/**
 * Writes a short name into its field while the name is typed, until a person writes their own; clearing the field
 * resumes it. Without the short names of the other teams it proposes nothing.
 */
export function useProposedSlug(nameId: string, slugField: string, takenSlugs: string[] | undefined) {
  const proposed = useRef('')
  const propose = (name: HTMLInputElement) => {
    const slug = name.form?.elements.namedItem(slugField)
    if (!takenSlugs || !(slug instanceof HTMLInputElement)) return
    const next = name.value.trim() === '' ? '' : freeShortNameOf(name.value, new Set(takenSlugs))
    if (slug.value !== '' && slug.value !== proposed.current && slug.value !== next) return
    proposed.current = next
    slug.value = next
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: once, for what was typed before the script ran.
  useEffect(() => {
    const name = document.getElementById(nameId)
    if (name instanceof HTMLInputElement) propose(name)
  }, [])
  return propose
}
