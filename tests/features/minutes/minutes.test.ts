import { beforeAll, describe, expect, test } from 'vitest'
import { archiveBlock } from '#app/features/agenda/block.commands.server.ts'
import { findNextSync } from '#app/features/minutes/minutes.queries.server.ts'
import { type Minutes, reportMinutes } from '#app/features/minutes/minutes.report.server.ts'
import { writeMinutesMarkdown } from '#app/features/minutes/minutes-markdown.report.server.ts'
import { describeMinutes } from '#app/features/minutes/minutes-sentences.report.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { listAgendaBlocks } from '#app/features/syncs/agenda.queries.server.ts'
import { closeSync, reopenSync } from '#app/features/syncs/closing.commands.server.ts'
import { recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import { findSync } from '#app/features/syncs/syncs.queries.server.ts'
import { recordVerdict } from '#app/features/syncs/verdict.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { leftBy } from '#tests/features/audit/audited-acts.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const weekly = { occurrences: 3, per: 'week', minutesEach: 30, people: 1 } as const

let db: Db
let orders: number
let billing: number
let alerts: number
let free: number
beforeAll(async () => {
  db = await openTestDatabase()
  orders = await aTeam(db, { slug: 'orders', name: 'Orders' })
  billing = await aTeam(db, { slug: 'billing', name: 'Billing' })
  const blocks = await listAgendaBlocks(db, 1)
  alerts = blocks.find(({ nameEn }) => nameEn === 'Alerts')?.id ?? 0
  free = blocks.find(({ nameEn }) => nameEn === 'Free topics')?.id ?? 0
})

async function minutesOf(syncId: number): Promise<Minutes> {
  const minutes = await reportMinutes(db, syncId, 'Asia/Tokyo')
  if (!minutes) throw new Error(`There is no sync ${syncId}.`)
  return minutes
}
const markdownOf = async (syncId: number, language: 'ja' | 'en' = 'en') =>
  writeMinutesMarkdown(describeMinutes(await minutesOf(syncId), language))

describe('a whole sync', () => {
  let syncId: number
  beforeAll(async () => {
    const before = await aSync(db, { teamIds: [orders, billing], heldOn: '2026-03-02' })
    const batch = await aPainPoint(db, {
      syncId: before,
      teamIds: [orders],
      title: 'The nightly batch stops',
    })
    const noise = await aPainPoint(db, { syncId: before, teamIds: [orders], title: 'Alerts nobody reads' })
    await aPainPoint(db, { syncId: before, teamIds: [billing], title: 'Never come to' })
    await recordDecision(db, recorderOn('2026-03-02'), {
      syncId: before,
      text: 'List the alerts',
      owner: '佐々木',
      dueOn: '2026-03-09',
    })
    syncId = await aSync(db, {
      teamIds: [orders, billing],
      heldOn: '2026-03-16',
      attendees: ['Mori', '中井'],
      facilitator: 'Mori',
    })
    const by = recorderOn('2026-03-16')
    await resolvePainPoint(db, by, {
      painPointId: noise,
      kind: 'relieved',
      syncId,
      teamId: orders,
      resolvedOn: '2026-03-16',
    })
    await aMention(db, { syncId, teamId: orders, painPointId: batch, quote: 'Again', agendaBlockId: free })
    await aMention(db, { syncId, teamId: billing, painPointId: batch, estimate: weekly, agendaBlockId: free })
    await aTicket(db, { painPointId: batch })
    await writeNote(db, recorderOn('2026-03-18'), {
      syncId,
      agendaBlockId: alerts,
      body: 'Two lines\n- of text',
    })
    await recordVerdict(db, by, { syncId, agendaBlockId: alerts, alert: 'DiskFull', verdict: 'delete' })
    await recordDecision(db, by, { syncId, agendaBlockId: alerts, text: 'Halve them', dueOn: '2026-03-30' })
  })

  test('reads in English in the order of recording, block by block, with what is carried over', async () => {
    expect(await markdownOf(syncId)).toBe(`# Minutes of Billing × Orders, Mon, 16 Mar 2026

- Attendees: Mori, 中井
- Facilitator: Mori
- Agenda: Sync

## From last time, and outside the agenda

### Better

- Alerts nobody reads · Orders

## Alerts

### Alert verdicts

- DiskFull · delete

### Notes

- Two lines\\
  \\- of text · recorded Wed 18 Mar

### Decisions

- Halve them · due Mon 30 Mar

## Free topics

### Heard again

- The nightly batch stops · Alerts · [acme/shop\\#412](https://github.com/acme/shop/issues/412)
  - Orders · Severity: Medium · not estimated · “Again”
  - Billing · Severity: Medium · 6.5 h/month

## Carried over to the next sync

### Open decisions

- List the alerts · decided Mon 2 Mar · owner: 佐々木 · due Mon 9 Mar

### Not discussed

- Never come to · unplanned
`)
  })

  test('and in Japanese', async () => {
    const markdown = await markdownOf(syncId, 'ja')
    expect(markdown).toContain('# Billing × Ordersの議事録 2026年3月16日(月)')
    expect(markdown).toContain('- Orders · 深刻度: 中 · 見積もりなし · 「Again」')
    expect(markdown).toContain('3月18日(水)に記録')
    expect(markdown).toContain('## 次回への持ち越し')
  })

  test('a block that was removed from the agenda since is still in them', async () => {
    await archiveBlock(db, recorderOn('2026-04-01'), alerts)
    expect((await minutesOf(syncId)).parts.map(({ block }) => block?.nameEn)).toContain('Alerts')
  })
})

test('text that looks like Markdown or HTML is plain text and keeps its line', async () => {
  const syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-03-03', attendees: ['<b>Mori</b>'] })
  await aPainPoint(db, {
    syncId,
    teamIds: [orders],
    title: '1. [x](https://evil.example) <img src=x> https://evil.example',
    quote: '”\n\n# Heading\n- item',
  })
  await recordVerdict(db, recorderOn('2026-03-03'), { syncId, alert: '*.5xx | `rate`', verdict: 'fix' })
  const markdown = await markdownOf(syncId)
  expect(markdown).toContain('- Attendees: \\<b\\>Mori\\</b\\>')
  expect(markdown).toContain(
    '- 1\\. \\[x\\](https\\://evil.example) \\<img src=x\\> https\\://evil.example · Alerts · Severity',
  )
  expect(markdown).toContain('  - “”\\\n    \\# Heading\\\n    \\- item”')
  expect(markdown).toContain('- \\*.5xx \\| \\`rate\\` · fix')
})

describe('a pain point', () => {
  test('is new in the first sync only, and comes back when it is mentioned after relief', async () => {
    const teamId = await aTeam(db, { slug: 'again' })
    const [first = 0, second = 0, third = 0] = await Promise.all(
      ['2026-01-05', '2026-01-19', '2026-02-02'].map((heldOn) => aSync(db, { teamIds: [teamId], heldOn })),
    )
    const painPointId = await aPainPoint(db, { syncId: first, teamIds: [teamId] })
    await resolvePainPoint(db, recorderOn('2026-01-19'), {
      painPointId,
      kind: 'relieved',
      syncId: second,
      resolvedOn: '2026-01-19',
    })
    await aMention(db, { syncId: third, teamId, painPointId })
    const kinds = async (syncId: number) =>
      (await minutesOf(syncId)).parts.map(({ firstHeard, heardAgain, relieved }) => [
        firstHeard.length,
        heardAgain.map(({ cameBack }) => cameBack),
        relieved.length,
      ])
    expect(await Promise.all([first, second, third].map(kinds))).toEqual([
      [[1, [], 0]],
      [[0, [], 1]],
      [[0, [true], 0]],
    ])
  })

  test('that was merged is listed under its root', async () => {
    const teamId = await aTeam(db, { slug: 'merging' })
    const syncId = await aSync(db, { teamIds: [teamId] })
    const source = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'Source' })
    const target = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'Target' })
    await merged(db, source, target)
    const [part] = (await minutesOf(syncId)).parts
    expect(part?.firstHeard).toMatchObject([{ title: 'Target', voices: [{}, {}] }])
  })
})

describe('closing', () => {
  const closedAt = async (syncId: number) => (await findSync(db, syncId))?.closedAt?.toISOString()

  test('keeps the first instant, and reopening removes it', async () => {
    const syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-05-04' })
    await closeSync(db, recorderOn('2026-05-04', '02:00:00'), syncId)
    await closeSync(db, recorderOn('2026-05-05', '02:00:00'), syncId)
    expect(await closedAt(syncId)).toBe('2026-05-04T02:00:00.000Z')
    await reopenSync(db, recorderOn('2026-05-06'), syncId)
    expect(await closedAt(syncId)).toBeUndefined()
  })

  test('does not prevent a correction', async () => {
    const syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-05-11' })
    await closeSync(db, recorderOn('2026-05-11'), syncId)
    await writeNote(db, recorderOn('2026-05-13'), { syncId, body: 'Forgotten' })
    expect((await minutesOf(syncId)).parts[0]?.notes).toMatchObject([{ recordedOn: '2026-05-13' }])
  })

  test('is not possible before the day of a sync that is being prepared', async () => {
    const syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-05-18' })
    await closeSync(db, recorderOn('2026-05-17'), syncId)
    expect(await closedAt(syncId)).toBeUndefined()
  })

  test('leaves one event in the audit log', async () => {
    const syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-04-01' })
    expect(await leftBy(db, (by) => closeSync(db, by, syncId))).toEqual([
      ['syncs', 'changed', { closed_at: null }, { closed_at: expect.any(String) }],
    ])
  })
})

test('the next sync is the nearest later one of any of the teams', async () => {
  const teamId = await aTeam(db, { slug: 'rhythm' })
  const other = await aTeam(db, { slug: 'other-rhythm' })
  const [id = 0, next, _later] = await Promise.all([
    aSync(db, { teamIds: [teamId, other], heldOn: '2026-06-01' }),
    aSync(db, { teamIds: [other], heldOn: '2026-06-08' }),
    aSync(db, { teamIds: [teamId], heldOn: '2026-06-15' }),
  ])
  const { sync } = await minutesOf(id)
  expect(await findNextSync(db, sync)).toEqual({ id: next, heldOn: '2026-06-08' })
  expect(await findNextSync(db, (await minutesOf(_later)).sync)).toBeUndefined()
})
