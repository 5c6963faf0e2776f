import type { Day } from '#app/domain/calendar/day.ts'
import { jointSyncs } from './joint-syncs.ts'
import { instantOn, jointSyncOn, ownSyncOn } from './story-calendar.ts'
import { teamStories } from './team-stories.ts'
import type { SyncStory, TeamSlug, TeamStory } from './team-story.ts'

/** A sync with its day; the rest of the story refers to it by its name. */
export type HeldSync = {
  name: string
  on: Day
  hour: number
  teams: [TeamStory, ...TeamStory[]]
  agenda: TeamStory['agenda']
  attendees: string[]
  facilitator: string
  story: SyncStory
}

const firstHour = 10
const jointHour = 16

/** Every sync of the story. In the week of a joint sync a team has none of its own. */
export function listHeldSyncs(today: Day): HeldSync[] {
  const joint = jointSyncs.map((story): HeldSync => {
    const [first, ...others] = story.teams.map(getTeamStory)
    if (!first) throw new Error('A joint sync hears somebody.')
    const teams: HeldSync['teams'] = [first, ...others]
    return {
      name: `joint ${story.ago}`,
      on: jointSyncOn(today, story.ago),
      hour: jointHour,
      teams,
      agenda: 'sync',
      attendees: [...new Set([...teams.flatMap(({ people }) => people.slice(0, 2)), first.scribe])],
      facilitator: first.people[0],
      story,
    }
  })
  const own = teamStories.flatMap((team, at) =>
    team.heldAgo
      .filter((ago) => !jointSyncs.some((sync) => sync.ago === ago && sync.teams.includes(team.slug)))
      .map((ago): HeldSync => {
        // Now and then somebody is absent, in turn.
        const here = team.people.filter((_, place) => team.people.length < 3 || place !== ago % 5)
        return {
          name: `${team.slug} ${ago}`,
          on: ownSyncOn(today, team, ago),
          hour: firstHour + (at % 5),
          teams: [team],
          agenda: team.agenda,
          attendees: [...new Set([...here, team.scribe])],
          facilitator: here[ago % here.length] ?? team.people[0],
          story: team.syncs[ago] ?? {},
        }
      }),
  )
  return [...joint, ...own]
}

/** The sync in which a team was heard that week; throws when there is none, which is an error in the story. */
export function getHeldSync(syncs: HeldSync[], team: TeamSlug, ago: number): HeldSync {
  const name = [`joint ${ago}`, `${team} ${ago}`]
  const sync = syncs.find((held) => name.includes(held.name) && held.teams.some(({ slug }) => slug === team))
  if (!sync) throw new Error(`${team} held no sync ${ago} weeks ago.`)
  return sync
}

/** The instant of the n-th record of a sync. */
export function instantIn(sync: HeldSync, minute: number): Date {
  return instantOn(sync.on, sync.hour, minute)
}

function getTeamStory(slug: TeamSlug): TeamStory {
  const team = teamStories.find((story) => story.slug === slug)
  if (!team) throw new Error(`There is no team ${slug}.`)
  return team
}
