import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  clearDefaultView,
  movePin,
  pinView,
  setDefaultView,
  unpinView,
} from '#app/features/views/own-views.commands.server.ts'
import { listPinnedViews } from '#app/features/views/pinned-views.queries.server.ts'
import type { ViewPerson } from '#app/features/views/saved-view.ts'
import { deleteView, describeView, reviseView } from '#app/features/views/view.commands.server.ts'
import { countOthersUsing, listViews } from '#app/features/views/views.queries.server.ts'
import { type Db, inTransaction } from '#db/transaction.ts'
import { aPerson } from '#tests/support/a-person.ts'
import { aView } from '#tests/support/a-view.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-04-07')

let db: Db
let owner: ViewPerson
let other: ViewPerson
beforeAll(async () => {
  db = await openTestDatabase()
  owner = await aPerson(db)
  other = await aPerson(db, 'viewer')
})

const pinnedNames = async (personId: string) => (await listPinnedViews(db, personId)).map(({ name }) => name)
const preferredBy = async (personId: string) =>
  (await db.selectFrom('viewDefaults').where('personId', '=', personId).select('viewId').executeTakeFirst())
    ?.viewId

describe('pins', () => {
  test('are in the order in which they were made, each once, until they are moved', async () => {
    const person = await aPerson(db)
    const ids: number[] = []
    for (const name of ['one', 'two', 'three']) ids.push(await aView(db, person.id, { name }))
    for (const id of [...ids, ...ids]) await pinView(db, by, person.id, id)
    expect(await pinnedNames(person.id)).toEqual(['one', 'two', 'three'])
    await movePin(db, by, person.id, ids[2] ?? 0, 1)
    expect(await pinnedNames(person.id)).toEqual(['three', 'one', 'two'])
    await movePin(db, by, person.id, ids[2] ?? 0, 99)
    await unpinView(db, by, person.id, ids[0] ?? 0)
    expect(await pinnedNames(person.id)).toEqual(['two', 'three'])
    expect((await listPinnedViews(db, person.id, 1)).map(({ name }) => name)).toEqual(['two'])
  })

  test('are personal: moving another person’s pins moves nothing', async () => {
    const viewId = await aView(db, owner.id, { name: 'ours', isShared: true })
    const person = await aPerson(db)
    await pinView(db, by, person.id, viewId)
    await unpinView(db, by, owner.id, viewId)
    await movePin(db, by, owner.id, viewId, 1)
    expect(await pinnedNames(person.id)).toEqual(['ours'])
  })

  test('cannot be made of another person’s personal view', async () => {
    const viewId = await aView(db, owner.id)
    expect(await pinView(db, by, other.id, viewId)).toBe(false)
    expect(await setDefaultView(db, by, other.id, viewId)).toBe(false)
    expect(await pinnedNames(other.id)).toEqual([])
  })
})

describe('the view the backlog opens with', () => {
  test('is one at a time, and the plain list again when it is removed', async () => {
    const person = await aPerson(db)
    const first = await aView(db, person.id, { places: ['start'] })
    const second = await aView(db, person.id, { search: '' })
    expect(await preferredBy(person.id)).toBe(first)
    await setDefaultView(db, by, person.id, second)
    expect(await preferredBy(person.id)).toBe(second)
    await clearDefaultView(db, by, person.id, first)
    expect(await preferredBy(person.id)).toBe(second)
    await clearDefaultView(db, by, person.id, second)
    expect(await preferredBy(person.id)).toBeUndefined()
  })
})

describe('a shared view that others have pinned', () => {
  async function usedByOthers() {
    const [pins, opens] = [await aPerson(db, 'viewer'), await aPerson(db)]
    const viewId = await aView(db, owner.id, { isShared: true, places: ['navigation', 'start'] })
    await pinView(db, by, pins.id, viewId)
    await setDefaultView(db, by, opens.id, viewId)
    await setDefaultView(db, by, pins.id, viewId)
    return { viewId, pins, opens, view: { id: viewId, ownerId: owner.id } }
  }

  test('counts them once each, without its owner and without deleted people', async () => {
    const { view, opens } = await usedByOthers()
    expect(await countOthersUsing(db, view)).toBe(2)
    await inTransaction(db, by, (db) =>
      db.updateTable('people').set({ deactivatedAt: by.now }).where('id', '=', opens.id).execute(),
    )
    expect(await countOthersUsing(db, view)).toBe(1)
  })

  test('leaves their pins when it becomes personal, and stays with its owner', async () => {
    const { viewId, pins, opens } = await usedByOthers()
    const [mine] = (await listViews(db, owner)).filter(({ id }) => id === viewId)
    await describeView(db, by, owner, viewId, { name: mine?.name ?? '', isShared: false })
    expect((await listPinnedViews(db, owner.id)).map(({ id }) => id)).toContain(viewId)
    expect(await preferredBy(owner.id)).toBe(viewId)
    for (const { id } of [pins, opens]) {
      expect(await listPinnedViews(db, id)).toEqual([])
      expect(await preferredBy(id)).toBeUndefined()
    }
  })

  test('leaves everyone’s pins when an admin deletes it', async () => {
    const { viewId, pins, opens } = await usedByOthers()
    expect(await deleteView(db, by, await aPerson(db, 'admin'), viewId)).toBe(true)
    expect((await listPinnedViews(db, owner.id)).map(({ id }) => id)).not.toContain(viewId)
    for (const { id } of [owner, pins, opens]) expect(await preferredBy(id)).toBeUndefined()
  })

  test('shows everyone its new query when it is revised', async () => {
    const { viewId, pins } = await usedByOthers()
    await reviseView(db, by, owner, viewId, '?q=team:billing')
    expect((await listViews(db, pins)).find(({ isDefault }) => isDefault)?.search).toBe('?q=team:billing')
  })
})

test('the query of every page uses an index, however many pins there are', async () => {
  await sql`set enable_seqscan = off`.execute(db)
  const { rows } = await sql<Record<string, string>>`
    explain select v.id, v.name, v.search from view_pins p join saved_views v on v.id = p.view_id
    where p.person_id = ${owner.id} order by p.position limit 7`.execute(db)
  await sql`set enable_seqscan = on`.execute(db)
  const plan = rows.flatMap((row) => Object.values(row)).join('\n')
  expect(plan).toContain('view_pins_pkey')
  expect(plan).not.toContain('Seq Scan')
})
