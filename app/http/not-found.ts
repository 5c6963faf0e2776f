/** A page that is not there: `throw notFound()`. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}

/** The id in an address, e.g. '12'; anything that no row could have is not found. */
export function parseIdParam(text: string | undefined): number {
  if (text === undefined || !/^[1-9]\d{0,14}$/.test(text)) throw notFound()
  return Number(text)
}
