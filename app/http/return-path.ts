import { ownPath } from './own-path.ts'

/** Where a form sent from another place leads back to (`?returnTo=`); else to the fallback. */
export function returnPath(request: Request, fallback: string): string {
  const returnTo = new URL(request.url).searchParams.get('returnTo')
  return returnTo === null ? fallback : ownPath(returnTo)
}

/** As {@link returnPath}; to the overview with the ids of what was recorded, which it shows with Undo. */
export function returnTelling(request: Request, fallback: string, recorded: Record<string, number>): string {
  const path = returnPath(request, fallback)
  if (path !== '/') return path
  return `/?${new URLSearchParams(Object.entries(recorded).map(([name, id]) => [name, `${id}`]))}`
}
