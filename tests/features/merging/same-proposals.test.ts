import { sql } from 'kysely'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { mergePainPoints, unmergePainPoint } from '#app/features/merging/merging.commands.server.ts'
import { markNotSame, withdrawNotSame } from '#app/features/merging/not-same.commands.server.ts'
import { startProposing } from '#app/features/merging/same.job.server.ts'
import { proposeQueued } from '#app/features/merging/same-proposals.commands.server.ts'
import { listSameProposals, type SameProposal } from '#app/features/merging/same-proposals.queries.server.ts'
import { withdrawMention } from '#app/features/pain-points/mentions/mention.commands.server.ts'
import { describePainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { resolvePainPoint } from '#app/features/pain-points/resolutions/resolution.commands.server.ts'
import { findAlike } from '#app/features/pain-points/similar/alike.job.server.ts'
import type { Db } from '#db/transaction.ts'
import { aMention } from '#tests/support/a-mention.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { proposed } from '#tests/support/proposed.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-04-06')

let db: Db
let syncId: number
let later: number
let orders: number
let billing: number
beforeAll(async () => {
  db = await openTestDatabase()
  orders = await aTeam(db, { slug: 'orders', name: 'Orders' })
  billing = await aTeam(db, { slug: 'billing', name: 'Billing' })
  const teamIds = [orders, billing]
  syncId = await aSync(db, { teamIds })
  later = await aSync(db, { teamIds, heldOn: '2026-03-16' })
})

const said = (teamId: number, title: string) => aPainPoint(db, { syncId, teamIds: [teamId], title })
const idsOf = ({ source, target }: SameProposal) => [source.painPointId, target.painPointId]
const listAll = async () => (await listSameProposals(db, { cursor: null, limit: 1_000 })).pairs
async function withWhat(painPointId: number) {
  const pairs = (await listAll()).map(idsOf).filter((ids) => ids.includes(painPointId))
  return pairs.flat().filter((id) => id !== painPointId)
}
const merge = (sourceId: number, targetId: number) =>
  mergePainPoints(db, by, { sourceIds: [sourceId], targetId })

describe('proposed are', () => {
  test('two mentions of the same in two languages, with their common concepts', async () => {
    const ja = await said(orders, '夜間バッチが失敗する')
    const en = await said(billing, 'The nightly batch fails')
    await proposed(db)
    const [pair] = (await listAll()).filter((pair) => idsOf(pair).includes(ja))
    expect(pair).toMatchObject({
      source: { painPointId: ja, teams: ['Orders'], state: 'unplanned', hoursPerMonth: null },
      target: { painPointId: en, teams: ['Billing'] },
      matched: expect.arrayContaining(['c:batch']),
    })
    expect(pair?.likeness).toBeGreaterThan(0.45)
  })

  test('no mentions of a single team, until another team mentions one of them too', async () => {
    const first = await said(orders, '証明書の更新を忘れる')
    const second = await said(orders, 'Certificate renewal is forgotten')
    await proposed(db)
    expect(await withWhat(first)).toEqual([])
    await aMention(db, { syncId: later, teamId: billing, painPointId: second })
    expect(await withWhat(first)).toEqual([second])
  })

  test('no pain points with different meanings', async () => {
    const one = await said(orders, 'CSVの取り込みが文字化けする')
    await said(billing, 'Nobody knows the coffee machine')
    await proposed(db)
    expect(await withWhat(one)).toEqual([])
  })
})

describe('a proposal is removed', () => {
  let ja: number
  let en: number
  const titles = ['画像の変換に時間がかかる', 'Image conversion is slow']
  const began = async () => {
    ja = await said(orders, titles[0] ?? '')
    en = await said(billing, titles[1] ?? '')
    await proposed(db)
    expect(await withWhat(ja)).toContain(en)
  }
  const end = async () => {
    for (const painPointId of [ja, en])
      await resolvePainPoint(db, by, { painPointId, kind: 'relieved', resolvedOn: '2026-04-01' })
  }

  test('when the two are merged; unmerged they are marked as not the same, until that is undone', async () => {
    await began()
    await merge(ja, en)
    expect(await withWhat(ja)).toEqual([])
    await proposed(db)
    expect(await withWhat(ja)).toEqual([])
    await unmergePainPoint(db, by, { sourceId: ja })
    await proposed(db)
    expect(await withWhat(ja)).toEqual([])
    await withdrawNotSame(db, by, [en, ja])
    expect(await withWhat(ja)).toEqual([en])
    await end()
  })

  test('when someone says that they are not the same, and returns when that is undone', async () => {
    await began()
    await markNotSame(db, by, [en, ja])
    await markNotSame(db, by, [ja, en])
    expect(await withWhat(ja)).toEqual([])
    await withdrawNotSame(db, by, [ja, en])
    expect(await withWhat(ja)).toEqual([en])
    await end()
  })

  test('also for their later roots', async () => {
    await began()
    await markNotSame(db, by, [ja, en])
    const root = await said(orders, 'Thumbnails')
    await merge(ja, root)
    await proposed(db)
    expect(await withWhat(root)).toEqual([])
    await withdrawNotSame(db, by, [ja, en])
    expect(await withWhat(root)).toEqual([en])
    await end()
  })

  test('when one is relieved, and returns with that one', async () => {
    await began()
    await resolvePainPoint(db, by, { painPointId: ja, kind: 'relieved', resolvedOn: '2026-03-10' })
    expect(await withWhat(ja)).toEqual([])
    await aMention(db, { syncId: later, teamId: orders, painPointId: ja })
    expect(await withWhat(ja)).toEqual([en])
    await end()
  })

  test('when one is renamed or deleted', async () => {
    await began()
    const title = '棚卸しの表が古い'
    await describePainPoint(db, by, ja, { title, categoryIds: [1], knownBy: [] })
    expect(await withWhat(en)).toEqual([])
    await proposed(db)
    expect(await withWhat(en)).toEqual([])
    await describePainPoint(db, by, ja, { title: titles[0] ?? '', categoryIds: [1], knownBy: [] })
    await proposed(db)
    expect(await withWhat(en)).toEqual([ja])
    const [mention] = await db.selectFrom('mentions').select('id').where('painPointId', '=', ja).execute()
    await withdrawMention(db, by, mention?.id ?? 0)
    expect(await withWhat(en)).toEqual([])
  })
})

test('the likeness of a merged title belongs to its root, and to itself again when unmerged', async () => {
  const source = await said(orders, 'ログの検索が遅い')
  const root = await said(orders, 'Kibana')
  const alike = await said(billing, 'Searching the logs is slow')
  await merge(source, root)
  await proposed(db)
  expect([await withWhat(root), await withWhat(source)]).toEqual([[alike], []])
  await unmergePainPoint(db, by, { sourceId: source })
  await proposed(db)
  expect([await withWhat(root), await withWhat(source)]).toEqual([[], [alike]])
})

describe('the job', () => {
  test('handles each pain point once across processes, and then has nothing to do', async () => {
    await proposed(db)
    for (const title of ['A', 'B', 'C', 'D', 'E', 'F']) await said(orders, `Queue ${title} is full`)
    const work = [1, 2, 3].map(() => proposeQueued(db, findAlike))
    expect((await Promise.all(work)).reduce((sum, count) => sum + count, 0)).toBe(6)
    expect(await proposed(db)).toBe(0)
  })

  test('leaves no audit event, because it is not the act of a person', async () => {
    const count = async () =>
      (await db.selectFrom('auditEvents').select(db.fn.countAll().as('events')).executeTakeFirstOrThrow())
        .events
    await sql`insert into same_awaiting select id from pain_points`.execute(db)
    const before = await count()
    expect(await proposed(db)).toBeGreaterThan(0)
    expect(await count()).toBe(before)
  })

  test('finds new rows, reports errors, and stops at once', async () => {
    const problems: unknown[] = []
    await said(orders, 'オンコールの引き継ぎがない')
    const failed = new Promise<void>((resolve) => {
      const broken = () => Promise.reject(new Error('no connection'))
      const job = startProposing(db, broken, (error) => {
        problems.push(error)
        resolve(job.stop())
      })
    })
    await failed
    expect(problems).toHaveLength(1)
    const again = startProposing(db, findAlike, (error) => problems.push(error))
    const awaiting = () => db.selectFrom('sameAwaiting').selectAll().execute()
    await vi.waitFor(async () => expect(await awaiting()).toEqual([]))
    await again.stop()
    expect(problems).toHaveLength(1)
  })
})
