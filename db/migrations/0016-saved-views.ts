import { type Kysely, sql } from 'kysely'

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  // A way to look at the backlog, as the query of its address: what is asked for, in which order, groups and columns.
  await sql`
    create table saved_views (
      id bigint generated always as identity primary key,
      name text not null check (name = btrim(name, E' \t\u3000') and char_length(name) between 1 and 60),
      search text not null check ((search = '' or search like '?%') and char_length(search) <= 2000),
      is_shared boolean not null,
      owner_id uuid not null references people,
      created_at timestamptz not null,
      created_by text not null
    )`.execute(db)
  // Names that read alike are one name: to everybody among the shared views, to their owner among the personal ones.
  await sql`create unique index saved_views_shared_name on saved_views (fold_for_search(name)) where is_shared`.execute(
    db,
  )
  await sql`create unique index saved_views_personal_name on saved_views (owner_id, fold_for_search(name))
    where not is_shared`.execute(db)
  await sql`create index saved_views_owner on saved_views (owner_id)`.execute(db)
  await sql`select keep_audit('saved_views')`.execute(db)

  // Every page of a signed-in person reads these, by the first column of the key.
  await sql`
    create table view_pins (
      person_id uuid not null references people on delete cascade,
      view_id bigint not null references saved_views on delete cascade,
      position integer not null,
      primary key (person_id, view_id)
    )`.execute(db)
  await sql`create index view_pins_view on view_pins (view_id)`.execute(db)

  // What the backlog opens with for somebody; who has no row here sees what still hurts.
  await sql`
    create table view_defaults (
      person_id uuid primary key references people on delete cascade,
      view_id bigint not null references saved_views on delete cascade
    )`.execute(db)
  await sql`create index view_defaults_view on view_defaults (view_id)`.execute(db)
}
