/** Back to the sync that a form was sent for; one that is being corrected goes on being corrected. */
export function syncPath(request: Request, syncId: number): string {
  const isCorrecting = new URL(request.url).searchParams.has('correct')
  return isCorrecting ? `/syncs/${syncId}?correct` : `/syncs/${syncId}`
}
