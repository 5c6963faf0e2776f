import { type Kysely, sql } from 'kysely'
import { marksIndex } from './0013-backlog-figures.sql.ts'
import { heatCellsAnew, lighterFunctions } from './0017-lighter-lists.sql.ts'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)

  // How often each of heard_months was heard, in their order. Written without the index that such a change is dearest to.
  await run(`alter table standings add column heard_counts integer[] not null default '{}'`)
  await run('drop index standings_marks')
  await run(`
    update standings set heard_months = counted.months, heard_counts = counted.counts
    from (
      select root_id, array_agg(month order by month) as months, array_agg(heard order by month) as counts
      from (
        select pain_point_root(pain_point_id) as root_id, month_number(heard_on) as month, count(*)::integer as heard
        from mentions group by 1, 2
      ) as monthly group by root_id
    ) as counted
    where pain_point_id = root_id`)
  await run(marksIndex)

  await run('create index tickets_key_bigrams on tickets using gin (bigrams(lower(key)))')

  // The planner must not take a text apart for every row where the index would do.
  await run('alter function bigrams(text) cost 5000')

  await run('delete from heat_cells')
  await run('alter table heat_cells alter severity_rank drop not null')
  await run('drop index heat_cells_category')
  await run('create index heat_cells_category on heat_cells (category_id, state) where severity_rank is null')
  await run(`create index heat_cells_severity on heat_cells (category_id, severity_rank, state)
    where severity_rank is not null`)
  for (const statement of lighterFunctions) await run(statement)
  await run(heatCellsAnew)
}
