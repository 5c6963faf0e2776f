import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { addDays, dayIn } from '#app/domain/calendar/day.ts'
import { action as correct, loader as openMention } from '#app/routes/mentions.$mentionId.edit.tsx'
import { loader as openPainPoint } from '#app/routes/pain-points.$id._index.tsx'
import { loader as openResolve, action as resolve } from '#app/routes/pain-points.$id_.resolve.tsx'
import { loader as openSaid, action as say } from '#app/routes/pain-points.$id_.said.tsx'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
let orders: number
let billing: number
let painPointId: number
beforeAll(async () => {
  db = await openDatabaseForRequests()
  orders = await aTeam(db)
  billing = await aTeam(db, { slug: 'billing', name: 'Billing' })
})
beforeEach(async () => {
  const syncId = await aSync(db, { teamIds: [orders], heldOn: heard })
  painPointId = await aPainPoint(db, { syncId, teamIds: [orders], severity: 'high', estimate })
})

const today = dayIn('Asia/Tokyo', new Date())
const heard = addDays(today, -20)
const estimate = { occurrences: 3, per: 'week', minutesEach: 30, people: 1 } as const
const params = (id: number) => ({ id: `${id}` })
const page = async () =>
  (await openPainPoint(opening(`/pain-points/${painPointId}`, { params: params(painPointId) }))).shown
const saying = (form: Record<string, string>) =>
  say(sending(`/pain-points/${painPointId}/said`, keyed({ severity: 'low', ...form }), params(painPointId)))
const resolving = (form: Record<string, string>) =>
  resolve(sending(`/pain-points/${painPointId}/resolve`, keyed(form), params(painPointId)))

describe('a mention outside a sync', () => {
  test('has a day and a team, and no sync', async () => {
    const form = { teamId: `${billing}`, heardOn: addDays(today, -3), quote: '廊下で聞いた' }
    expect(readRedirect(await saying(form))).toBe(`/pain-points/${painPointId}`)
    const { mentions, painPoint } = await page()
    expect(mentions[0]).toMatchObject({
      syncId: null,
      teamName: 'Billing',
      heardOn: addDays(today, -3),
      severity: 'low',
      quote: '廊下で聞いた',
    })
    expect(painPoint.teams.map(({ name }) => name).toSorted()).toEqual(['Billing', 'Orders'])
  })

  test('starts from the team’s latest mention', async () => {
    const {
      teams,
      said,
      today: day,
    } = await openSaid(opening(`/pain-points/${painPointId}/said`, { params: params(painPointId) }))
    expect([teams[0]?.id, said, day]).toEqual([
      orders,
      { painPointId, teamId: orders, severity: 'high', estimate },
      today,
    ])
  })

  test('counts once a day for a team', async () => {
    const form = { teamId: `${billing}`, heardOn: addDays(today, -3) }
    await saying(form)
    expect(readRefusal(await saying(form))).toMatchObject({ problems: { '': ['alreadyMentionedToday'] } })
    expect(readRedirect(await saying({ ...form, heardOn: addDays(today, -2) }))).toBe(
      `/pain-points/${painPointId}`,
    )
  })

  test.each([
    ['a day that has not come', { heardOn: addDays(today, 1) }, 'heardOn', 'dayInFuture'],
    ['an invalid team', { teamId: '999999' }, 'teamId', 'unknownId'],
  ])('is refused for %s', async (_what, wrong, field, why) => {
    const refusal = readRefusal(await saying({ teamId: `${billing}`, heardOn: today, ...wrong }))
    expect(refusal).toMatchObject({ status: 422, problems: { [field]: [why] } })
  })
})

describe('relieved or declined outside a sync', () => {
  test('a pain point is better when a team that mentioned it reports so', async () => {
    const { kind, teams } = await openResolve(
      opening(`/pain-points/${painPointId}/resolve?kind=relieved`, { params: params(painPointId) }),
    )
    expect([kind, teams]).toEqual(['relieved', [{ id: orders, name: 'Orders' }]])
    await resolving({ kind: 'relieved', teamId: `${orders}`, resolvedOn: addDays(today, -1) })
    const { painPoint, resolutions } = await page()
    expect(painPoint.standing?.state).toBe('relieved')
    expect(resolutions).toMatchObject([{ kind: 'relieved', syncId: null, teamName: 'Orders' }])
  })

  test.each([
    ['a decline without a reason', { kind: 'declined' }, 'reason', 'declinedWithoutReason'],
    ['a day before its first mention', { resolvedOn: addDays(heard, -1) }, 'resolvedOn', 'dayBeforeHeard'],
  ])('%s is refused', async (_what, wrong, field, why) => {
    const refusal = readRefusal(await resolving({ kind: 'relieved', resolvedOn: today, ...wrong }))
    expect(refusal).toMatchObject({ status: 422, problems: { [field]: [why] } })
  })

  test('a team that never mentioned it cannot resolve it', async () => {
    const form = { kind: 'relieved', teamId: `${billing}`, resolvedOn: today }
    expect(readRefusal(await resolving(form))).toMatchObject({ problems: { teamId: ['teamNeverMentioned'] } })
  })
})

describe('a mention is corrected', () => {
  const correcting = async (form: Record<string, string>) => {
    const [mention] = (await page()).mentions
    const id = mention?.id ?? 0
    const sent = { severity: 'low', occurrences: '1', per: 'week', minutesEach: '30', people: '1', ...form }
    return correct(sending(`/mentions/${id}/edit`, keyed(sent), { mentionId: `${id}` }))
  }

  test('it was wrong: the new values hold from its own day on, and the audit log keeps the old ones', async () => {
    expect(readRedirect(await correcting({ because: 'wrong' }))).toBe(`/pain-points/${painPointId}`)
    const { mentions } = await page()
    expect(mentions).toMatchObject([{ heardOn: heard, severity: 'low', estimate: { occurrences: 1 } }])
    const [kept] = await db
      .selectFrom('auditEvents')
      .select('before')
      .where('action', '=', 'changed')
      .where('tableName', '=', 'mentions')
      .orderBy('id', 'desc')
      .limit(1)
      .execute()
    expect(kept?.before).toMatchObject({ severity: 'high' })
  })

  test('it has changed: that is a mention of today, and the old one stays', async () => {
    await correcting({ because: 'changed' })
    const { mentions } = await page()
    expect(mentions).toMatchObject([
      { heardOn: today, syncId: null, severity: 'low', estimate: { occurrences: 1 } },
      { heardOn: heard, severity: 'high', estimate: { occurrences: 3 } },
    ])
    expect(readRefusal(await correcting({ because: 'changed' }))).toMatchObject({
      problems: { '': ['alreadyMentionedToday'] },
    })
  })

  test('a deleted one is not found', async () => {
    const at = opening('/mentions/999999/edit', { params: { mentionId: '999999' } })
    expect(await statusThrown(openMention(at))).toBe(404)
  })
})
