import type { TimelineDrawing } from './timeline-drawing.report.server.ts'

/** More than these, and a page would be too long to read and too slow to load. */
export const mentionsShown = 50
export const teamsShown = 12

/** How many there are in all where not all are shown; null where all are. */
export type InAll = { mentions: number | null; teams: number | null }

export const whole: InAll = { mentions: null, teams: null }

/**
 * Of a long story, whose latest mentions were asked for of so many in all, the teams with the most, in the order in
 * which they came.
 */
export function shortenStory<Story extends { mentions: unknown[]; timeline: Pick<TimelineDrawing, 'teams'> }>(
  story: Story,
  mentionsInAll: number,
): Story & { inAll: InAll } {
  const { mentions, timeline } = story
  const { teams } = timeline
  const most = new Set(teams.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, teamsShown))
  return {
    ...story,
    timeline: { ...timeline, teams: teams.filter((team) => most.has(team)) },
    inAll: {
      mentions: mentionsInAll > mentions.length ? mentionsInAll : null,
      teams: teams.length > teamsShown ? teams.length : null,
    },
  }
}
