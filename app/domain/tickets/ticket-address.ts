export const trackers = [
  'github',
  'gitlab',
  'jira',
  'linear',
  'backlog',
  'redmine',
  'azure_devops',
  'shortcut',
  'link',
] as const
export type Tracker = (typeof trackers)[number]

/** A pasted address in its parts, before its tracker is known. */
export type TicketAddress = {
  /** 'https:' or 'http:' */
  protocol: string
  /** Scheme, host and port. */
  origin: string
  /** Lower case, without a port or a trailing dot. */
  host: string
  /** The segments of the path, still percent-encoded. */
  segments: string[]
  query: URLSearchParams
}

export type RecognisedTicket = { tracker: Tracker; url: string; key: string }

/** Joins origin and path segments; the segments are used as they are. */
export function ticketUrlOf(origin: string, segments: string[]): string {
  return [origin, ...segments].join('/')
}

/** A ticket's number as trackers write it: no sign, no leading zero. */
export function isTicketNumber(segment: string | undefined): segment is string {
  return segment !== undefined && /^[1-9]\d{0,17}$/.test(segment)
}

/** A ticket's key as trackers write it: project, hyphen, number; any case. */
export function isTicketKey(segment: string | undefined): segment is string {
  return segment !== undefined && /^[a-z][a-z0-9_]*-[1-9]\d{0,17}$/i.test(segment)
}
