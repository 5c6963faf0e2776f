import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Role } from '#app/domain/role.ts'
import { foldForSearch } from '#app/domain/text/text.ts'
import { pinView } from '#app/features/views/own-views.commands.server.ts'
import { mayChangeView, recogniseView, viewPath } from '#app/features/views/saved-view.ts'
import {
  deleteView,
  describeView,
  reviseView,
  ViewNameTaken,
} from '#app/features/views/view.commands.server.ts'
import { listViews } from '#app/features/views/views.queries.server.ts'
import { brokenConstraintOf, type Db } from '#db/transaction.ts'
import { aPerson } from '#tests/support/a-person.ts'
import { aView } from '#tests/support/a-view.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

const by = recorderOn('2026-04-07')

let db: Db
let owner: { id: string; role: Role }
let other: { id: string; role: Role }
beforeAll(async () => {
  db = await openTestDatabase()
  owner = await aPerson(db)
  other = await aPerson(db, 'viewer')
})

const namesFor = async (person: typeof owner | undefined) =>
  (await listViews(db, person)).map(({ name }) => name)

describe('who can see a view', () => {
  test('a personal one only its owner; a shared one everyone, also without an account', async () => {
    await aView(db, owner.id, { name: 'only mine' })
    await aView(db, owner.id, { name: 'for all', isShared: true })
    expect(await namesFor(owner)).toEqual(expect.arrayContaining(['only mine', 'for all']))
    for (const person of [other, await aPerson(db, 'admin'), undefined]) {
      const names = await namesFor(person)
      expect(names).toContain('for all')
      expect(names).not.toContain('only mine')
    }
  })

  test('their own first, each by name', async () => {
    const person = await aPerson(db)
    for (const name of ['b', 'A']) await aView(db, person.id, { name })
    const names = (await listViews(db, person)).map(({ name, isShared }) => [name, isShared])
    expect(names.slice(0, 3)).toEqual([
      ['A', false],
      ['b', false],
      ['for all', true],
    ])
  })
})

describe('who may change a view', () => {
  test.each<[what: string, isShared: boolean, isOwner: boolean, role: Role, may: boolean]>([
    ['a viewer their own', false, true, 'viewer', true],
    ['an admin another person’s personal one', false, false, 'admin', false],
    ['a member the shared one they own', true, true, 'member', true],
    ['a viewer the shared one they own, from when they were a member', true, true, 'viewer', false],
    ['a member another person’s shared one', true, false, 'member', false],
    ['an admin any shared one', true, false, 'admin', true],
  ])('%s', (_what, isShared, isOwner, role, may) => {
    expect(mayChangeView({ isShared, ownerId: 'a' }, { id: isOwner ? 'a' : 'b', role })).toBe(may)
  })

  test('no one else’s rename, revision or deletion has an effect', async () => {
    const viewId = await aView(db, owner.id, { name: 'guarded', isShared: true })
    expect(await describeView(db, by, other, viewId, { name: 'x', isShared: false })).toBe(false)
    expect(await reviseView(db, by, other, viewId, '?q=x')).toBe(false)
    expect(await deleteView(db, by, other, viewId)).toBe(false)
    expect(await namesFor(undefined)).toContain('guarded')
  })

  test('a deleted view cannot be changed by anyone', async () => {
    const viewId = await aView(db, owner.id)
    expect(await deleteView(db, by, owner, viewId)).toBe(true)
    expect(await deleteView(db, by, owner, viewId)).toBe(false)
    expect(await reviseView(db, by, owner, viewId, '')).toBe(false)
    expect(await pinView(db, by, owner.id, viewId)).toBe(false)
  })
})

describe('a name', () => {
  test('is free for a personal view when others or the shared views have it', async () => {
    await aView(db, owner.id, { name: 'Nights' })
    await aView(db, other.id, { name: 'Nights' })
    await aView(db, owner.id, { name: 'Nights', isShared: true })
    await expect(aView(db, other.id, { name: 'nights', isShared: true })).rejects.toThrow(ViewNameTaken)
    await expect(aView(db, owner.id, { name: 'ｎｉｇｈｔｓ' })).rejects.toThrow(ViewNameTaken)
  })

  test('of a shared view prevents another from being shared or renamed to it', async () => {
    await aView(db, owner.id, { name: 'Deploys', isShared: true })
    const mine = await aView(db, owner.id, { name: 'deploys' })
    const renaming = describeView(db, by, owner, mine, { name: 'DEPLOYS', isShared: true })
    await expect(renaming).rejects.toThrow(ViewNameTaken)
  })

  test('equals another exactly when both are searched alike', async () => {
    const letter = fc.constantFrom('a', 'A', 'Ａ', 'b', 'デ', 'で', 'ﾃﾞ', 'é', 'É', 'Σ', 'ς', 'ß', '悩')
    const name = fc.array(letter, { minLength: 1, maxLength: 3 }).map((letters) => letters.join(''))
    await fc.assert(
      fc.asyncProperty(name, name, async (one, another) => {
        const person = await aPerson(db)
        await aView(db, person.id, { name: one })
        const second = aView(db, person.id, { name: another })
        if (foldForSearch(one) === foldForSearch(another)) await expect(second).rejects.toThrow(ViewNameTaken)
        else await expect(second).resolves.toEqual(expect.any(Number))
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    ['an empty name', { name: '' }, 'saved_views_name_check'],
    ['a name with a space around it', { name: ' a' }, 'saved_views_name_check'],
    ['a name of 61 characters', { name: 'あ'.repeat(61) }, 'saved_views_name_check'],
    ['an invalid query', { search: 'q=x' }, 'saved_views_search_check'],
    ['a query of 2,001 characters', { search: `?${'x'.repeat(2000)}` }, 'saved_views_search_check'],
  ])('and its query are checked by the database: %s is refused', async (_what, given, constraint) => {
    const error: unknown = await aView(db, owner.id, given).catch((error: unknown) => error)
    expect(brokenConstraintOf(error)).toBe(constraint)
  })
})

describe('a list is', () => {
  const views = [
    { id: 1, search: '?q=a' },
    { id: 2, search: '?q=a' },
    { id: 3, search: '' },
  ]
  test.each<[what: string, search: string, openedId: number | undefined, current?: number, changed?: number]>(
    [
      ['the view that looks like it', '?q=a', undefined, 1],
      ['of several alike the one that was opened', '?q=a', 2, 2],
      ['another view once it looks like that one', '', 2, 3],
      ['the opened view, changed, when it looks like none', '?q=b', 2, undefined, 2],
      ['no view when it was opened as one that is gone', '?q=b', 9],
    ],
  )('%s', (_what, search, openedId, current, changed) => {
    const found = recogniseView(views, { search, openedId })
    expect([found.current?.id, found.changed?.id]).toEqual([current, changed])
  })

  test('recognised by the address of its view', () => {
    expect(viewPath({ id: 4, search: '' })).toBe('/backlog?view=4')
    expect(viewPath({ id: 4, search: '?q=a&sort=age' })).toBe('/backlog?q=a&sort=age&view=4')
  })
})
