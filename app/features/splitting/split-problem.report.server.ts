import type { SplitProblem } from '#app/domain/pain-points/split.ts'
import { problem } from '#app/forms/problem.ts'
import { formatDay } from '#app/i18n/format.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Db } from '#db/transaction.ts'
import { listMembers } from './splittable.queries.server.ts'

/** Why the chosen mentions cannot move, as an error of their field. */
export async function describeSplitProblem(
  db: Db,
  painPointId: number,
  found: SplitProblem,
  language: Language,
): Promise<string> {
  switch (found.kind) {
    case 'none_moves':
      return problem('splitMovesNone')
    case 'none_stays': {
      const members = await listMembers(db, painPointId)
      const title = members.find(({ id }) => id === found.painPointId)?.title ?? ''
      const isItself = found.painPointId === painPointId
      return problem(isItself ? 'splitLeavesNone' : 'splitEmptiesMerged', { title })
    }
    case 'said_twice': {
      const { name: team } = await db
        .selectFrom('teams')
        .select('name')
        .where('id', '=', found.teamId)
        .executeTakeFirstOrThrow()
      return problem('splitSaidTwice', { team, day: formatDay(found.heardOn, language) })
    }
  }
}
