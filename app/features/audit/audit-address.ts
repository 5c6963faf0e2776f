import type { Day } from '#app/domain/calendar/day.ts'

/** The tables whose every change is recorded, in the order of the filter's choices. */
export const auditedTables = [
  'pain_points',
  'pain_point_categories',
  'mentions',
  'known_by',
  'resolutions',
  'merges',
  'splits',
  'not_same',
  'tickets',
  'ticket_links',
  'ticket_outcomes',
  'syncs',
  'sync_teams',
  'sync_attendees',
  'notes',
  'decisions',
  'alert_verdicts',
  'reviews',
  'saved_views',
  'teams',
  'categories',
  'agenda_templates',
  'agenda_blocks',
  'organisation',
  'people',
  'credentials',
  'one_time_links',
  'api_tokens',
  'redactions',
] as const
export type AuditedTable = (typeof auditedTables)[number]

export const auditActions = ['added', 'changed', 'removed'] as const
export type AuditAction = (typeof auditActions)[number]

/** What the address of the audit log filters by; null is no filter. */
export type AuditAddress = {
  who: string | null
  what: AuditedTable | null
  action: AuditAction | null
  /** The id of the row, in the table filtered by. */
  subject: string | null
  painPoint: number | null
  /** The first and the last day, in the organisation's time zone. */
  from: Day | null
  until: Day | null
}

export type AuditPage = { after?: number; before?: number }

/** The query string of an address, with its parameters always in the same order: '?what=teams&subject=3' or ''. */
export function auditSearch(address: Partial<AuditAddress>, page: AuditPage = {}): string {
  const { who, what, action, subject, painPoint, from, until } = address
  const asked = { who, what, action, subject, painPoint, from, until, ...page }
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) {
    if (value !== null && value !== undefined) parameters.set(name, String(value))
  }
  return parameters.size === 0 ? '' : `?${parameters}`
}

export function auditPath(address: Partial<AuditAddress>, page: AuditPage = {}): string {
  return `/settings/audit${auditSearch(address, page)}`
}
