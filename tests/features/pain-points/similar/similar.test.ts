import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { termsVersion, weighTerms } from '#app/domain/similar/terms.ts'
import { describePainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { findSimilar } from '#app/features/pain-points/similar/similar.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { merged } from '#tests/support/merged.ts'
import { recorderOn } from '#tests/support/recorder.ts'

let db: Db
let syncId: number
let teamId: number
beforeAll(async () => {
  db = await openTestDatabase()
  teamId = await aTeam(db, { slug: 'billing', name: 'Billing' })
  syncId = await aSync(db, { teamIds: [teamId] })
  for (const title of [
    '注文一覧の表示が遅い',
    'Release notes are written by hand',
    '証明書の更新を忘れて期限が切れた',
    'Nobody knows the legacy billing code',
    'CSVの取り込みが文字化けで失敗する',
  ])
    await aPainPoint(db, { syncId, teamIds: [teamId], title })
})

const titlesLike = async (text: string) =>
  (await findSimilar(db, text, { limit: 5 })).map(({ title }) => title)

describe('a typed text finds the mentions of every team', () => {
  test.each([
    ['一覧ページが重い', '注文一覧の表示が遅い'],
    ['The order list is slow', '注文一覧の表示が遅い'],
    ['リリースノートを手作業で書いている', 'Release notes are written by hand'],
    ['TLS certificates expire because renewal is forgotten', '証明書の更新を忘れて期限が切れた'],
    ['古い請求のコードを誰もわからない', 'Nobody knows the legacy billing code'],
    ['ＣＳＶのｲﾝﾎﾟｰﾄでエラーになる', 'CSVの取り込みが文字化けで失敗する'],
  ])('%s: %s', async (typed, title) => {
    expect((await titlesLike(typed))[0]).toBe(title)
  })

  test.each(['昼食の場所が遠い', 'The coffee machine', '…', 'あ', "'; drop table teams; --", '%'])(
    'and %s finds nothing rather than anything',
    async (typed) => {
      expect(await titlesLike(typed)).toEqual([])
    },
  )
})

test('a result has team, state, ticket, the matching words, and whether it was heard in this sync', async () => {
  const otherSync = await aSync(db, { teamIds: [teamId], heldOn: '2026-03-16' })
  const painPointId = await aPainPoint(db, {
    syncId,
    teamIds: [teamId],
    title: 'メモリリークで毎週再起動する',
  })
  await aTicket(db, { painPointId, outcome: 'open' })
  const text = 'A memory leak makes us restart every week'
  const [found] = await findSimilar(db, text, { limit: 1, syncId })
  expect(found).toMatchObject({
    painPointId,
    state: 'in_progress',
    cameBack: false,
    teams: [{ slug: 'billing', name: 'Billing' }],
    tickets: [{ key: 'acme/shop#412' }],
    isHeardHere: true,
  })
  expect(found?.matched.map(({ en }) => en)).toContain('memory leak')
  expect(found?.matched.map(({ ja }) => ja)).toContain('メモリリーク')
  expect(await findSimilar(db, text, { limit: 1, syncId: otherSync })).toMatchObject([{ isHeardHere: false }])
  expect(await findSimilar(db, text, { limit: 5, exceptPainPointIds: [painPointId] })).toEqual([])
})

test('a merged pain point is found as its root, once', async () => {
  const target = await aPainPoint(db, {
    syncId,
    teamIds: [teamId],
    title: 'バックアップから戻せるか試していない',
  })
  const source = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'Restores are never rehearsed' })
  await merged(db, source, target)
  const found = await findSimilar(db, 'Nobody ever rehearsed a restore', { limit: 5 })
  expect(found.map(({ painPointId }) => painPointId)).toEqual([target])
  expect(found[0]?.title).toBe('バックアップから戻せるか試していない')
})

test('a renamed pain point is found only by its new words', async () => {
  const painPointId = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'VPNの接続が切れる' })
  const description = { title: '当番の引き継ぎが口頭だけ', categoryIds: [1], knownBy: [] }
  await describePainPoint(db, recorderOn('2026-03-03'), painPointId, description)
  expect(await titlesLike('Handover of the on-call is only verbal')).toEqual(['当番の引き継ぎが口頭だけ'])
  expect(await titlesLike('VPN connection drops')).toEqual([])
})

test('the terms of a title are there as soon as the command has written it', async () => {
  const { rows } = await sql<{ title: string; version: number; terms: string[] }>`
    select title, version, terms from similar_terms join pain_points on id = pain_point_id`.execute(db)
  expect(rows.length).toBeGreaterThan(5)
  for (const { title, version, terms } of rows)
    expect({ version, terms }).toEqual({ version: termsVersion, terms: [...weighTerms(title).keys()] })
})
