import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { Db } from '#db/transaction.ts'
import type { AuditCursor } from './audit.form.ts'
import { type AuditEvent, listAuditEvents } from './audit.queries.server.ts'
import type { AuditAddress } from './audit-address.ts'
import type { AuditReader } from './audited-value.report.server.ts'
import { type DescribedEvent, describeEvents } from './described-events.report.server.ts'
import { loadNamedRows } from './named-rows.queries.server.ts'

const eventsAtOnce = 500
// This mark makes Excel read the file as UTF-8 and not in the code page of a Japanese Windows.
const byteOrderMark = '\uFEFF'

/**
 * Every matching event as CSV for a spreadsheet, the latest first, in batches: memory does not grow with the log.
 * Instants are in the organisation's time zone. A text that a spreadsheet would read as a formula gets an apostrophe in
 * front.
 */
export function streamAuditCsv(db: Db, address: AuditAddress, reader: AuditReader): Readable {
  return Readable.from(batchesOf(db, address, reader))
}

async function* batchesOf(db: Db, address: AuditAddress, reader: AuditReader): AsyncGenerator<string> {
  const { t, timeZone } = reader
  yield byteOrderMark + csvOf([Object.values(t('audit:columns', { returnObjects: true }))])
  let cursor: AuditCursor | null = null
  do {
    const { events, after } = await listAuditEvents(db, address, { cursor, timeZone, limit: eventsAtOnce })
    const described = describeEvents(events, await loadNamedRows(db, events), reader)
    if (events.length > 0) yield csvOf(events.map((event, index) => cellsOf(event, described[index], reader)))
    cursor = after === null ? null : { direction: 'after', eventId: after }
  } while (cursor)
}

function csvOf(records: (string | number | null)[][]): string {
  // A quote of several lines has line breaks that must not end a record.
  return stringify(records, { record_delimiter: '\r\n', escape_formulas: true, quoted_match: /[\r\n]/ })
}

/** In the order of the column names. */
function cellsOf(event: AuditEvent, described: DescribedEvent | undefined, { t }: AuditReader) {
  const details = described?.changes.map(({ field, before, after }) =>
    before !== null && after !== null
      ? t('audit:changed', { field, before, after })
      : t('audit:value', { field, value: after ?? before ?? '' }),
  )
  return [
    event.id,
    event.localTime,
    described?.who ?? event.actorName,
    event.actorId,
    described?.act ?? null,
    details?.join('\n') ?? null,
    t(`audit:tables.${event.table}`),
    t(`audit:actions.${event.action}`),
    event.subjectId,
    event.painPointIds.join(' '),
    event.requestId,
    event.before && JSON.stringify(event.before),
    event.after && JSON.stringify(event.after),
  ]
}
