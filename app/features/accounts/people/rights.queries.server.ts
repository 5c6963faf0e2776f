import type { Role } from '#app/domain/role.ts'
import type { Db } from '#db/transaction.ts'

/** Who may do what at the moment, for the people in question. */
export type Rights = {
  /** By session; sessions that are over or whose person is deactivated are missing. */
  roles: Map<string, Role>
  /** The role of somebody without a session. */
  nobody: Role | undefined
}

export async function findRights(db: Db, sessionIds: string[], now: Date): Promise<Rights> {
  const { anyoneMayView } = await db
    .selectFrom('organisation')
    .select('anyoneMayView')
    .executeTakeFirstOrThrow()
  const nobody = anyoneMayView ? 'viewer' : undefined
  if (sessionIds.length === 0) return { roles: new Map(), nobody }
  const held = await db
    .selectFrom('sessions as session')
    .innerJoin('people as person', 'person.id', 'session.personId')
    .select(['session.id', 'person.role'])
    .where('session.id', 'in', sessionIds)
    .where('session.expiresAt', '>', now)
    .where('person.deactivatedAt', 'is', null)
    .execute()
  return { roles: new Map(held.map(({ id, role }) => [id, role])), nobody }
}
