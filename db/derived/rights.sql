-- Notifies, on commit, when a right to read may have ended, whichever program ends it: a command, the library that keeps
-- the sessions, a script. The message names whose rights to look at, never what they are now.

create or replace function ring_for_sessions() returns trigger language plpgsql as $$
begin
  perform pg_notify('rights', 'session:' || gone.id) from gone;
  return null;
end
$$;

create or replace function ring_for_person() returns trigger language plpgsql as $$
begin
  perform pg_notify('rights', 'person:' || new.id);
  return null;
end
$$;

create or replace function ring_for_nobody() returns trigger language plpgsql as $$
begin
  perform pg_notify('rights', 'nobody');
  return null;
end
$$;

create or replace trigger ring_for_nobody after update of anyone_may_view on organisation
  for each row when (old.anyone_may_view and not new.anyone_may_view) execute function ring_for_nobody();
create or replace trigger ring_for_person after update of role, deactivated_at on people
  for each row when (old.role is distinct from new.role or old.deactivated_at is distinct from new.deactivated_at)
  execute function ring_for_person();
create or replace trigger ring_for_sessions after delete on sessions referencing old table as gone
  for each statement execute function ring_for_sessions();
