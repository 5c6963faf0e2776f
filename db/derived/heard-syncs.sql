-- Syncs in which something was recorded, or that were closed: in an empty one that is still open nobody was heard.
--
-- Each lookup stops at the first row it finds: with a million mentions the planner would otherwise read them all.
create or replace view heard_syncs as
select * from syncs
where closed_at is not null
  or coalesce(
    (select true from mentions where sync_id = syncs.id limit 1),
    (select true from notes where sync_id = syncs.id limit 1),
    (select true from decisions where sync_id = syncs.id limit 1),
    (select true from resolutions where sync_id = syncs.id limit 1),
    (select true from alert_verdicts where sync_id = syncs.id limit 1),
    false);
comment on view heard_syncs is
  'Syncs in which something was recorded, or that were closed: an empty one that is still open has heard nobody.';
