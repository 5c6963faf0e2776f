import type { Db } from '#db/transaction.ts'
import { countChosen, listFirstChosen, listOfferedCategories, readChosen } from './chosen.queries.server.ts'

const firstAtMost = 20

/** What would be changed, and what is so already; undefined when nothing of it is there any more. */
export async function previewChosen(db: Db, painPointIds: number[]) {
  const { ids, merged, gone } = await readChosen(db, painPointIds)
  if (ids.length === 0) return undefined
  const [first, figures] = await Promise.all([listFirstChosen(db, ids, firstAtMost), countChosen(db, ids)])
  const categories = await listOfferedCategories(
    db,
    figures.categories.map(({ categoryId }) => categoryId),
  )
  return { ids, merged, gone, first, figures, categories }
}
