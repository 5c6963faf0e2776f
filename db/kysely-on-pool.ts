import { CamelCasePlugin, Kysely, PostgresDialect, type PostgresPool } from 'kysely'
import pg from 'pg'
import type { Database } from './schema.ts'

const { types } = pg
const parsers = new Map<number, (text: string) => unknown>([
  [types.builtins.INT8, Number],
  [types.builtins.NUMERIC, Number],
  [types.builtins.DATE, (text) => text],
  [1182, parseDateArray],
  [1016, parseInt8Array],
])

/** A day stays the text 'YYYY-MM-DD': as a Date it would shift by a day in some time zones. */
export const getTypeParser: typeof types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  // why: pg types each builtin's parser separately; a lookup by number cannot follow that.
  (format === 'binary' ? undefined : parsers.get(oid)) ?? (types.getTypeParser(oid, 'text') as never)

export function kyselyOnPool(pool: PostgresPool) {
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  })
}

function parseInt8Array(text: string) {
  return text === '{}' ? [] : text.slice(1, -1).split(',').map(Number)
}

function parseDateArray(text: string) {
  return text === '{}' ? [] : text.slice(1, -1).split(',')
}
