import { beforeAll, expect, test } from 'vitest'
import {
  findCategoryBySlug,
  listAllCategories,
  listCategories,
} from '#app/features/categories/categories.queries.server.ts'
import {
  archiveCategory,
  CategorySlugTaken,
  createCategory,
  describeCategory,
  restoreCategory,
} from '#app/features/categories/category.commands.server.ts'
import type { CategoryDescription } from '#app/features/categories/category.form.ts'
import type { Db } from '#db/transaction.ts'
import { openTestDatabase } from '#tests/support/database.ts'
import { recorderOn } from '#tests/support/recorder.ts'

let db: Db
beforeAll(async () => {
  db = await openTestDatabase()
})

const by = recorderOn('2026-11-21')

function aCategory(category: Partial<CategoryDescription> = {}) {
  return {
    slug: 'security',
    nameEn: 'Security',
    nameJa: 'セキュリティ',
    colour: 'purple',
    ...category,
  } as const
}

test('a fresh instance offers alerts, deploy and performance, in this order', async () => {
  expect((await listCategories(db)).map((category) => category.nameJa)).toEqual([
    'アラート',
    'デプロイ',
    'パフォーマンス',
  ])
})

test('a new category is offered after the older ones', async () => {
  const { categoryId } = await createCategory(db, by, aCategory())
  expect((await listCategories(db)).at(-1)?.id).toBe(categoryId)
})

test('two categories cannot have the same short name, and the second attempt is refused', async () => {
  await createCategory(db, by, aCategory({ slug: 'capacity' }))
  await expect(createCategory(db, by, aCategory({ slug: 'capacity' }))).rejects.toThrow(CategorySlugTaken)
})

test('a category is renamed and recoloured, but not to the short name of another', async () => {
  const { categoryId } = await createCategory(db, by, aCategory({ slug: 'batch' }))
  await describeCategory(db, by, categoryId, aCategory({ slug: 'batches', nameJa: 'バッチ', colour: 'sky' }))
  expect(await findCategoryBySlug(db, 'batches')).toMatchObject({ nameJa: 'バッチ', colour: 'sky' })
  await expect(describeCategory(db, by, categoryId, aCategory({ slug: 'alerts' }))).rejects.toThrow(
    CategorySlugTaken,
  )
})

test('an archived category leaves the pickers, comes last in the list, and can be restored', async () => {
  const { categoryId } = await createCategory(db, by, aCategory({ slug: 'old' }))
  await archiveCategory(db, by, categoryId)
  expect((await listCategories(db)).map((category) => category.id)).not.toContain(categoryId)
  expect((await listAllCategories(db)).at(-1)?.id).toBe(categoryId)
  await restoreCategory(db, by, categoryId)
  expect((await listCategories(db)).map((category) => category.id)).toContain(categoryId)
})
