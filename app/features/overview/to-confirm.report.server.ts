import { listSaidBefore } from '#app/features/pain-points/said-before.queries.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import type { Db } from '#db/transaction.ts'
import { listToConfirm } from './overview.queries.server.ts'

/** What waits for confirmation; where one team alone mentioned it, with what it said last, to be answered in the row. */
export async function reportToConfirm(db: Db, limit: number) {
  const { rows, count } = await listToConfirm(db, limit)
  const saidBefore = await listSaidBefore(db, {
    painPointIds: rows.map(({ painPointId }) => painPointId),
    teamIds: rows.flatMap(({ onlyTeamId }) => onlyTeamId ?? []),
  })
  return {
    count,
    rows: rows.map((row) => {
      const said = saidBefore.find(
        ({ painPointId, teamId }) => painPointId === row.painPointId && teamId === row.onlyTeamId,
      )
      const keys = { betterKey: newSubmissionKey(), stillHurtsKey: newSubmissionKey() }
      return { ...row, inOnePress: said && { said, ...keys } }
    }),
  }
}
