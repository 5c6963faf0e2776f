import type { TimelineDrawing } from './timeline-drawing.report.server.ts'

/** More than these, and a page would be too long to read and too slow to load. */
export const shownAtMost = { mentions: 50, teams: 12 }

/** How many there are in all where not all are shown; null where all are. */
export type InAll = { mentions: number | null; teams: number | null }

export const whole: InAll = { mentions: null, teams: null }

/**
 * Of a long story, of which so many were asked for, the teams with the most mentions, in the order in which they came,
 * and how many there are in all.
 */
export function shortenStory<Story extends { mentions: unknown[]; timeline: Pick<TimelineDrawing, 'teams'> }>(
  story: Story,
  inAll: { mentions: number; teams: number },
): Story & { inAll: InAll } {
  const { mentions, timeline } = story
  const { teams } = timeline
  const most = new Set(
    teams.toSorted((a, b) => b.mentions.length - a.mentions.length).slice(0, shownAtMost.teams),
  )
  return {
    ...story,
    timeline: { ...timeline, teams: teams.filter((team) => most.has(team)) },
    inAll: {
      mentions: inAll.mentions > mentions.length ? inAll.mentions : null,
      teams: inAll.teams > shownAtMost.teams ? inAll.teams : null,
    },
  }
}
