-- Facts that reach pain points through a ticket: of two writers at once the later must see what the other wrote, so both
-- lock the ticket first.

create or replace function ticket_links_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform from tickets where id in (select ticket_id from added) order by id for no key update;
    perform mark_pain_points(array(select pain_point_id from added));
  elsif tg_op = 'DELETE' then
    perform from tickets where id in (select ticket_id from removed) order by id for no key update;
    perform mark_pain_points(array(select pain_point_id from removed));
  else
    perform from tickets where id in (select ticket_id from added union select ticket_id from removed)
      order by id for no key update;
    perform mark_pain_points(array(select pain_point_id from added union select pain_point_id from removed));
  end if;
  return null;
end
$$;

create or replace trigger mark_on_insert after insert on ticket_links
  referencing new table as added for each statement execute function ticket_links_changed();
create or replace trigger mark_on_update after update on ticket_links
  referencing old table as removed new table as added for each statement execute function ticket_links_changed();
create or replace trigger mark_on_delete after delete on ticket_links
  referencing old table as removed for each statement execute function ticket_links_changed();

create or replace function ticket_outcomes_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'INSERT' then
    perform from tickets where id in (select ticket_id from added) order by id for no key update;
    perform mark_pain_points(array(
      select pain_point_id from ticket_links where ticket_id in (select ticket_id from added)));
  elsif tg_op = 'DELETE' then
    perform from tickets where id in (select ticket_id from removed) order by id for no key update;
    perform mark_pain_points(array(
      select pain_point_id from ticket_links where ticket_id in (select ticket_id from removed)));
  else
    perform from tickets where id in (select ticket_id from added union select ticket_id from removed)
      order by id for no key update;
    perform mark_pain_points(array(
      select pain_point_id from ticket_links
      where ticket_id in (select ticket_id from added union select ticket_id from removed)));
  end if;
  return null;
end
$$;

create or replace trigger mark_on_insert after insert on ticket_outcomes
  referencing new table as added for each statement execute function ticket_outcomes_changed();
create or replace trigger mark_on_update after update on ticket_outcomes
  referencing old table as removed new table as added for each statement execute function ticket_outcomes_changed();
create or replace trigger mark_on_delete after delete on ticket_outcomes
  referencing old table as removed for each statement execute function ticket_outcomes_changed();
