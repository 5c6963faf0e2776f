import { sql } from 'kysely'
import { type ChangedFact, factsOfSort } from '#app/domain/pain-points/bulk-act.ts'
import type { Severity } from '#app/domain/pain-points/severity.ts'
import type { Tx } from '#db/transaction.ts'

type Corrected = { painPointId: number; mentionId: number; before: Severity; after: Severity }

/** Corrects the severity of each team's latest mention; earlier mentions stay. */
export async function correctSeverityOfMany(
  db: Tx,
  painPointIds: number[],
  severity: Severity,
): Promise<ChangedFact[]> {
  const { rows } = await sql<Corrected>`
    with latest as (
      select distinct on (root_id, team_id) root_id, mentions.id, mentions.severity as before
      from pain_point_roots join mentions using (pain_point_id)
      where root_id = any (${painPointIds}::bigint[])
      order by root_id, team_id, heard_on desc, recorded_at desc, mentions.id desc
    )
    update mentions set severity = ${severity} from latest
    where mentions.id = latest.id and latest.before <> ${severity}
    returning root_id as "painPointId", mentions.id as "mentionId", before, severity as after`.execute(db)
  return rows.map(({ painPointId, ...fact }) => ({ painPointId, what: 'severity_corrected', fact }))
}

/** A mention corrected again or taken back since stays; returns the pain points concerned. */
export async function restoreSeverities(db: Tx, changed: ChangedFact[]): Promise<number[]> {
  const corrected = factsOfSort(changed, 'severity_corrected')
  const { rows } = await sql<{ id: number }>`
    update mentions set severity = before
    from jsonb_to_recordset(${JSON.stringify(corrected)}::jsonb)
      as corrected ("mentionId" bigint, before text, after text)
    where mentions.id = "mentionId" and severity = after
    returning mentions.id`.execute(db)
  const restored = new Set(rows.map(({ id }) => id))
  return corrected.filter(({ mentionId }) => !restored.has(mentionId)).map(({ painPointId }) => painPointId)
}
