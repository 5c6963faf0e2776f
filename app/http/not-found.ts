/** A page that is not there: `throw notFound()`. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}

/** The id in an address, e.g. '12'; anything that no row could have is not found. */
export function parseIdParam(text: string | undefined): number {
  if (text === undefined || !/^[1-9]\d{0,14}$/.test(text)) throw notFound()
  return Number(text)
}

/** An id among an address's parameters, e.g. '?after=12'; one that no row could have is as good as none. */
export function readIdParameter(text: string | null): number | undefined {
  return text !== null && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined
}
