import { sql } from 'kysely'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { likenessFloor } from '#app/domain/similar/rank-similar.ts'
import { nameTerm, type TermName } from '#app/domain/similar/term-name.ts'
import { weighTerms } from '#app/domain/similar/terms.ts'
import {
  type LinkedTicket,
  type MentioningTeam,
  teamsOf,
  ticketsOf,
} from '#app/features/pain-points/parts.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { listAlike } from './alike.queries.server.ts'

export type SimilarPainPoint = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  teams: MentioningTeam[]
  tickets: LinkedTicket[]
  /** From 0 to 1. */
  likeness: number
  /** The common terms, the most distinctive first. */
  matched: TermName[]
  /** Whether the given sync mentioned it. */
  isHeardHere: boolean
}

const namedMatches = 4
const root = sql.ref('summaries.painPointId')

/**
 * Pain points of any team with the meaning of a text, in its words or others, in its language or the other; the most
 * alike first, and rather none than an unrelated one. A merged one is found as its root, by either title.
 */
export async function findSimilar(
  db: Db,
  text: string,
  {
    limit,
    syncId = null,
    exceptPainPointIds = [],
  }: { limit: number; syncId?: number | null; exceptPainPointIds?: number[] },
): Promise<SimilarPainPoint[]> {
  const alike = await listAlike(db, { title: text, terms: weighTerms(text) }, { floor: likenessFloor })
  const shown = alike
    .filter(({ candidate }) => !exceptPainPointIds.includes(candidate.rootId))
    .slice(0, limit)
  const rows = await describePainPoints(
    db,
    shown.map(({ candidate }) => candidate.rootId),
    syncId,
  )
  return shown.flatMap(({ candidate, likeness, matched }) =>
    rows
      .filter((row) => row.painPointId === candidate.rootId)
      .map((row) => ({
        ...row,
        likeness,
        matched: matched.slice(0, namedMatches).map((term) => nameTerm(term, candidate.title)),
      })),
  )
}

async function describePainPoints(db: Db, painPointIds: number[], syncId: number | null) {
  if (painPointIds.length === 0) return []
  return db
    .selectFrom('summaries')
    .innerJoin('painPoints', 'painPoints.id', 'summaries.painPointId')
    .where('summaries.painPointId', 'in', painPointIds)
    .select([
      'summaries.painPointId',
      'title',
      'state',
      'cameBack',
      teamsOf(root).as('teams'),
      ticketsOf(root).as('tickets'),
      sql<boolean>`exists (
        select from mentions where sync_id = ${syncId}::bigint and pain_point_id = any (array(
          select pain_point_id from pain_point_roots where root_id = ${root})))`.as('isHeardHere'),
    ])
    .execute()
}
