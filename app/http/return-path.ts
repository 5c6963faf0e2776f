import { ownPath } from './own-path.ts'

/** Where a form sent from another place leads back to (`?returnTo=`); else to the fallback. */
export function returnPath(request: Request, fallback: string): string {
  const returnTo = new URL(request.url).searchParams.get('returnTo')
  return returnTo === null ? fallback : ownPath(returnTo)
}

/** Like {@link returnPath}. A path to the overview gets the ids of the new records, for its note with Undo. */
export function returnWithRecorded(
  request: Request,
  fallback: string,
  recorded: Record<string, number>,
): string {
  const path = returnPath(request, fallback)
  if (path !== '/') return path
  return `/?${new URLSearchParams(Object.entries(recorded).map(([name, id]) => [name, `${id}`]))}`
}
