import { readRowId } from '#app/domain/row-id.ts'

/** A page that is not there: `throw notFound()`. */
export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}

/** The id in an address, e.g. '12'; anything that no row could have is not found. */
export function parseIdParam(text: string | undefined): number {
  const id = readRowId(text ?? '')
  if (id === undefined) throw notFound()
  return id
}

/** The id of a person or a session in an address, a UUID; anything else is not found. */
export function parseUuidParam(text: string | undefined): string {
  if (text === undefined || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw notFound()
  return text
}

/** An id among an address's parameters, e.g. '?after=12'; one that no row could have is as good as none. */
export function readIdParameter(text: string | null): number | undefined {
  return readRowId(text ?? '')
}
