import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify/sync'
import type { Day } from '#app/domain/calendar/day.ts'
import { severityOfRank } from '#app/domain/pain-points/severity.ts'
import type { BacklogAddress } from '#app/features/backlog/address/backlog-address.ts'
import { parseCursor } from '#app/features/backlog/address/backlog-cursor.ts'
import type { BacklogCategory, BacklogTeam } from '#app/features/backlog/scope/choices.queries.server.ts'
import type { BacklogScope } from '#app/features/backlog/scope/scope.queries.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import type { Db } from '#db/transaction.ts'
import { listBacklog, listBacklogRows } from './backlog.queries.server.ts'
import type { BacklogRow } from './backlog-rows.queries.server.ts'

const rowsAtOnce = 500
// By this mark Excel knows that the file is UTF-8 and not the code page of a Japanese Windows.
const byteOrderMark = '\uFEFF'

type Reader = { t: Words; language: Language }
type Names = { teams: Map<number, string>; categories: Map<number, string> }

type Choices = { teams: readonly BacklogTeam[]; categories: readonly BacklogCategory[] }
type Listing = Pick<BacklogAddress, 'sort' | 'isReversed'> & { today: Day }

/**
 * Every pain point in scope as CSV for a spreadsheet, in the order of the list, a batch at a time: memory does
 * not grow with the backlog. What is not estimated is an empty cell. A text that a spreadsheet would take for a
 * formula gets an apostrophe in front.
 */
export function streamBacklogCsv(
  db: Db,
  scope: BacklogScope,
  listing: Listing,
  choices: Choices,
  reader: Reader,
): Readable {
  return Readable.from(batchesOf(db, scope, listing, choices, reader))
}

async function* batchesOf(
  db: Db,
  scope: BacklogScope,
  listing: Listing,
  { teams, categories }: Choices,
  reader: Reader,
): AsyncGenerator<string> {
  const names: Names = {
    teams: new Map(teams.map((team) => [team.id, team.name])),
    categories: new Map(
      categories.map(({ id, nameEn, nameJa }) => [id, reader.language === 'ja' ? nameJa : nameEn]),
    ),
  }
  yield byteOrderMark + csvOf([headOf(reader)])
  const asked = { ...listing, columns: ['tickets', 'known'], limit: rowsAtOnce } as const
  const { totals, ...first } = await listBacklog(db, scope, { ...asked, cursor: null })
  const { sort } = first.sortedBy
  const access = totals.painPoints === null ? 'scan' : 'lookup'
  for (let batch = first; batch.rows.length > 0; ) {
    yield csvOf(batch.rows.map((row) => cellsOf(row, names, reader)))
    const cursor = batch.after && parseCursor(batch.after, 'after', batch.sortedBy)
    if (!cursor) return
    batch = await listBacklogRows(db, scope, { ...asked, sort, cursor }, access)
  }
}

function csvOf(records: (string | number | null)[][]): string {
  return stringify(records, { record_delimiter: '\r\n', escape_formulas: true })
}

function headOf({ t }: Reader): string[] {
  return Object.values(t('backlog:csvColumns', { returnObjects: true }))
}

/** In the order of the column names. */
function cellsOf(row: BacklogRow, names: Names, { t, language }: Reader): (string | number | null)[] {
  const listed = (texts: (string | undefined)[]) =>
    texts.filter(Boolean).join(language === 'ja' ? '、' : ', ')
  return [
    row.id,
    row.title,
    listed(row.teamIds.map((id) => names.teams.get(id))),
    row.teamIds.length,
    listed(row.categoryIds.map((id) => names.categories.get(id))),
    t(`glossary:severities.${severityOfRank(row.severityRank)}`),
    row.hoursPerMonth === null ? null : Number(row.hoursPerMonth.toFixed(2)),
    row.notEstimatedTeams,
    row.mentions,
    row.firstHeardOn,
    row.lastHeardOn,
    t(`glossary:states.${row.state}`),
    row.cameBack ? t('glossary:cameBack') : null,
    row.tickets.map((ticket) => ticket.url).join(' '),
    listed(row.knownBy),
  ]
}
