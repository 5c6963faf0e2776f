import { sql } from 'kysely'
import type { Tx } from '#db/transaction.ts'

// A split moves links that tickets own: split_moves keeps each link as it was.

/** Moves links to the target of a split; if several merged pain points had a link to one ticket, the first. */
export async function moveLinks(db: Tx, splitId: number): Promise<void> {
  await sql`
    with gone as (
      delete from ticket_links using split_moves
      where split_id = ${splitId} and pain_point_id = from_id and ticket_links.ticket_id = split_moves.ticket_id
      returning ticket_links.*
    )
    insert into ticket_links (ticket_id, pain_point_id, linked_on, linked_at, linked_by)
    select distinct on (ticket_id) ticket_id, target_id, linked_on, linked_at, linked_by
    from gone, splits where splits.id = ${splitId}
    order by ticket_id, linked_on, linked_at, pain_point_id`.execute(db)
}

/** Restores all of them, except for tickets that somebody unlinked since. */
export async function moveLinksBack(db: Tx, splitId: number): Promise<void> {
  await sql`
    with gone as (
      delete from ticket_links using splits
      where splits.id = ${splitId} and pain_point_id = target_id
      returning ticket_id
    )
    insert into ticket_links (ticket_id, pain_point_id, linked_on, linked_at, linked_by)
    select ticket_id, from_id, linked_on, linked_at, linked_by from split_moves join gone using (ticket_id)
    where split_id = ${splitId}
    on conflict (pain_point_id, ticket_id) do update
    set linked_on = excluded.linked_on, linked_at = excluded.linked_at, linked_by = excluded.linked_by`.execute(
    db,
  )
}
