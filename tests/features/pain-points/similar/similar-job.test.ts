import { sql } from 'kysely'
import { beforeAll, expect, test, vi } from 'vitest'
import { termsVersion } from '#app/domain/similar/terms.ts'
import { indexAllTitles, startIndexing } from '#app/features/pain-points/similar/similar.job.server.ts'
import { findSimilar } from '#app/features/pain-points/similar/similar.queries.server.ts'
import { countTerms, indexQueued } from '#app/features/pain-points/similar/similar-terms.commands.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

let db: Db
let painPointId: number
beforeAll(async () => {
  db = await openTestDatabase()
  const teamId = await aTeam(db)
  const syncId = await aSync(db, { teamIds: [teamId] })
  painPointId = await aPainPoint(db, { syncId, teamIds: [teamId], title: '請求バッチが夜中に止まる' })
})

const found = async (text: string) =>
  (await findSimilar(db, text, { limit: 5 })).map((row) => row.painPointId)
const rewrite = (title: string) =>
  inTransaction(db, recorderOn('2026-03-09'), (db) =>
    db.updateTable('painPoints').set({ title }).where('id', '=', painPointId).execute(),
  )

test('a title written by SQL is found at the next run, and one run is enough', async () => {
  await rewrite('パスワードを使い回している')
  expect(await found('Everybody shares one password')).toEqual([])
  expect(await indexAllTitles(db)).toBe(1)
  expect(await found('Everybody shares one password')).toEqual([painPointId])
  expect(await indexAllTitles(db)).toBe(0)
})

test('a title written past the triggers is found as well', async () => {
  await db.deleteFrom('similarTerms').execute()
  expect(await found('Everybody shares one password')).toEqual([])
  expect(await indexAllTitles(db)).toBe(1)
  expect(await found('Everybody shares one password')).toEqual([painPointId])
})

test('terms of an older glossary are found again, those of a newer one are left alone', async () => {
  const setVersion = (version: number) =>
    sql`update similar_terms set version = ${version}, terms = '{w:x}', weights = '{1}'`.execute(db)
  await setVersion(termsVersion - 1)
  expect(await indexQueued(db)).toBe(1)
  await setVersion(termsVersion + 1)
  expect(await indexQueued(db)).toBe(0)
  await setVersion(0)
  expect(await indexQueued(db)).toBe(1)
})

test('terms are counted, and counting again gives the same', async () => {
  const read = () => db.selectFrom('similarTermCounts').selectAll().orderBy('term').execute()
  await sql`insert into similar_terms (pain_point_id, version, terms, weights)
    select id, 1, '{}', '{}' from pain_points on conflict do nothing`.execute(db)
  await countTerms(db)
  const counted = await read()
  expect(counted).toEqual([{ term: '', painPoints: 1 }])
  await countTerms(db)
  expect(await read()).toEqual(counted)
})

test('the running job finds new titles, reports errors, and stops at once', async () => {
  const problems: unknown[] = []
  await rewrite('証明書の期限が切れる')
  const job = startIndexing(db, (error) => problems.push(error))
  await vi.waitFor(async () => expect(await found('Certificates expire')).toEqual([painPointId]))
  await job.stop()
  expect(problems).toEqual([])
})

test('several processes at once handle each title once', async () => {
  await rewrite('画像の変換が遅い')
  const done = await Promise.all([indexQueued(db), indexQueued(db), indexQueued(db)])
  expect(done.reduce((sum, count) => sum + count, 0)).toBe(1)
})
