import { type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  // A root may be deleted before its members are given another: that every root exists is checked at the end of the
  // transaction.
  await sql`
    create table pain_point_roots (
      pain_point_id bigint references pain_points on delete cascade,
      root_id bigint not null references pain_points deferrable initially deferred,
      is_merged boolean not null generated always as (pain_point_id <> root_id) stored,
      primary key (pain_point_id) include (root_id)
    )`.execute(db)
  await sql`create index pain_point_roots_root on pain_point_roots (root_id) include (pain_point_id)`.execute(
    db,
  )
  // Few are merged: where many pain points are matched as a set, only these are read.
  await sql`
    create index pain_point_roots_merged on pain_point_roots (pain_point_id) include (root_id)
    where is_merged`.execute(db)
  // A database that has pain points has this function, from before there was the table; an empty one has none yet.
  await sql`
    do $$ begin
      if exists (select from pain_points) then
        insert into pain_point_roots select id, pain_point_root(id) from pain_points;
      end if;
    end $$`.execute(db)
}
