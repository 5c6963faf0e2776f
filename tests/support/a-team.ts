import { createTeam } from '#app/features/teams/team.commands.server.ts'
import type { TeamDescription } from '#app/features/teams/team.form.ts'
import type { Db } from '#db/transaction.ts'
import { recorderOn } from './recorder.ts'

/** A team recorded by the command, with calm defaults. */
export async function aTeam(db: Db, team: Partial<TeamDescription> = {}): Promise<number> {
  const { teamId } = await createTeam(db, recorderOn('2026-01-05'), {
    name: 'Orders',
    slug: 'orders',
    phase: 'launched',
    headcount: 5,
    cadenceDays: 14,
    ...team,
  })
  return teamId
}
