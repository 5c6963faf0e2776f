import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { listActors, listAuditEvents, listHistoryOf } from '#app/features/audit/audit.queries.server.ts'
import type { AuditAddress } from '#app/features/audit/audit-address.ts'
import { describePainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { createTeam } from '#app/features/teams/team.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { everything } from './audited-acts.ts'

const timeZone = 'Asia/Tokyo'
let db: Db
let teamId: number
let syncId: number
beforeAll(async () => {
  db = await openTestDatabase()
  teamId = await aTeam(db)
  syncId = await aSync(db, { teamIds: [teamId] })
})

describe('the history of a pain point', () => {
  test('has all of its own events, the latest first, and none of another', async () => {
    const other = await aPainPoint(db, { syncId, teamIds: [teamId] })
    const id = await aPainPoint(db, { syncId, teamIds: [teamId] })
    await describePainPoint(db, recorderOn('2026-04-01'), id, { title: 'New', categoryIds: [1], knownBy: [] })
    const { events, hasMore } = await listHistoryOf(db, id, { timeZone, limit: 50 })
    expect(events.map(({ table }) => table)).toEqual([
      'pain_points',
      'mentions',
      'pain_point_categories',
      'pain_points',
    ])
    expect(hasMore).toBe(false)
    expect(events.some(({ painPointIds }) => painPointIds.includes(other))).toBe(false)
    expect(await listHistoryOf(db, id, { timeZone, limit: 3 })).toMatchObject({ hasMore: true })
  })

  test('has the events of what was merged into it, and both have the merge', async () => {
    const source = await aPainPoint(db, { syncId, teamIds: [teamId] })
    const target = await aPainPoint(db, { syncId, teamIds: [teamId] })
    await merged(db, source, target)
    const historyOf = (id: number) => listHistoryOf(db, id, { timeZone, limit: 50 })
    expect((await historyOf(target)).events).toHaveLength(7)
    expect((await historyOf(source)).events).toHaveLength(4)
  })
})

describe('the log', () => {
  const list = (address: Partial<AuditAddress>, limit = 1000) =>
    listAuditEvents(db, { ...everything, ...address }, { cursor: null, timeZone, limit })

  test('lists everyone who did something, once each', async () => {
    const names = await listActors(db)
    expect(names).toEqual([...new Set(names)].toSorted())
    expect(names).toContain('Mori')
  })

  test('is filtered by table, action and row', async () => {
    const { events } = await list({ what: 'teams', action: 'added', subject: String(teamId) })
    expect(events).toMatchObject([{ table: 'teams', action: 'added', after: { slug: 'orders' } }])
  })

  test('is filtered by days in the time zone of the organisation, both ends included', async () => {
    // 00:30 on the 8th in Tokyo.
    const at = new Date('2026-09-07T15:30:00Z')
    const by = { ...recorderOn('2026-09-08'), now: at, actor: { id: null, name: 'Night owl' } }
    const team = { name: 'Night', slug: 'at-night', phase: 'launched', cadenceDays: 7 } as const
    await createTeam(db, by, team)
    const found = async (days: Partial<AuditAddress>) =>
      (await list({ who: by.actor.name, ...days })).events.length
    expect(await found({ from: '2026-09-08', until: '2026-09-08' })).toBe(1)
    expect(await found({ until: '2026-09-07' })).toBe(0)
    expect(await found({ from: '2026-09-09' })).toBe(0)
  })

  test('is the same when read page by page, forwards and back', async () => {
    const all = (await list({})).events.map(({ id }) => id)
    const page = (cursor: { direction: 'after' | 'before'; eventId: number } | null) =>
      listAuditEvents(db, everything, { cursor, timeZone, limit: 7 })
    const read: number[] = []
    let slice = await page(null)
    read.push(...slice.events.map(({ id }) => id))
    while (slice.after !== null) {
      slice = await page({ direction: 'after', eventId: slice.after })
      read.push(...slice.events.map(({ id }) => id))
    }
    expect(read).toEqual(all)
    const back: number[] = slice.events.map(({ id }) => id)
    while (slice.before !== null) {
      slice = await page({ direction: 'before', eventId: slice.before })
      back.unshift(...slice.events.map(({ id }) => id))
    }
    expect(back).toEqual(all)
  })

  test('has nothing beyond an event that does not exist', async () => {
    const cursor = { direction: 'after', eventId: 999_999_999 } as const
    expect(await listAuditEvents(db, everything, { cursor, timeZone, limit: 7 })).toMatchObject({
      events: [],
    })
  })

  test('has one event for each row written', async () => {
    const { rows } = await sql<{ events: number; teams: number }>`
      select count(*) as events, (select count(*) from teams) as teams from audit_events
      where table_name = 'teams' and action = 'added'`.execute(db)
    expect(rows[0]?.events).toBe(rows[0]?.teams)
  })
})
