import { sql } from 'kysely'
import { readRowId } from '#app/domain/row-id.ts'
import type { Db } from '#db/transaction.ts'

export type JustAnswered = {
  painPointId: number
  title: string
  teamName: string | null
  answer: 'better' | 'stillHurts' | 'takenBack' | 'gone'
  /** What an undo takes back; null if it was taken back already. */
  recorded: { resolutionId: number } | { mentionId: number } | null
}

/** The answer outside a sync that the address names as just given, while it still holds. */
export async function findJustAnswered(db: Db, parameters: URLSearchParams): Promise<JustAnswered | null> {
  const idOf = (name: string) => readRowId(parameters.get(name) ?? '')
  const [resolutionId, mentionId] = [idOf('resolution'), idOf('mention')]
  if (resolutionId !== undefined) {
    const row = await findAnswer(db, 'resolutions', resolutionId)
    return row ? { ...row, answer: 'better', recorded: { resolutionId } } : null
  }
  if (mentionId !== undefined) {
    const row = await findAnswer(db, 'mentions', mentionId)
    return row ? { ...row, answer: 'stillHurts', recorded: { mentionId } } : null
  }
  for (const answer of ['takenBack', 'gone'] as const) {
    const painPointId = idOf(answer)
    if (painPointId === undefined) continue
    const row = await db
      .selectFrom('painPoints')
      .where('id', '=', painPointId)
      .select(['id as painPointId', 'title'])
      .executeTakeFirst()
    return row ? { ...row, teamName: null, answer, recorded: null } : null
  }
  return null
}

async function findAnswer(db: Db, from: 'mentions' | 'resolutions', id: number) {
  const query = db
    .selectFrom(from)
    .innerJoin('painPointRoots', 'painPointRoots.painPointId', `${from}.painPointId`)
    .innerJoin('painPoints', 'painPoints.id', 'rootId')
    .leftJoin('teams', 'teams.id', `${from}.teamId`)
    .where(`${from}.id`, '=', id)
    .where(`${from}.syncId`, 'is', null)
    .select(['painPoints.id as painPointId', 'title', 'teams.name as teamName'])
  return (
    from === 'resolutions' ? query.where(sql<boolean>`resolutions.kind = 'relieved'`) : query
  ).executeTakeFirst()
}
