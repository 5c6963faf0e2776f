import { sql } from 'kysely'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import { estimateOfMention } from '#app/features/pain-points/parts.queries.server.ts'
import type { Db } from '#db/transaction.ts'

export type LatestMention = {
  painPointId: number
  teamId: number
  severity: Severity
  estimate: ToilEstimate | null
}

/** Each of these teams' latest mention of each of these pain points, by pain point and team. */
export async function listLatestMentions(
  db: Db,
  { painPointIds, teamIds }: { painPointIds: number[]; teamIds: number[] },
): Promise<LatestMention[]> {
  if (painPointIds.length === 0 || teamIds.length === 0) return []
  const { rows } = await sql<LatestMention>`
    select distinct on (asked.pain_point_id, team_id) asked.pain_point_id as "painPointId", team_id as "teamId", severity,
      ${estimateOfMention} as estimate
    from pain_point_roots asked
    join pain_point_roots member on member.root_id = asked.root_id
    join mentions on mentions.pain_point_id = member.pain_point_id
    where asked.pain_point_id = any (${painPointIds}::bigint[]) and team_id = any (${teamIds}::bigint[])
    order by asked.pain_point_id, team_id, heard_on desc, recorded_at desc, id desc`.execute(db)
  return rows
}
