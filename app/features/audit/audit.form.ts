import { parseDay } from '#app/domain/calendar/day.ts'
import { readRowId } from '#app/domain/row-id.ts'
import { countCharacters, readLine } from '#app/domain/text/text.ts'
import { readParameters, type WrongParameter } from '#app/forms/address-values.ts'
import { type AuditAddress, auditActions, auditedTables } from './audit-address.ts'

type AuditParameter = keyof AuditAddress | 'after' | 'before'

/** A page on either side of an event. */
export type AuditCursor = { direction: 'after' | 'before'; eventId: number }

/**
 * Reads the address of the audit log. Empty parameters, as a form sends them, are no filter; an unknown value is
 * ignored and reported, and the others still apply. The range of days includes both ends.
 */
export function readAuditAddress(parameters: URLSearchParams): {
  address: AuditAddress
  cursor: AuditCursor | null
  wrong: WrongParameter<AuditParameter>[]
} {
  const { read, wrong } = readParameters<AuditParameter>(parameters)
  const address: AuditAddress = {
    who: read('who', (name) => parseLine(name, 200)),
    what: read('what', (name) => auditedTables.find((table) => table === name)),
    action: read('action', (name) => auditActions.find((action) => action === name)),
    subject: read('subject', (key) => parseLine(key, 300)),
    painPoint: read('painPoint', readRowId),
    from: read('from', parseDay),
    until: read('until', parseDay),
  }
  const after = read('after', readRowId)
  const before = read('before', readRowId)
  const cursor =
    after !== null
      ? { direction: 'after' as const, eventId: after }
      : before !== null
        ? { direction: 'before' as const, eventId: before }
        : null
  return { address, cursor, wrong }
}

function parseLine(typed: string, max: number): string | undefined {
  const read = readLine(typed)
  return read.ok && countCharacters(read.text) <= max ? read.text : undefined
}
