import { sql } from 'kysely'
import { type PainPointState, resolvedStates } from '#app/domain/pain-points/pain-point-state.ts'
import type { Db } from '#db/transaction.ts'

/** One pain point of a pair, with what people need to decide. */
export type ProposedPainPoint = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  hoursPerMonth: number | null
  teams: string[]
}

export type SameProposal = {
  source: ProposedPainPoint
  target: ProposedPainPoint
  /** From 0 to 1. */
  likeness: number
  /** The terms that both titles have, the most distinctive first. */
  matched: string[]
}

/** The last pair of a page: the next page starts after it. */
export type PairCursor = { likeness: number; sourceId: number; targetId: number }

const summary = (alias: 's' | 'o') => sql`json_build_object('painPointId', ${sql.ref(`${alias}.painPointId`)},
  'title', (select title from pain_points where id = ${sql.ref(`${alias}.painPointId`)}),
  'state', ${sql.ref(`${alias}.state`)}, 'cameBack', ${sql.ref(`${alias}.cameBack`)},
  'hoursPerMonth', ${sql.ref(`${alias}.hoursPerMonth`)},
  'teams', (select json_agg(name order by name) from teams where id = any (${sql.ref(`${alias}.teamIds`)})))`

const familyOf = (id: 'source_id' | 'target_id') =>
  sql`any (array(select pain_point_id from pain_point_roots where root_id = ${sql.ref(`p.${id}`)}))`

const noneResolved = sql`all (${resolvedStates}::text[])`

/**
 * Pairs worth asking people about, the most alike first and of equals the latest recorded, and where the next page
 * begins: both are active, their teams are not exactly the same (a team knows its own), and nobody said that they are
 * not the same. Read along the index, so that a page costs the same however many pairs there are.
 */
export async function listSameProposals(
  db: Db,
  { cursor, limit }: { cursor: PairCursor | null; limit: number },
): Promise<{ pairs: SameProposal[]; next: PairCursor | null }> {
  const after = cursor
    ? sql`and (p.likeness, p.source_id, p.target_id)
        < (${cursor.likeness}::real, ${cursor.sourceId}::bigint, ${cursor.targetId}::bigint)`
    : sql``
  const { rows } = await sql<SameProposal>`
    select p.likeness, p.matched, ${summary('s')} as source, ${summary('o')} as target
    from same_proposals p
    join summaries s on s.pain_point_id = p.source_id
    join summaries o on o.pain_point_id = p.target_id
    where s.state <> ${noneResolved} and o.state <> ${noneResolved}
      and not (s.team_ids @> o.team_ids and s.team_ids <@ o.team_ids)
      and not exists (
        select from not_same n where n.source_id = ${familyOf('source_id')} and n.target_id = ${familyOf('target_id')}
        union all
        select from not_same n where n.source_id = ${familyOf('target_id')} and n.target_id = ${familyOf('source_id')})
      ${after}
    order by p.likeness desc, p.source_id desc, p.target_id desc
    limit ${limit + 1}`.execute(db)
  const pairs = rows.slice(0, limit)
  const last = rows.length > limit ? pairs.at(-1) : undefined
  const next = last && {
    likeness: last.likeness,
    sourceId: last.source.painPointId,
    targetId: last.target.painPointId,
  }
  return { pairs, next: next ?? null }
}
