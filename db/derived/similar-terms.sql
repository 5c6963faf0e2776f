-- What each title is about, as terms that a text in other words or the other language shares (app/domain/similar). Only
-- the program can find them: the trigger keeps the row and marks its terms as outdated (version 0).

create or replace function title_written() returns trigger language plpgsql as $$
begin
  insert into similar_terms (pain_point_id, version, terms, weights) values (new.id, 0, '{}', '{}')
  on conflict (pain_point_id) do update set version = 0;
  return null;
end
$$;

create or replace trigger find_terms_again after update of title on pain_points
  for each row when (new.title is distinct from old.title) execute function title_written();
create or replace trigger find_terms_of_new after insert on pain_points
  for each row execute function title_written();
