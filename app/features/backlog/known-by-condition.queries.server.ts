import { sql } from 'kysely'
import { foldForSearch } from '#app/domain/text.ts'
import type { Db } from '#db/transaction.ts'
import type { Condition } from './condition.queries.server.ts'
import { hasFact } from './roots.queries.server.ts'

/** Known by somebody whose name has one of these in it. */
export async function knownByCondition(db: Db, names: string[]): Promise<Condition> {
  const asked = names.map(foldForSearch)
  const meant = (await listNames(db)).filter((name) => asked.some((one) => foldForSearch(name).includes(one)))
  return hasFact(db, sql`from known_by where name = any (${meant}::text[])`)
}

/** Everybody who knows something. There are far fewer names than rows with them: the index skips from one to the next. */
async function listNames(db: Db): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    with recursive people as (
      (select name from known_by order by name limit 1)
      union all
      select (select k.name from known_by k where k.name > people.name order by k.name limit 1)
      from people where people.name is not null
    )
    select name from people where name is not null`.execute(db)
  return rows.map((row) => row.name)
}
