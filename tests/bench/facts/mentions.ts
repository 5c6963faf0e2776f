import type { Selectable } from 'kysely'
import type { Day } from '#app/domain/calendar/day.ts'
import type { MentionsTable } from '#db/schema.ts'
import { pick, type Random, wholeBetween, zipfPicker } from '../random.ts'
import type { Hearing } from './syncs.ts'
import { dayAt, instantOn } from './window.ts'
import { writeQuote } from './words.ts'

export type Mention = Selectable<MentionsTable>

// Below 1 so that the most mentioned pain point has some hundreds of mentions, not one in every sync of every team.
const zipfExponent = 0.75
const drawsPerMention = 50

/**
 * Every pain point is mentioned at least once; the rest follows Zipf's law: a few pain points are mentioned by
 * nearly every team, most once or twice by the team they belong to. Throws when the syncs cannot hold so many.
 */
export function makeUpMentions(
  random: Random,
  size: { painPoints: number; mentions: number },
  hearings: Hearing[][],
  days: Day[],
): Mention[] {
  const hardToTell = zipfPicker(random, size.painPoints, zipfExponent)
  const someTeam = zipfPicker(random, hearings.length, 0.4)
  const homes = Array.from({ length: size.painPoints }, () => hearings[someTeam()] ?? [])
  const said = new Set<string>()
  const mentions: Mention[] = []
  const say = (index: number, team: Hearing[]) => {
    const hearing = pick(random, team)
    const key = `${hearing.syncId} ${hearing.teamId} ${index}`
    if (said.has(key)) return
    said.add(key)
    mentions.push(mentionOf(random, mentions.length + 1, index + 1, hearing, dayAt(days, hearing.dayIndex)))
  }
  homes.forEach((home, index) => {
    say(index, home)
  })
  for (let draw = 0; mentions.length < size.mentions; draw++) {
    if (draw > size.mentions * drawsPerMention) throw new Error('Too few syncs for so many mentions.')
    const index = hardToTell()
    const stays = random() < 0.4
    say(index, (stays ? homes[index] : hearings[someTeam()]) ?? [])
  }
  return mentions
}

function mentionOf(random: Random, id: number, painPointId: number, hearing: Hearing, heardOn: Day): Mention {
  const { syncId, teamId } = hearing
  const isEstimated = random() < 0.7
  return {
    id,
    painPointId,
    syncId,
    teamId,
    heardOn,
    severity: pick(random, ['low', 'low', 'medium', 'medium', 'medium', 'high', 'high', 'critical']),
    quote: writeQuote(random, id),
    occurrences: isEstimated ? wholeBetween(random, 1, 8) : null,
    per: isEstimated ? pick(random, ['day', 'week', 'week', 'month', 'month', 'month']) : null,
    minutesEach: isEstimated ? pick(random, [5, 10, 15, 30, 45, 60, 90]) : null,
    people: isEstimated ? pick(random, [1, 1, 1, 2, 3]) : null,
    agendaBlockId: null,
    recordedAt: instantOn(heardOn, id),
    recordedBy: 'bench',
  }
}
