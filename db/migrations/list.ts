import type { Migration } from 'kysely/migration'
import * as baseline from './0001-baseline.ts'
import * as summaries from './0002-summaries.ts'
import * as roots from './0003-roots.ts'
import * as tableNames from './0004-table-names.ts'

/** Every migration, in order. A released one is frozen: mend it with the next. */
export const migrations: Record<string, Migration> = {
  '0001-baseline': baseline,
  '0002-summaries': summaries,
  '0003-roots': roots,
  '0004-table-names': tableNames,
}
