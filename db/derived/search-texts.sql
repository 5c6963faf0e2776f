-- The text that a search reads, in a table of its own: it changes seldom, and its index is the largest there is.

-- All titles, then notes, then quotes. Only what differs is written: the index keeps every pair of letters of each text.
create or replace function write_search_texts(roots bigint[], members bigint[]) returns void language plpgsql as $$
begin
  with
  family as (select root_id, member_id from unnest(roots, members) as pair (root_id, member_id)),
  described as (
    select root_id, string_agg(title, E'\n' order by id <> root_id, id) as titles,
      string_agg(notes, E'\n' order by id <> root_id, id) as notes
    from family join pain_points on id = member_id group by root_id
  ),
  said as (
    select root_id, string_agg(quote, E'\n' order by id) as quotes
    from family join mentions on pain_point_id = member_id where quote is not null group by root_id
  )
  insert into search_texts (pain_point_id, text)
  select root_id, fold_for_search(concat_ws(E'\n', titles, notes, quotes))
  from described left join said using (root_id)
  on conflict (pain_point_id) do update set text = excluded.text where search_texts.text <> excluded.text;
end
$$;
