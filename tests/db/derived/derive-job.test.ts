import { sql } from 'kysely'
import { beforeAll, expect, test, vi } from 'vitest'
import { rulesVersion } from '#app/domain/pain-points/stored-summary.ts'
import { startDeriving } from '#db/derived/derive-job.ts'
import {
  deriveLeftMarks,
  finishRebuild,
  rebuildNext,
  rebuildSummaries,
  requestOutdated,
} from '#db/derived/rebuild-summaries.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-03-09')

let db: Db
let painPointId: number
beforeAll(async () => {
  db = await openTestDatabase()
  const teamId = await aTeam(db)
  const syncId = await aSync(db, { teamIds: [teamId] })
  painPointId = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'Deploys' })
})

const textOf = async (id: number) =>
  (await db.selectFrom('searchTexts').select('text').where('painPointId', '=', id).executeTakeFirst())?.text
const listMarks = async () =>
  (await db.selectFrom('changedPainPoints').select('painPointId').execute()).map((mark) => mark.painPointId)

/** As somebody does at a prompt of SQL, who has to name themselves and no more. */
const renamePast = (title: string) =>
  db.transaction().execute(async (db) => {
    await sql`select set_config('nayami.actor_name', 'Mori', true), set_config('nayami.at', now()::text, true)`.execute(
      db,
    )
    await db.updateTable('painPoints').set({ title }).where('id', '=', painPointId).execute()
  })

const setRules = (version: number) =>
  db.updateTable('summaryRules').set({ version, derivedUpTo: null }).execute()
const readRules = () =>
  db.selectFrom('summaryRules').select(['version', 'derivedUpTo']).executeTakeFirstOrThrow()
const forgetTexts = () => sql`update search_texts set text = 'of before'`.execute(db)

test('a commit through inTransaction leaves no mark, and an outer author finds what an inner one wrote', async () => {
  await inTransaction(db, by, async (db) => {
    await inTransaction(db, recorderOn('2026-03-08'), (db) =>
      db.updateTable('painPoints').set({ title: 'Ｒｏｌｌ' }).where('id', '=', painPointId).execute(),
    )
    const { text } = await db
      .selectFrom('searchTexts')
      .select('text')
      .where('painPointId', '=', painPointId)
      .executeTakeFirstOrThrow()
    expect(text).toContain('roll')
    await db.updateTable('painPoints').set({ title: 'Backups' }).where('id', '=', painPointId).execute()
  })
  expect(await listMarks()).toEqual([])
  expect(await textOf(painPointId)).toContain('backups')
})

test('what is written past inTransaction is marked, and somebody else’s commit leaves it for the job', async () => {
  await renamePast('Restores')
  await inTransaction(db, by, (db) => aTeam(db, { slug: 'another' }))
  expect(await listMarks()).toEqual([painPointId])
  expect(await deriveLeftMarks(db)).toBe(1)
  expect(await deriveLeftMarks(db)).toBe(0)
  expect(await listMarks()).toEqual([])
  expect(await textOf(painPointId)).toContain('restores')
})

test('the running job derives it within seconds, reports nothing, and stops at once', async () => {
  const problems: unknown[] = []
  const job = startDeriving(db, (error) => problems.push(error))
  await renamePast('Certificates')
  await vi.waitFor(async () => expect(await textOf(painPointId)).toContain('certificates'), {
    timeout: 10_000,
  })
  await job.stop()
  expect(problems).toEqual([])
})

test('rules of an older build are applied again to everything, those of a newer one are left alone', async () => {
  await setRules(rulesVersion - 1)
  await forgetTexts()
  await requestOutdated(db)
  expect(await readRules()).toEqual({ version: rulesVersion, derivedUpTo: 0 })
  expect(await rebuildNext(db)).toBe(true)
  expect(await readRules()).toEqual({ version: rulesVersion, derivedUpTo: painPointId })
  await finishRebuild(db)
  expect(await readRules()).toEqual({ version: rulesVersion, derivedUpTo: null })
  expect(await textOf(painPointId)).toContain('certificates')

  await setRules(rulesVersion + 1)
  await requestOutdated(db)
  expect(await rebuildNext(db)).toBe(false)
  expect(await readRules()).toEqual({ version: rulesVersion + 1, derivedUpTo: null })
})

test('a rebuild by hand mends rows that are wrong, sums included', async () => {
  const read = () => db.selectFrom('heatCells').selectAll().orderBy('teamId').orderBy('categoryId').execute()
  const cells = await read()
  await sql`update heat_cells set pain_points = 7`.execute(db)
  await sql`insert into state_spans (pain_point_id, from_day, state, came_back)
    values (999, '2026-01-01', 'unplanned', false)`.execute(db)
  await forgetTexts()
  await rebuildSummaries(db)
  expect((await read()).map((cell) => cell.painPoints)).toEqual(cells.map((cell) => cell.painPoints))
  const spans = await db.selectFrom('stateSpans').select(['painPointId', 'state']).execute()
  expect(spans).toEqual([{ painPointId, state: 'unplanned' }])
  expect(await textOf(painPointId)).toContain('certificates')
})

test('a change of the working days is not waited for: everything is derived with them in the background', async () => {
  const { id: teamId } = await db.selectFrom('teams').select('id').executeTakeFirstOrThrow()
  const daily = { occurrences: 1, per: 'day', minutesEach: 60, people: 1 } as const
  const heard = { syncId: await aSync(db, { teamIds: [teamId] }), teamIds: [teamId], estimate: daily }
  const before = await aPainPoint(db, heard)
  const hoursOf = async (painPointId: number) => {
    const summaries = db.selectFrom('summaries').select('hoursPerMonth')
    return (await summaries.where('painPointId', '=', painPointId).executeTakeFirst())?.hoursPerMonth
  }
  expect(await hoursOf(before)).toBe(20)
  await inTransaction(db, by, (db) =>
    db.updateTable('organisation').set({ workingDaysPerMonth: 18 }).execute(),
  )
  expect(await hoursOf(before)).toBe(20)
  const after = await aPainPoint(db, heard)
  expect(await hoursOf(after)).toBe(18)
  const job = startDeriving(db, () => {})
  await vi.waitFor(async () => expect(await hoursOf(before)).toBe(18), 5_000)
  await vi.waitFor(async () => expect((await readRules()).derivedUpTo).toBeNull(), 5_000)
  await job.stop()
  const { rows } = await sql<{ hours: number }>`
    select sum(hours_per_month) as hours from toil_steps where category_id is null`.execute(db)
  expect(rows[0]?.hours).toBe(36)
})
