import { beforeAll, describe, expect, test } from 'vitest'
import { UnknownId } from '#app/domain/unknown-id.ts'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { listMentions } from '#app/features/pain-points/story/history.queries.server.ts'
import { listAgendaBlocks, listAgendaTemplates } from '#app/features/syncs/agenda.queries.server.ts'
import { recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import { describeSync, TeamWasHeard } from '#app/features/syncs/sync.commands.server.ts'
import { findSync, listSyncs, syncsAPage } from '#app/features/syncs/syncs.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { listDecisions, listNotes } from '#tests/support/written-lines.ts'

const by = recorderOn('2026-11-21')
const nobody = 999_999

let db: Db
let orders: number
let billing: number
beforeAll(async () => {
  db = await openTestDatabase()
  orders = await aTeam(db, { slug: 'orders', name: 'Orders' })
  billing = await aTeam(db, { slug: 'billing', name: 'Billing' })
})

test('a sync knows its teams by name, its attendees in order, its day and its kind', async () => {
  const syncId = await aSync(db, {
    teamIds: [orders, billing],
    attendees: ['Tanaka', 'Abe'],
    facilitator: 'Sato',
    heldOn: '2026-03-02',
  })
  expect(await findSync(db, syncId)).toMatchObject({
    heldOn: '2026-03-02',
    facilitator: 'Sato',
    templateNameJa: 'Sync Mtg',
    teams: [{ slug: 'billing' }, { slug: 'orders' }],
    attendees: ['Tanaka', 'Abe'],
    mentions: 0,
  })
})

test('a team selected twice is heard once', async () => {
  const syncId = await aSync(db, { teamIds: [orders, orders] })
  expect((await findSync(db, syncId))?.teams).toHaveLength(1)
})

test.each([
  ['teamIds', { teamIds: [nobody] }],
  ['templateId', { templateId: nobody }],
])('%s that does not exist is refused at its field, and nothing is stored', async (field, told) => {
  const before = await listSyncs(db)
  await expect(aSync(db, { teamIds: [orders], ...told })).rejects.toThrow(new UnknownId(field))
  expect(await listSyncs(db)).toEqual(before)
})

describe('describing a sync again', () => {
  const described = { heldOn: '2026-04-02', attendees: ['Abe'], facilitator: null }

  test('changes teams, attendees and facilitator', async () => {
    const syncId = await aSync(db, { teamIds: [orders], attendees: ['Sato', 'Abe'], facilitator: 'Sato' })
    await describeSync(db, by, syncId, { ...described, teamIds: [billing] })
    expect(await findSync(db, syncId)).toMatchObject({
      heldOn: '2026-04-02',
      facilitator: null,
      teams: [{ slug: 'billing' }],
      attendees: ['Abe'],
    })
  })

  test('moves its mentions to its new day, so that a correction makes nothing come back', async () => {
    const syncId = await aSync(db, { teamIds: [orders], heldOn: '2026-04-01' })
    const painPointId = await aPainPoint(db, { syncId, teamIds: [orders] })
    const relief = { painPointId, kind: 'relieved', syncId, resolvedOn: '2026-04-01' } as const
    await resolvePainPoint(db, by, relief)
    await recordDecision(db, by, { syncId, text: 'Drop the alert' })
    await describeSync(db, by, syncId, { ...described, teamIds: [orders] })
    expect((await listMentions(db, painPointId)).map((mention) => mention.heardOn)).toEqual(['2026-04-02'])
    expect((await listDecisions(db, syncId)).map((decision) => decision.decidedOn)).toEqual(['2026-04-02'])
    expect((await findPainPoint(db, painPointId))?.standing).toMatchObject({
      state: 'relieved',
      cameBack: false,
      lastHeardOn: '2026-04-02',
    })
  })

  test('cannot remove a team with mentions there, and then changes nothing', async () => {
    const syncId = await aSync(db, { teamIds: [orders, billing], heldOn: '2026-04-05' })
    await aPainPoint(db, { syncId, teamIds: [billing] })
    await expect(describeSync(db, by, syncId, { ...described, teamIds: [orders] })).rejects.toThrow(
      TeamWasHeard,
    )
    expect(await findSync(db, syncId)).toMatchObject({ heldOn: '2026-04-05', teams: { length: 2 } })
  })

  test('is refused for a sync that does not exist', async () => {
    const told = { ...described, teamIds: [orders] }
    await expect(describeSync(db, by, nobody, told)).rejects.toThrow(new UnknownId('syncId'))
  })
})

test('syncs are listed newest first, a page at a time, each once', async () => {
  const ids: number[] = []
  for (let n = 0; n <= syncsAPage; n++) ids.push(await aSync(db, { teamIds: [orders], heldOn: '2026-07-01' }))
  const first = await listSyncs(db)
  expect(first).toHaveLength(syncsAPage)
  expect(first[0]?.id).toBe(ids.at(-1))
  const second = await listSyncs(db, { before: first.at(-1)?.id })
  expect(second[0]?.id).toBe(ids[0])
  expect(second.map((sync) => sync.id)).not.toContain(first.at(-1)?.id)
})

test('a note can be under an agenda block of its sync, or under none', async () => {
  const syncId = await aSync(db, { teamIds: [orders] })
  const [template] = await listAgendaTemplates(db)
  const [block] = await listAgendaBlocks(db, template?.id ?? 0)
  await writeNote(db, by, { syncId, agendaBlockId: block?.id, body: '障害は2件\n再発なし' })
  await writeNote(db, by, { syncId, body: 'Next time: capacity' })
  expect(await listNotes(db, syncId)).toMatchObject([
    { agendaBlockId: block?.id, body: '障害は2件\n再発なし', recordedBy: 'Mori' },
    { agendaBlockId: null, body: 'Next time: capacity' },
  ])
})

test.each([
  ['syncId', { syncId: nobody }],
  ['agendaBlockId', { agendaBlockId: nobody }],
])('a note whose %s does not exist is refused', async (field, told) => {
  const syncId = await aSync(db, { teamIds: [orders] })
  await expect(writeNote(db, by, { syncId, body: 'x', ...told })).rejects.toThrow(new UnknownId(field))
})
