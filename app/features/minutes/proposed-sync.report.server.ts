import { proposeNextDay } from '#app/domain/calendar/next-day.ts'
import type { MinutedSync } from './minutes.queries.server.ts'

/** When the teams of a sync may meet next, and the address of the form with its teams, agenda and people. */
export function proposeNextSync(
  { id, heldOn, teams }: MinutedSync,
  today: string,
): { on: string; to: string } | undefined {
  if (teams.length === 0) return undefined
  const on = proposeNextDay(
    heldOn,
    teams.map(({ cadenceDays }) => cadenceDays),
    today,
  )
  const address = new URLSearchParams([
    ...teams.map(({ slug }) => ['team', slug]),
    ['on', on],
    ['after', String(id)],
  ])
  return { on, to: `/syncs/new?${address}` }
}
