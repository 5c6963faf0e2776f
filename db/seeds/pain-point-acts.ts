import type { ToilEstimate } from '#app/domain/toil/toil.ts'
import {
  type MentionInput,
  recordMention,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { describePainPoint, recordPainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { blockOf } from './agenda-places.ts'
import { getHeldSync, type HeldSync } from './held-syncs.ts'
import { type Act, getId, type StoryIds } from './story-act.ts'
import { actIn } from './sync-acts.ts'
import type { Heard, PainPointStory, TeamSlug, TeamStory, Toil } from './team-story.ts'

const mentionsFromMinute = 5
const minutesOfMentions = 30
const resolutionsFromMinute = 36

/** A team's pain points are mentioned, mentioned again, and some of them relieved or declined. */
export function listPainPointActs(team: TeamStory, ids: StoryIds, syncs: HeldSync[]): Act[] {
  return team.painPoints.flatMap((painPoint, place) => [
    ...painPoint.heard.map((heard, turn) => {
      const { ago, team: slug = team.slug, ...said } = typeof heard === 'number' ? { ago: heard } : heard
      const sync = getHeldSync(syncs, slug, ago)
      const minute = mentionsFromMinute + (place % minutesOfMentions)
      return turn === 0
        ? firstMention(painPoint, said, { ids, sync, minute, slug })
        : laterMention(painPoint, said, { ids, sync, minute, slug })
    }),
    ...listResolutionActs(painPoint, team.slug, ids, syncs),
  ])
}

type MentionStory = Omit<Extract<Heard, object>, 'ago' | 'team'>
type Scene = { ids: StoryIds; sync: HeldSync; minute: number; slug: TeamSlug }

function firstMention(
  painPoint: PainPointStory,
  mention: MentionStory,
  { ids, sync, minute, slug }: Scene,
): Act {
  const { title, tags, knownBy = [], notes } = painPoint
  return actIn(sync, minute, async (db, by) => {
    const described = { title, categoryIds: tags.map((tag) => getId(ids.categories, tag)), knownBy }
    const { painPointId } = await recordPainPoint(db, by, {
      ...described,
      syncId: getId(ids.syncs, sync.name),
      teamIds: [getId(ids.teams, slug)],
      agendaBlockId: blockOf(ids, sync, tags),
      ...mentionOf(painPoint, mention),
    })
    if (notes) await describePainPoint(db, by, painPointId, { ...described, notes })
    ids.painPoints.set(title, painPointId)
  })
}

function laterMention(
  painPoint: PainPointStory,
  mention: MentionStory,
  { ids, sync, minute, slug }: Scene,
): Act {
  return actIn(sync, minute, async (db, by) => {
    await recordMention(db, by, {
      painPointId: getId(ids.painPoints, painPoint.title),
      syncId: getId(ids.syncs, sync.name),
      teamId: getId(ids.teams, slug),
      agendaBlockId: blockOf(ids, sync, painPoint.tags),
      ...mentionOf(painPoint, mention),
    })
  })
}

function listResolutionActs(
  { title, relieved, declined }: PainPointStory,
  slug: TeamSlug,
  ids: StoryIds,
  syncs: HeldSync[],
): Act[] {
  const ends = [
    ...(relieved === undefined ? [] : [{ kind: 'relieved' as const, ago: relieved, reason: null }]),
    ...(declined === undefined
      ? []
      : [{ kind: 'declined' as const, ago: declined.ago, reason: declined.why }]),
  ]
  return ends.map(({ kind, ago, reason }) => {
    const sync = getHeldSync(syncs, slug, ago)
    return actIn(sync, resolutionsFromMinute, async (db, by) => {
      await resolvePainPoint(db, by, {
        painPointId: getId(ids.painPoints, title),
        kind,
        reason,
        syncId: getId(ids.syncs, sync.name),
        teamId: getId(ids.teams, slug),
        resolvedOn: sync.on,
      })
    })
  })
}

function mentionOf(painPoint: PainPointStory, { says, toil, severity }: MentionStory): MentionInput {
  return {
    severity: severity ?? painPoint.severity,
    quote: says ?? null,
    estimate: toil ? estimateOf(toil) : null,
  }
}

function estimateOf([occurrences, per, minutesEach, people]: Toil): ToilEstimate {
  return { occurrences, per, minutesEach, people }
}
