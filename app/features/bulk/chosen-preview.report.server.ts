import { type BulkTopic, bulkTopics } from '#app/domain/pain-points/bulk-act.ts'
import type { Db } from '#db/transaction.ts'
import type { ChangeValues } from './change-form.tsx'
import { countChosen, listFirstChosen, listOfferedCategories, readChosen } from './chosen.queries.server.ts'

const firstAtMost = 200

/** What would be changed, and what needs no change; undefined when none of it exists any more. */
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

type Preview = NonNullable<Awaited<ReturnType<typeof previewChosen>>>

/** The form's initial values: the requested act; for a single pain point its present values. */
export function initialAct(
  { ids, first }: Preview,
  { topic, asked, submissionKey }: { topic: BulkTopic; asked: string | null; submissionKey: string },
): ChangeValues {
  const sent = { submissionKey, chosen: ids.join() }
  const acts = bulkTopics[topic]
  const act = acts.find((act) => act === asked) ?? acts[0]
  const [one] = first
  if (!one || ids.length > 1) return { ...sent, act }
  const { categoryIds, severities } = one.before
  if (topic === 'categories') return { ...sent, act: 'replace_categories', categoryIds }
  return { ...sent, act, severity: new Set(severities).size === 1 ? severities[0] : undefined }
}
