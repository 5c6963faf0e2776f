import type { TimelineDrawing } from '#app/features/pain-points/timeline/timeline-drawing.report.server.ts'

/** With more than these a page would be too long to read and too slow to load. */
export const shownAtMost = { mentions: 50, teams: 12 }

/** The totals of shortened lists; null where everything is shown. */
export type InAll = { mentions: number | null; teams: number | null }

export const whole: InAll = { mentions: null, teams: null }

/** Shortens a long history to the teams with the most mentions, in their order, and adds the totals. */
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
