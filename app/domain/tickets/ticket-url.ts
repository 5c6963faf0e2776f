import { thresholds } from '#app/domain/settings.ts'
import { isPullRequestPath } from './pull-request-url.ts'
import type { Tracker } from './ticket-address.ts'
import { recogniseTicket } from './ticket-trackers.ts'

export type TicketUrlProblem = 'empty' | 'not_a_url' | 'scheme' | 'credentials' | 'pull_request' | 'too_long'

export type ParsedTicketUrl =
  | {
      ok: true
      /** The identity of the ticket: all addresses of one ticket give the same text. */
      url: string
      tracker: Tracker
      /** A short label: 'acme/shop#412', 'OPS-88'; for a link its host and path. */
      key: string
    }
  | { ok: false; problem: TicketUrlProblem }

const unseen = /^[\s\p{Cf}]$/u
// An unpaired surrogate or a space inside is a copying error; control and direction characters can disguise a host.
const unfit = /[\s\p{Surrogate}\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u
const trackingParameter = /^(utm_[^=]*|gclid|fbclid|msclkid)(=|$)/i

/**
 * Reads a pasted ticket address: which tracker, which ticket, and one address for it.
 *
 * Drops what does not identify the ticket: comment anchors, filters, views, tracking parameters, trailing slashes, a
 * title at the end, the case of host and (where the tracker ignores it) path. http and https stay as given. An address
 * of no known tracker is a `link` and keeps its query and fragment, except tracking parameters. Reading the result
 * again gives the same result. Never throws.
 *
 * Refused: nothing typed · not an address, or spaces, control characters or broken characters in it · another scheme
 * than http(s) · a name or password in it · a pull or merge request (it is a change, not the request for one) · more
 * than 2,000 characters. Source: the trackers' own address forms.
 */
export function parseTicketUrl(text: string): ParsedTicketUrl {
  const typed = withoutOuterSpace(text)
  if (typed === '') return { ok: false, problem: 'empty' }
  if (typed.length > thresholds.ticketUrlCharacters) return { ok: false, problem: 'too_long' }
  // A scheme has no dot here: 'github.com:443/acme' is an address without a scheme.
  if (/^[a-z][a-z0-9+-]*:/i.test(typed) && !/^https?:/i.test(typed)) return { ok: false, problem: 'scheme' }
  if (unfit.test(typed) || !/^https?:\/\//i.test(typed) || !URL.canParse(typed)) {
    return { ok: false, problem: 'not_a_url' }
  }
  const address = new URL(typed)
  if (address.username !== '' || address.password !== '') return { ok: false, problem: 'credentials' }
  const segments = address.pathname.split('/').filter((segment) => segment !== '')
  if (isPullRequestPath(segments)) return { ok: false, problem: 'pull_request' }

  const host = address.hostname.replace(/\.+$/, '')
  if (host === '') return { ok: false, problem: 'not_a_url' }
  const origin = `${address.protocol}//${host}${address.port && `:${address.port}`}`
  const ticket = recogniseTicket({
    protocol: address.protocol,
    origin,
    host,
    segments,
    query: address.searchParams,
  })
  const found = ticket ? { ...ticket, key: readable(ticket.key) } : linkOf(origin, address)
  if (found.url.length > thresholds.ticketUrlCharacters) return { ok: false, problem: 'too_long' }
  return { ok: true, ...found }
}

/** Letter by letter from both ends: a regular expression for the end would be tried at every space of the text. */
function withoutOuterSpace(text: string): string {
  let from = 0
  let to = text.length
  while (from < to && unseen.test(characterAt(text, from))) from += characterAt(text, from).length
  while (from < to && unseen.test(characterBefore(text, to))) to -= characterBefore(text, to).length
  return text.slice(from, to)
}

function characterAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0)
}

function characterBefore(text: string, to: number): string {
  const pair = text.slice(Math.max(0, to - 2), to)
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair) ? pair : text.slice(to - 1, to)
}

function linkOf(origin: string, address: URL): { url: string; tracker: 'link'; key: string } {
  const path = address.pathname.replace(/\/+$/, '')
  const query = withoutTracking(address.search.slice(1))
  const fragment = withoutTracking(address.hash.slice(1))
  const url = `${origin}${path}${query && `?${query}`}${fragment && `#${fragment}`}`
  return { url, tracker: 'link', key: shorten(readable(`${origin.replace(/^https?:\/\//, '')}${path}`)) }
}

// Not URLSearchParams: writing it back would re-encode the parameters that stay.
function withoutTracking(parameters: string): string {
  return parameters
    .split('&')
    .filter((parameter) => !trackingParameter.test(parameter))
    .join('&')
}

function readable(path: string): string {
  const decoded = decodeOrUndefined(path)
  return decoded === undefined || unfit.test(decoded) ? path : decoded
}

function decodeOrUndefined(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    // Bytes that are not UTF-8: an old Shift_JIS address. It stays as it is.
    return undefined
  }
}

function shorten(label: string): string {
  const characters = [...label]
  return characters.length <= 60 ? label : `${characters.slice(0, 59).join('')}…`
}
