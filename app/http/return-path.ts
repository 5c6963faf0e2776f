import { ownPath } from './own-path.ts'

/** Where a form sent from another place leads back to (`?returnTo=`); else to the fallback. */
export function returnPath(request: Request, fallback: string): string {
  const returnTo = new URL(request.url).searchParams.get('returnTo')
  return returnTo === null ? fallback : ownPath(returnTo)
}
