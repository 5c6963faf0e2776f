import { type Kysely, sql } from 'kysely'

// What each title is about, as terms that a text in other words or the other language shares (app/domain/similar).
// Only the program can tell them: a trigger keeps the row and says that its terms are to be found anew (version 0).
// Tables of their own: a derived column on pain_points would stand in the audit.

// biome-ignore lint/suspicious/noExplicitAny: why: a migration is frozen in time and must not follow today's schema type.
export async function up(db: Kysely<any>): Promise<void> {
  await sql`
    create table similar_terms (
      pain_point_id bigint primary key references pain_points on delete cascade,
      version integer not null,
      terms text[] collate "C" not null,
      weights real[] not null check (cardinality(weights) = cardinality(terms))
    )`.execute(db)
  // Without a list of what is yet to be put in, which every search would have to read as well.
  await sql`create index similar_terms_terms on similar_terms using gin (terms) with (fastupdate = off)`.execute(
    db,
  )
  await sql`create index similar_terms_version on similar_terms (version, pain_point_id)`.execute(db)
  // In how many titles a term is, now and then counted on a part of them; the empty term is in all.
  await sql`
    create table similar_term_counts (
      term text collate "C" primary key,
      pain_points integer not null
    )`.execute(db)

  await sql`
    create function title_written() returns trigger language plpgsql as $$
    begin
      insert into similar_terms (pain_point_id, version, terms, weights) values (new.id, 0, '{}', '{}')
      on conflict (pain_point_id) do update set version = 0;
      return null;
    end $$`.execute(db)
  await sql`create trigger find_terms_of_new after insert on pain_points
    for each row execute function title_written()`.execute(db)
  await sql`create trigger find_terms_again after update of title on pain_points
    for each row when (new.title is distinct from old.title) execute function title_written()`.execute(db)
}
