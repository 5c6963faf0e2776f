import type { Selectable } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { Team } from '#db/schema.ts'
import type { SyncAttendeesTable, SyncsTable, SyncTeamsTable } from '#db/schema-syncs.ts'
import { pick, type Random, wholeBetween } from '../random.ts'
import { dayAt, instantOn } from './window.ts'
import { people } from './words.ts'

/** One team in one sync: where a mention can be recorded. */
export type Hearing = { syncId: number; teamId: number; dayIndex: number }

export type Syncs = {
  syncs: Selectable<SyncsTable>[]
  syncTeams: Selectable<SyncTeamsTable>[]
  attendees: Selectable<SyncAttendeesTable>[]
  /** For each team, by its index in `teams`: its syncs, oldest first. */
  hearings: Hearing[][]
}

/** Every team has its syncs at its cadence, give or take two days; one sync in ten hears a second team as well. */
export function makeUpSyncs(random: Random, teams: Team[], days: Day[], templateId: number): Syncs {
  const made: Syncs = { syncs: [], syncTeams: [], attendees: [], hearings: teams.map(() => []) }
  for (const { at: dayIndex, team } of datesOf(random, teams, days.length)) {
    const heldOn = dayAt(days, dayIndex)
    const syncId = made.syncs.length + 1
    made.syncs.push({
      id: syncId,
      heldOn,
      templateId,
      facilitator: pick(random, people),
      createdAt: instantOn(heldOn),
      createdBy: 'bench',
      closedAt: null,
    })
    const guest = random() < 0.1 ? wholeBetween(random, 0, teams.length - 1) : team
    for (const index of new Set([team, guest])) {
      const teamId = index + 1
      made.syncTeams.push({ syncId, teamId })
      made.hearings[index]?.push({ syncId, teamId, dayIndex })
    }
    for (let position = 1; position <= 3; position++) {
      made.attendees.push({ syncId, position, name: pick(random, people) })
    }
  }
  return made
}

function datesOf(random: Random, teams: Team[], dayCount: number) {
  return teams
    .flatMap(({ cadenceDays }, team) => {
      const start = wholeBetween(random, 0, Math.min(cadenceDays, dayCount) - 1)
      const times = Math.ceil((dayCount - start) / cadenceDays)
      return Array.from({ length: times }, (_, turn) => {
        const at = start + turn * cadenceDays + wholeBetween(random, -2, 2)
        return { at: Math.min(Math.max(at, 0), dayCount - 1), team }
      })
    })
    .sort((a, b) => a.at - b.at)
}
