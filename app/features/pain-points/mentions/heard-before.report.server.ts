import { readLine } from '#app/domain/text/text.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { searchPainPoints } from '#app/features/pain-points/search.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { listLatestMentions } from './latest-mentions.queries.server.ts'

const shownAtMost = 10

/**
 * What a sync may have heard again: the pain point that was chosen, one merged into another as that one, and those that
 * a typed text finds; where one team sits in the sync, with what it said last. Undefined when the chosen one is gone.
 */
export async function reportHeardBefore(
  db: Db,
  {
    typed,
    chosenId,
    teams,
  }: { typed: string; chosenId: number | undefined; teams: readonly { id: number }[] },
) {
  const text = readSearch(typed)
  const chosen = chosenId === undefined ? undefined : await findChosen(db, chosenId)
  if (chosenId !== undefined && !chosen) return undefined
  const found = (await searchPainPoints(db, text, { limit: shownAtMost })).filter(
    ({ painPointId }) => painPointId !== chosen?.painPointId,
  )
  const shown = chosen ? [chosen, ...found] : found
  const [only, ...others] = teams
  const saidBefore = await listLatestMentions(db, {
    painPointIds: shown.map((row) => row.painPointId),
    teamIds: only && others.length === 0 ? [only.id] : [],
  })
  return {
    text,
    chosenId: chosen?.painPointId,
    found: shown.map((row) => ({
      ...row,
      said: saidBefore.find(({ painPointId }) => painPointId === row.painPointId),
    })),
  }
}

/** Text with characters in it that no title can have (a null character, half a character) finds nothing. */
function readSearch(typed: string): string {
  const read = readLine(typed.slice(0, 200))
  return read.ok ? read.text : ''
}

async function findChosen(db: Db, chosenId: number) {
  const asked = await findPainPoint(db, chosenId)
  const painPoint = asked?.mergedIntoId ? await findPainPoint(db, asked.mergedIntoId) : asked
  if (!painPoint?.standing) return undefined
  const { id: painPointId, title, standing, teams, tickets } = painPoint
  return { painPointId, title, state: standing.state, cameBack: standing.cameBack, teams, tickets }
}
