import { beforeAll, describe, expect, test } from 'vitest'
import { listHistoryOf } from '#app/features/audit/audit.queries.server.ts'
import {
  archiveCategory,
  createCategory,
  describeCategory,
  restoreCategory,
} from '#app/features/categories/category.commands.server.ts'
import {
  correctMention,
  withdrawMention,
} from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { describePainPoint, recordPainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import {
  resolvePainPoint,
  withdrawResolution,
} from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { closeReview } from '#app/features/review/closing/review.commands.server.ts'
import type { Review } from '#app/features/review/review.report.server.ts'
import {
  finishDecision,
  recordDecision,
  reopenDecision,
} from '#app/features/syncs/decision.commands.server.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import { describeSync, openSync } from '#app/features/syncs/sync.commands.server.ts'
import {
  archiveTeam,
  createTeam,
  describeTeam,
  restoreTeam,
} from '#app/features/teams/team.commands.server.ts'
import { linkTicket, observeOutcome, unlinkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

import { leftBy } from './audited-acts.ts'

const team = { name: 'Search', slug: 'search', phase: 'launched', headcount: 4, cadenceDays: 7 } as const

let db: Db
let teamId: number
let syncId: number
beforeAll(async () => {
  db = await openTestDatabase()
  teamId = await aTeam(db)
  syncId = await aSync(db, { teamIds: [teamId] })
})

describe('a command records', () => {
  test('changes of a team', async () => {
    let id = 0
    const created = await leftBy(db, async (by) => {
      id = (await createTeam(db, by, team)).teamId
    })
    expect(created).toEqual([
      [
        'teams',
        'added',
        null,
        expect.objectContaining({ id, slug: 'search', headcount: 4, archived_at: null }),
      ],
    ])
    expect(
      await leftBy(db, (by) => describeTeam(db, by, id, { ...team, headcount: 6, phase: 'mature' })),
    ).toEqual([['teams', 'changed', { headcount: 4, phase: 'launched' }, { headcount: 6, phase: 'mature' }]])
    const at = '2026-04-06T09:30:00+00:00'
    expect(await leftBy(db, (by) => archiveTeam(db, by, id))).toEqual([
      ['teams', 'changed', { archived_at: null }, { archived_at: expect.any(String) }],
    ])
    expect(await leftBy(db, (by) => restoreTeam(db, by, id))).toEqual([
      ['teams', 'changed', { archived_at: expect.toSatisfy(isInstant(at)) }, { archived_at: null }],
    ])
  })

  test('changes of a category', async () => {
    const category = { slug: 'night', nameEn: 'Night', nameJa: '夜間', colour: 'sky' } as const
    let id = 0
    const created = await leftBy(db, async (by) => {
      id = (await createCategory(db, by, category)).categoryId
    })
    expect(created).toEqual([['categories', 'added', null, expect.objectContaining({ slug: 'night' })]])
    const changed = await leftBy(db, (by) => describeCategory(db, by, id, { ...category, nameJa: '夜' }))
    expect(changed).toEqual([['categories', 'changed', { name_ja: '夜間' }, { name_ja: '夜' }]])
    expect(await leftBy(db, (by) => archiveCategory(db, by, id))).toHaveLength(1)
    expect(await leftBy(db, (by) => restoreCategory(db, by, id))).toHaveLength(1)
  })

  test('changes of a pain point and everything that belongs to it', async () => {
    let id = 0
    const heard = {
      syncId,
      teamIds: [teamId],
      title: 'Disks fill up',
      severity: 'high',
      quote: '毎週です',
    } as const
    const recorded = await leftBy(db, async (by) => {
      const said = { ...heard, teamIds: [teamId], categoryIds: [1], knownBy: ['Abe'] }
      id = (await recordPainPoint(db, by, said)).painPointId
    })
    expect(recorded).toEqual([
      ['pain_points', 'added', null, expect.objectContaining({ title: 'Disks fill up' })],
      ['pain_point_categories', 'added', null, { pain_point_id: id, category_id: 1 }],
      ['known_by', 'added', null, expect.objectContaining({ name: 'Abe' })],
      [
        'mentions',
        'added',
        null,
        expect.objectContaining({ severity: 'high', quote: '毎週です', per: null }),
      ],
    ])
    const described = { title: 'Disks fill up at night', categoryIds: [2], knownBy: ['Sato'] }
    expect(await leftBy(db, (by) => describePainPoint(db, by, id, described))).toEqual([
      ['pain_points', 'changed', { title: 'Disks fill up' }, { title: 'Disks fill up at night' }],
      ['pain_point_categories', 'added', null, { pain_point_id: id, category_id: 2 }],
      ['pain_point_categories', 'removed', { pain_point_id: id, category_id: 1 }, null],
      ['known_by', 'added', null, expect.objectContaining({ name: 'Sato' })],
      ['known_by', 'removed', expect.objectContaining({ name: 'Abe' }), null],
    ])
  })

  test('changes of a mention, and the deletion of the pain point with its last one', async () => {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [teamId], categoryIds: [1] })
    const later = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-16' })
    const mentionId = await aMention(db, { syncId: later, teamId, painPointId, severity: 'high' })
    const corrected = await leftBy(db, (by) => correctMention(db, by, mentionId, { severity: 'critical' }))
    expect(corrected).toEqual([['mentions', 'changed', { severity: 'high' }, { severity: 'critical' }]])
    const [first] = await db
      .selectFrom('mentions')
      .select('id')
      .where('painPointId', '=', painPointId)
      .execute()
    await withdrawMention(db, recorderOn('2026-04-01'), mentionId)
    const withdrawn = await leftBy(db, (by) => withdrawMention(db, by, first?.id ?? 0))
    expect(withdrawn.map(([table, action]) => `${table} ${action}`).toSorted()).toEqual([
      'mentions removed',
      'pain_point_categories removed',
      'pain_points removed',
    ])
  })

  test('changes of a resolution', async () => {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [teamId] })
    let id = 0
    const resolved = await leftBy(db, async (by) => {
      const said = { painPointId, kind: 'declined', reason: 'Too rare', resolvedOn: '2026-04-06' } as const
      id = (await resolvePainPoint(db, by, said)).resolutionId
    })
    expect(resolved).toEqual([
      ['resolutions', 'added', null, expect.objectContaining({ reason: 'Too rare' })],
    ])
    expect(await leftBy(db, (by) => withdrawResolution(db, by, id))).toEqual([
      ['resolutions', 'removed', expect.objectContaining({ kind: 'declined' }), null],
    ])
  })

  test('changes of a ticket, its links and outcomes; the history of the pain points it serves shows them', async () => {
    const painPointId = await aPainPoint(db, { syncId, teamIds: [teamId] })
    const ticket = { url: 'https://tickets.example/audit-1', tracker: 'link', key: 'A-1' } as const
    let ticketId = 0
    const linked = await leftBy(db, async (by) => {
      ticketId = (await linkTicket(db, by, { painPointId, ticket })).ticketId
    })
    expect(linked.map(([table]) => table)).toEqual(['tickets', 'ticket_links'])
    const seen = await leftBy(db, (by) =>
      observeOutcome(db, by, { ticketId, outcome: 'done', observedOn: '2026-04-06' }),
    )
    expect(seen).toEqual([['ticket_outcomes', 'added', null, expect.objectContaining({ outcome: 'done' })]])
    expect(await leftBy(db, (by) => unlinkTicket(db, by, { painPointId, ticketId }))).toEqual([
      ['ticket_links', 'removed', expect.objectContaining({ ticket_id: ticketId }), null],
    ])
    const { events } = await listHistoryOf(db, painPointId, { timeZone: 'Asia/Tokyo', limit: 3 })
    expect(events.map(({ table }) => table)).toEqual(['ticket_links', 'ticket_outcomes', 'ticket_links'])
  })

  test('changes of a sync, its teams, attendees, notes and decisions', async () => {
    let id = 0
    const described = { heldOn: '2026-04-06', teamIds: [teamId], attendees: ['Mori'], facilitator: null }
    const opened = await leftBy(db, async (by) => {
      id = (await openSync(db, by, described)).syncId
    })
    expect(opened.map(([table]) => table)).toEqual(['syncs', 'sync_teams', 'sync_attendees'])
    const moved = await leftBy(db, (by) => describeSync(db, by, id, { ...described, heldOn: '2026-04-07' }))
    expect(moved[0]).toEqual(['syncs', 'changed', { held_on: '2026-04-06' }, { held_on: '2026-04-07' }])
    expect(await leftBy(db, (by) => writeNote(db, by, { syncId: id, body: '覚え書き' }))).toEqual([
      ['notes', 'added', null, expect.objectContaining({ body: '覚え書き' })],
    ])
    let decisionId = 0
    const decided = await leftBy(db, async (by) => {
      decisionId = (await recordDecision(db, by, { syncId: id, text: 'Look into it' })).decisionId
    })
    expect(decided).toEqual([['decisions', 'added', null, expect.objectContaining({ text: 'Look into it' })]])
    expect(await leftBy(db, (by) => finishDecision(db, by, decisionId))).toMatchObject([
      ['decisions', 'changed', { done_on: null }, { done_on: '2026-04-06' }],
    ])
    expect(await leftBy(db, (by) => reopenDecision(db, by, decisionId))).toHaveLength(1)
  })

  test('the closing of a review, whose figures the log does not repeat when it is read', async () => {
    const figures = { month: '2026-03' } as Review // why: the log does not read the figures.
    const closed = await leftBy(db, (by) => closeReview(db, by, '2026-03', figures))
    expect(closed).toEqual([
      [
        'reviews',
        'added',
        null,
        {
          month: '2026-03',
          closed_at: expect.any(String),
          closed_by: expect.any(String),
          redacted_at: null,
          redacted_by: null,
        },
      ],
    ])
  })
})

function isInstant(expected: string) {
  return (text: unknown) => new Date(String(text)).getTime() === new Date(expected).getTime()
}
