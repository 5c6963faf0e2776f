import { type RawBuilder, sql } from 'kysely'
import type { Sought } from '#app/domain/redaction/redaction.ts'
import type { Tx } from '#db/transaction.ts'
import type { TextColumn } from './text-columns.queries.server.ts'

/** A row in which a text may be: where it is, its id if it has one, and what its columns hold, in their order. */
export type Candidate = { rowAt: string; rowId: string; values: (string | null)[] }

const rowsAtOnce = 500
/** What an escape may hide: the database does not read addresses. */
const mayBeEscaped = '%[0-9A-Fa-f]{2}|[?].*[+]'

/**
 * The rows of one table in which a text may be, a batch at a time: all in which it is, and some in which it is not. With
 * `isLocked` nobody else changes them until the transaction ends.
 */
export async function* readCandidates(
  db: Tx,
  columns: readonly TextColumn[],
  sought: readonly Sought[],
  { isLocked }: { isLocked: boolean },
): AsyncGenerator<Candidate[]> {
  const [first] = columns
  if (!first) return
  const values = columns.map((column) => asText(column))
  // It reads the whole table, however long that takes.
  await sql`select set_config('statement_timeout', '0', true)`.execute(db)
  await sql`
    declare candidates no scroll cursor for
    select t.ctid::text as row_at, coalesce(to_jsonb(t) ->> 'id', '') as row_id, array[${sql.join(values)}] as "values"
    from ${sql.table(first.table)} as t
    where ${sql.join(
      columns.map((column) => mayHold(column, sought)),
      sql` or `,
    )}
    ${isLocked ? sql`for update` : sql``}`.execute(db)
  while (true) {
    const { rows } = await sql<Candidate>`fetch ${sql.lit(rowsAtOnce)} from candidates`.execute(db)
    if (rows.length > 0) yield rows
    if (rows.length < rowsAtOnce) break
  }
  await sql`close candidates`.execute(db)
}

function asText({ column, holding }: TextColumn): RawBuilder<string> {
  const held = sql.ref(`t.${column}`)
  return holding === 'list' ? sql`to_jsonb(${held})::text` : sql`${held}::text`
}

function mayHold(column: TextColumn, sought: readonly Sought[]): RawBuilder<boolean> {
  const text = asText(column)
  const parts = sought.map(({ folded }) => (column.holding === 'text' ? folded : longestUnescaped(folded)))
  return sql<boolean>`(${sql.join(
    parts.map((part) => sql`strpos(fold_for_search(${text}), ${part}::text) > 0`),
    sql` or `,
  )} or ${text} ~ ${mayBeEscaped}::text)`
}

/** JSON writes a quote, a backslash and a line break in another way: only what stands between them is looked for. */
function longestUnescaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: why: these are what JSON escapes.
  return text.split(/["\\\u0000-\u001f\u007f]/).reduce((a, b) => (b.length > a.length ? b : a), '')
}
