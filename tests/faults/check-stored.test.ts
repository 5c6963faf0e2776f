import { sql } from 'kysely'
import { beforeEach, expect, test } from 'vitest'
import { type Db, inTransaction, type Tx } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'
import { checkAudit, checkAuditOf } from './check-audit.ts'
import { checkDerived, checkDerivedOf } from './check-derived.ts'
import { checkNothingElse, loadStored } from './check-facts.ts'
import type { Entry } from './ledger.ts'

let db: Db
let painPointId: number
beforeEach(async () => {
  db = await openTestDatabase()
  const teamIds = [await aTeam(db)]
  const syncId = await aSync(db, { teamIds })
  painPointId = await aPainPoint(db, { syncId, teamIds, title: 'recorded' })
})

const recorded: Entry = {
  write: {
    key: crypto.randomUUID(),
    kind: 'pain point by line',
    text: 'recorded',
    syncId: 1,
    teamIds: [1],
    painPointId: null,
  },
  acknowledgements: [],
  isRefused: false,
}

test('after recording by commands the derived rows and the audit log are correct', async () => {
  expect(await checkDerived(db)).toEqual([])
  expect(await checkDerivedOf(db, [painPointId])).toEqual([])
  expect(await checkAudit(db)).toEqual([])
  expect(await checkAuditOf(db, await loadStored(db, [recorded]))).toEqual([])
})

test('a derived row that differs from a rebuild is reported, and left as it is', async () => {
  await db.updateTable('summaries').set({ mentions: 5 }).execute()
  const complaint = /^summaries \(1 rows, rebuilt 1\): .*"mentions":5.* would be rebuilt as .*"mentions":1\D/
  expect(await checkDerived(db)).toEqual([expect.stringMatching(complaint)])
  expect(await checkDerivedOf(db, [painPointId])).toEqual([expect.stringMatching(complaint)])
  expect(await db.selectFrom('summaries').select('mentions').execute()).toEqual([{ mentions: 5 }])
})

test('a row written without an audit event is reported', async () => {
  await pastTheAudit('mentions', (db) => db.updateTable('mentions').set({ quote: 'silently' }))
  expect(await checkAudit(db)).toEqual(['mentions: the audit gives 1 rows, 1 are stored, not all the same'])
  await pastTheAudit('pain_points', (db) =>
    db.insertInto('painPoints').values({ title: 'recorded', createdAt: new Date(), createdBy: 'Mori' }),
  )
  const [stored] = (await loadStored(db, [recorded])).painPoints.filter(({ id }) => id !== painPointId)
  expect(await checkAuditOf(db, await loadStored(db, [recorded]))).toEqual([
    `pain_points ${stored?.id} has 0 audit events that it was added`,
  ])
})

test('rows that were never sent, and missing submissions, are reported once everything is acknowledged', async () => {
  const acknowledged = { server: 'A', sentAt: 0, at: 1, said: 'm1', painPointId }
  expect(await checkNothingElse(db, [recorded])).toEqual([])
  expect(await checkNothingElse(db, [{ ...recorded, acknowledgements: [acknowledged] }])).toEqual([
    'submissions: 1 were acknowledged and 0 are stored',
  ])
  await inTransaction(db, recorderOn('2026-03-02'), (db) =>
    db
      .insertInto('painPoints')
      .values({ title: 'unsent', createdAt: new Date(), createdBy: 'Mori' })
      .execute(),
  )
  expect(await checkNothingElse(db, [{ ...recorded, acknowledgements: [acknowledged] }])).toEqual([
    'submissions: 1 were acknowledged and 0 are stored',
    'painPoints: 1 were acknowledged and 2 are stored',
  ])
})

function pastTheAudit(table: string, write: (db: Tx) => { execute: () => Promise<unknown> }) {
  return inTransaction(db, recorderOn('2026-03-02'), async (db) => {
    await sql`alter table ${sql.table(table)} disable trigger record_audit_event`.execute(db)
    await write(db).execute()
    await sql`alter table ${sql.table(table)} enable trigger record_audit_event`.execute(db)
  })
}
