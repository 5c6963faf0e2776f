import { beforeAll, describe, expect, test } from 'vitest'
import { findCategoryBySlug, listCategories } from '#app/features/categories/categories.queries.server.ts'
import { loader as list } from '#app/routes/settings.categories._index.tsx'
import { action as archive } from '#app/routes/settings.categories.$slug.archive.tsx'
import { action as edit, loader as openEdit } from '#app/routes/settings.categories.$slug.edit.tsx'
import { action as restore } from '#app/routes/settings.categories.$slug.restore.tsx'
import { action as create } from '#app/routes/settings.categories.new.tsx'
import type { Db } from '#db/transaction.ts'
import { readRedirect, readRefusal, statusThrown } from '#tests/support/answer.ts'
import { badLines, strangeLines } from '#tests/support/bad-text.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { keyed, opening, sending } from '#tests/support/route-request.ts'

let db: Db
beforeAll(async () => {
  db = await openDatabaseForRequests()
})

const category = { nameJa: '監視', nameEn: 'Monitoring', slug: 'monitoring', colour: 'sky' }
const address = '/settings/categories/new'

test('a category sent twice with one key is created once', async () => {
  const form = keyed({ ...category, slug: 'once' })
  expect(readRedirect(await create(sending(address, form)))).toBe('/settings/categories')
  expect(readRedirect(await create(sending(address, form)))).toBe('/settings/categories')
  expect((await listCategories(db)).filter(({ slug }) => slug === 'once')).toHaveLength(1)
})

describe.each(['nameJa', 'nameEn'])('a category is refused beside the field %s', (field) => {
  test.each(badLines)('for %s, with everything typed kept', async (_what, typed) => {
    const refusal = readRefusal(await create(sending(address, keyed({ ...category, [field]: typed }))))
    expect(refusal.status).toBe(422)
    expect(Object.keys(refusal.problems)).toEqual([field])
    expect(refusal.typed).toMatchObject({ slug: 'monitoring', colour: 'sky' })
  })
})

test.each([
  ['an invalid colour', { colour: '#ff0000' }, 'colour'],
  ['a short name with spaces', { slug: 'two words' }, 'slug'],
  ['a short name in Japanese', { slug: '監視' }, 'slug'],
  ['a short name that is taken', { slug: 'alerts' }, 'slug'],
  ['an invalid key', { submissionKey: 'x' }, 'submissionKey'],
])('a category with %s is refused, with everything typed kept', async (_what, wrong, field) => {
  const refusal = readRefusal(await create(sending(address, keyed({ ...category, ...wrong }))))
  expect(refusal.status).toBe(422)
  expect(Object.keys(refusal.problems)).toEqual([field])
  expect(refusal.typed).toMatchObject({ nameJa: '監視', ...wrong })
})

test.each(strangeLines)('a name may be %s', async (what, typed) => {
  const slug = what.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
  await create(sending(address, keyed({ ...category, slug, nameEn: typed })))
  expect((await findCategoryBySlug(db, slug))?.nameEn).toBe(typed)
})

test('an edited category has its new name and address', async () => {
  await create(sending(address, keyed({ ...category, slug: 'before' })))
  const form = keyed({ ...category, slug: 'after', nameJa: '新しい名前' })
  await edit(sending('/settings/categories/before/edit', form, { slug: 'before' }))
  expect(await findCategoryBySlug(db, 'before')).toBeUndefined()
  expect((await findCategoryBySlug(db, 'after'))?.nameJa).toBe('新しい名前')
})

test('editing to the short name of another is refused beside the field', async () => {
  const form = keyed({ ...category, slug: 'alerts' })
  const answer = await edit(sending('/settings/categories/deploy/edit', form, { slug: 'deploy' }))
  expect(readRefusal(answer)).toMatchObject({ status: 422, problems: { slug: ['slugTaken'] } })
})

test('archiving and restoring use the category’s own address', async () => {
  const params = { slug: 'performance' }
  await archive(sending('/settings/categories/performance/archive', {}, params))
  const { categories } = await list(opening('/settings/categories'))
  expect(categories.at(-1)).toMatchObject({ slug: 'performance' })
  await restore(sending('/settings/categories/performance/restore', {}, params))
  expect((await findCategoryBySlug(db, 'performance'))?.archivedAt).toBeNull()
})

test.each([
  ['its form', () => openEdit(opening('/settings/categories/nobody/edit', { params: { slug: 'nobody' } }))],
  ['editing', () => edit(sending('/settings/categories/nobody/edit', keyed(category), { slug: 'nobody' }))],
  ['archiving', () => archive(sending('/settings/categories/nobody/archive', {}, { slug: 'nobody' }))],
  ['restoring', () => restore(sending('/settings/categories/nobody/restore', {}, { slug: 'nobody' }))],
])('a category that does not exist is not found: %s', async (_what, work) => {
  expect(await statusThrown(work())).toBe(404)
})
