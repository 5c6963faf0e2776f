import type { SubmissionResult } from '@conform-to/react'

type Typed = NonNullable<SubmissionResult['initialValue']>

// Ten times what the longest field takes. A character becomes up to ten in a page, so more than this is not sent back.
const unitsKept = 200_000

/** What was typed, as it goes back into the fields: but passwords, and, where it is not whole, what is too long for a page. */
export function keepSubmitted(typed: Typed): { kept: Typed; isWhole: boolean } {
  const kept: Typed = {}
  let left = unitsKept
  let isWhole = true
  for (const [name, value] of Object.entries(typed)) {
    if (isPasswordField(name)) continue
    const units = [value].flat().reduce((sum: number, one) => sum + String(one ?? '').length, 0)
    if (units > left) isWhole = false
    else {
      left -= units
      kept[name] = value
    }
  }
  return { kept, isWhole }
}

/** What is typed into it never goes into a page: it is typed anew. */
export function isPasswordField(name: string): boolean {
  return /password$/i.test(name)
}
