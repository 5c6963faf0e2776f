import { sql } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import type { SeverityRank } from '#app/domain/pain-points/severity.ts'
import { countCharacters, foldForSearch } from '#app/domain/text/text.ts'
import type { Db } from '#db/transaction.ts'
import { type LinkedTicket, type MentioningTeam, teamsOf, ticketsOf } from './parts.queries.server.ts'

export type FoundPainPoint = {
  painPointId: number
  title: string
  state: PainPointState
  cameBack: boolean
  severityRank: SeverityRank
  hoursPerMonth: number | null
  lastHeardOn: Day
  teams: MentioningTeam[]
  tickets: LinkedTicket[]
}

const root = sql.ref('summaries.painPointId')

/** If more match, an arbitrary part of them is sorted: a few more letters make it fewer. */
const sortedAtMost = 2_000

/**
 * Pain points of all teams with a text in their title or in a quote, ignoring width, case and kana: matches in the
 * title first, then the last heard first. A text under two characters finds nothing.
 */
export async function searchPainPoints(
  db: Db,
  text: string,
  { limit }: { limit: number },
): Promise<FoundPainPoint[]> {
  const folded = foldForSearch(text.trim())
  if (countCharacters(folded) < 2) return []
  return (
    db
      .selectFrom('summaries')
      .innerJoin('painPoints', 'painPoints.id', 'summaries.painPointId')
      .innerJoin('searchTexts', 'searchTexts.painPointId', 'summaries.painPointId')
      .where(
        sql<boolean>`summaries.pain_point_id = any (array(
          select pain_point_id from search_texts
          where bigrams(text) @> bigrams(${folded}) and strpos(text, ${folded}) > 0 limit ${sortedAtMost}))`,
      )
      .select([
        'summaries.painPointId',
        'title',
        'state',
        'cameBack',
        // why: severityRank() gives 1 to 4 only.
        sql<SeverityRank>`severity_rank`.as('severityRank'),
        'hoursPerMonth',
        'lastHeardOn',
        teamsOf(root).as('teams'),
        ticketsOf(root).as('tickets'),
      ])
      // The title is the first line of the search text.
      .orderBy(sql`strpos(split_part(search_texts.text, E'\n', 1), ${folded}) > 0`, 'desc')
      .orderBy('lastHeardOn', 'desc')
      .orderBy('summaries.painPointId', 'desc')
      .limit(limit)
      .execute()
  )
}
