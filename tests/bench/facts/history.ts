import type { Day } from '#app/domain/calendar/day.ts'
import { seededRandom } from '../random.ts'
import { makeUpMerges, makeUpResolutions } from './closures.ts'
import { makeUpDecisions, makeUpNotes } from './decisions.ts'
import { makeUpMentions } from './mentions.ts'
import { makeUpPainPoints } from './pain-points.ts'
import { makeUpSyncs } from './syncs.ts'
import { makeUpCategories, makeUpTeams } from './teams.ts'
import { makeUpTickets } from './tickets.ts'
import { dayAt, listWindowDays } from './window.ts'

export type HistorySize = { teams: number; painPoints: number; mentions: number; months: number }

export type History = ReturnType<typeof makeUpHistory>

const seed = 20_260_101

/**
 * Some years of syncs of a generated organisation up to `today`: the same facts every time for the same size and
 * day. Ids count from 1, so the database must be freshly migrated and empty.
 */
export function makeUpHistory(
  size: HistorySize,
  today: Day,
  seeded: { categories: number; templateId: number },
) {
  const random = seededRandom(seed)
  const days = listWindowDays(today, size.months)
  const teams = makeUpTeams(random, size.teams, dayAt(days, 0))
  const categories = makeUpCategories(seeded.categories + 1, dayAt(days, 0))
  const { syncs, syncTeams, attendees, hearings } = makeUpSyncs(random, teams, days, seeded.templateId)
  const mentions = makeUpMentions(random, size, hearings, days)
  const painPoints = makeUpPainPoints(random, mentions, seeded.categories + categories.length)
  return {
    teams,
    categories,
    syncs,
    syncTeams,
    attendees,
    notes: makeUpNotes(random, syncs),
    decisions: makeUpDecisions(random, syncs, today),
    mentions,
    ...painPoints,
    ...makeUpTickets(random, painPoints.painPoints, today),
    resolutions: makeUpResolutions(random, mentions, today),
    merges: makeUpMerges(size.painPoints, today),
  }
}
