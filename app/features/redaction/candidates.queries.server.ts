import { type RawBuilder, sql } from 'kysely'
import type { Sought } from '#app/domain/redaction/redaction.ts'
import type { Tx } from '#db/transaction.ts'
import type { TextColumn } from './text-columns.queries.server.ts'

/** A row that may contain a text: its position, its id if it has one, and the values of its columns, in their order. */
export type Candidate = { rowAt: string; rowId: string; values: (string | null)[] }

const rowsAtOnce = 500

/**
 * The rows of one table that may contain a text, in batches: all that do, and some that do not. With `isLocked` nobody
 * else changes them until the transaction ends.
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
    from ${sql.table(first.table)} as t,
      lateral (select concat_ws(E'\n', ${sql.join(values)}) as words offset 0) as written,
      lateral (select lower(case when written.words is nfkc normalized then written.words
        else normalize(written.words, nfkc) end) as words offset 0) as read
    where ${mayHold(sought)}
    ${isLocked ? sql`for update of t` : sql``}`.execute(db)
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

// Folding as the search does would take ten times as long for every row, and the database does not see through escapes:
// so this is a coarse filter.
function mayHold(sought: readonly Sought[]): RawBuilder<boolean> {
  const found = sought.map(({ folded }) => {
    const part = longestUnescaped(folded)
    return /[ぁ-ゖ]/.test(part)
      ? sql`read.words ~ ${inEitherKana(part)}::text`
      : sql`strpos(read.words, ${part}::text) > 0`
  })
  return sql<boolean>`(${sql.join(found, sql` or `)} or strpos(written.words, '%') > 0
    or strpos(written.words, '?') > 0 and strpos(written.words, '+') > 0)`
}

const longestPart = 100

/** JSON escapes quotes, backslashes and line breaks: only the longest part between them is looked for. */
function longestUnescaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: why: these are what JSON escapes.
  const parts = text.split(/["\\\u0000-\u001f\u007f]/)
  const longest = parts.reduce((a, b) => (b.length > a.length ? b : a), '')
  return [...longest].slice(0, longestPart).join('')
}

const hiraganaToKatakana = 'ァ'.charCodeAt(0) - 'ぁ'.charCodeAt(0)

/** A pattern of the database for a folded text, in which each kana may be hiragana or katakana. */
function inEitherKana(folded: string): string {
  return [...folded]
    .map((letter) => {
      if (/[ぁ-ゖ]/.test(letter))
        return `[${letter}${String.fromCharCode(letter.charCodeAt(0) + hiraganaToKatakana)}]`
      return /[\p{L}\p{N}]/u.test(letter) ? letter : `\\${letter}`
    })
    .join('')
}
