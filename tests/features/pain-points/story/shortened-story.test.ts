import { expect, test } from 'vitest'
import { shortenStory, shownAtMost } from '#app/features/pain-points/story/shortened-story.ts'

const { mentions: mentionsShown, teams: teamsShown } = shownAtMost
const times = (length: number) => Array.from({ length }, (_, id) => ({ id }))
const team = (teamId: number, mentions: number) => ({
  teamId,
  name: `Team ${teamId}`,
  mentions: times(mentions).map(({ id }) => ({ id, day: '2026-11-01', at: 50, rank: 1 as const })),
})

test('a story that fits is shown whole', () => {
  const story = {
    mentions: times(mentionsShown),
    timeline: { teams: times(teamsShown).map(({ id }) => team(id, 1)) },
  }
  expect(shortenStory(story, shownAtMost)).toEqual({ ...story, inAll: { mentions: null, teams: null } })
})

test('of a long one the teams with the most mentions are shown, in their original order', () => {
  const teams = [team(0, 1), ...times(teamsShown).map(({ id }) => team(id + 1, 2 + id))]
  const inAll = { mentions: mentionsShown + 1, teams: teamsShown + 1 }
  const shown = shortenStory({ mentions: times(mentionsShown), timeline: { teams } }, inAll)
  expect(shown.timeline.teams).toEqual(teams.slice(1))
  expect(shown.inAll).toEqual(inAll)
})
