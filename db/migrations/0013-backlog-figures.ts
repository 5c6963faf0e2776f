import { type Kysely, sql } from 'kysely'
import { bigrams, figureFunctions, marksIndex, replaced } from './0013-backlog-figures.sql.ts'

// What a list of any size is read from: counts by severity, months of toil, and texts found by any two letters in them.

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  const run = (statement: string) => sql.raw(statement).execute(db)
  for (const made of replaced) await run(`drop ${made}`)

  await run('drop index standings_totals')
  await run('alter table standings drop column search_text')
  await run('alter table standings add column tickets integer not null default 0')
  await run('alter table standings add column known_by integer not null default 0')
  await run(`alter table standings add column heard_months integer[] not null default '{}'`)
  await run('drop table heat_cells')
  // A pain point is counted by each of its teams, and once as the first of the team that mentioned it first.
  await run(`
    create table heat_cells (
      team_id bigint not null references teams,
      category_id bigint references categories,
      state text not null,
      severity_rank smallint not null,
      pain_points integer not null,
      not_estimated integer not null,
      severe integer not null,
      hours_per_month numeric(24, 6) not null,
      firsts integer not null,
      firsts_not_estimated integer not null,
      unique nulls not distinct (team_id, category_id, state, severity_rank)
    )`)
  await run('create index heat_cells_category on heat_cells (category_id, state)')
  // By how much the toil that counts changes with a month: what stands in a month is the sum up to it.
  await run(`
    create table toil_steps (
      team_id bigint not null references teams,
      category_id bigint references categories,
      month date not null,
      pain_points integer not null,
      not_estimated integer not null,
      hours_per_month numeric(24, 6) not null,
      unique nulls not distinct (team_id, category_id, month)
    )`)
  await run(`create index toil_spans_uncategorised on toil_spans (from_month) where category_ids = '{}'`)
  await run(`
    create table search_texts (
      pain_point_id bigint primary key references pain_points on delete cascade,
      text text not null
    )`)

  await run(bigrams)
  for (const statement of figureFunctions) await run(statement)
  await run('select rebuild_standings()')

  // Filled first: an index is built much faster than it grows.
  await run(
    'create index search_texts_bigrams on search_texts using gin (bigrams(text)) with (fastupdate = off)',
  )
  await run(marksIndex)
  await run('create index standings_mentions on standings (mentions desc, pain_point_id desc)')
  // With what they lead to, so that finding many reads the index alone.
  await run('drop index mentions_team')
  await run('create index mentions_team on mentions (team_id, heard_on) include (pain_point_id)')
  await run('drop index mentions_heard_on')
  await run('create index mentions_heard_on on mentions (heard_on) include (pain_point_id)')
  await run('drop index known_by_name')
  await run('create index known_by_name on known_by (name) include (pain_point_id)')
  await run('create index tickets_key on tickets (lower(key))')
  await run(`create index standings_totals on standings (state, severity_rank, known_by)
    include (tickets, hours_per_month, pain_point_id)`)

  await run(`
    create function known_by_changed() returns trigger language plpgsql as $$
    begin
      perform count_known_by(array(select pain_point_id from changed));
      return null;
    end $$`)
  await run(`create trigger count_known_by_on_insert after insert on known_by referencing new table as changed
    for each statement execute function known_by_changed()`)
  await run(`create trigger count_known_by_on_delete after delete on known_by referencing old table as changed
    for each statement execute function known_by_changed()`)
}
