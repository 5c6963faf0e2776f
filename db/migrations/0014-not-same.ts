import { type Kysely, sql } from 'kysely'
import { auditFunctions } from './0009-audit.sql.ts'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  // Undone merges are history on the page of either, and a pain point taken back looks for both.
  await sql`create index merges_source on merges (source_id)`.execute(db)
  await sql`create index merges_target on merges (target_id)`.execute(db)

  // Somebody said that two pain points are not the same. Kept once, whichever of the two is named first.
  await sql`
    create table not_same (
      source_id bigint not null references pain_points on delete cascade,
      target_id bigint not null references pain_points on delete cascade,
      recorded_at timestamptz not null,
      recorded_by text not null,
      primary key (source_id, target_id),
      check (source_id < target_id)
    )`.execute(db)
  await sql`create index not_same_target on not_same (target_id)`.execute(db)
  await sql`create index not_same_recorded on not_same (recorded_at)`.execute(db)
  await auditAsPartOfBoth(db)
  await sql`select keep_audit('not_same')`.execute(db)

  // Derived: pairs whose titles say the same, found in the background. Who reads them asks the facts what became of the
  // two meanwhile: merged, relieved, of one team only, or not the same.
  await sql`
    create table same_proposals (
      source_id bigint not null references pain_points on delete cascade,
      target_id bigint not null references pain_points on delete cascade,
      likeness real not null,
      matched text[] collate "C" not null,
      primary key (source_id, target_id),
      check (source_id < target_id)
    )`.execute(db)
  await sql`create index same_proposals_target on same_proposals (target_id)`.execute(db)
  await sql`create index same_proposals_likeness
    on same_proposals (likeness desc, source_id desc, target_id desc)`.execute(db)
  await sql`create table same_awaiting (
    pain_point_id bigint primary key references pain_points on delete cascade)`.execute(db)

  // What pairs with these is found anew, for them and for those they were paired with. In plpgsql, which plans it once a
  // connection: it runs for every title that is written.
  await sql`
    create function look_again(ids bigint[]) returns void language plpgsql as $$
    begin
      with gone as (
        delete from same_proposals where source_id = any (ids) or target_id = any (ids)
        returning source_id, target_id
      )
      insert into same_awaiting
      select id from (
        select unnest(ids) union select source_id from gone union select target_id from gone
      ) as awaiting (id)
      order by id
      on conflict do nothing;
    end $$`.execute(db)
  await sql`
    create function terms_found() returns trigger language plpgsql as $$
    begin
      perform look_again(array[new.pain_point_id]);
      return null;
    end $$`.execute(db)
  await sql`create trigger look_for_same after insert on similar_terms
    for each row when (new.version > 0) execute function terms_found()`.execute(db)
  await sql`create trigger look_for_same_again after update on similar_terms
    for each row when (new.version > 0 and (old.version = 0 or new.terms is distinct from old.terms))
    execute function terms_found()`.execute(db)
  await sql`insert into same_awaiting select pain_point_id from similar_terms where version > 0`.execute(db)
}

/** Like a merge, it stands in the history of the two. */
// biome-ignore lint/suspicious/noExplicitAny: why: as above.
async function auditAsPartOfBoth(db: Kysely<any>) {
  const recordAuditEvent = auditFunctions[0] ?? ''
  const widened = recordAuditEvent
    .replace('create function', 'create or replace function')
    .replace("tg_table_name = 'merges'", "tg_table_name in ('merges', 'not_same')")
  await sql.raw(widened).execute(db)
}
