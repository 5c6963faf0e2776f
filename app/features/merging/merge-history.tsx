import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { For } from '#app/ui/role.tsx'
import type { MergeHistoryEntry } from './merge-history.queries.server.ts'

/** What is merged into a pain point, each with a button to undo it; then the merges that were undone. */
export function MergeHistory({
  rootId,
  merges,
}: {
  rootId: number
  merges: (MergeHistoryEntry & { submissionKey: string })[]
}) {
  const { t } = useTranslation('merging')
  const language = useLanguage()
  return (
    <ul>
      {merges.map((merge) => {
        const { id, sourceId, sourceTitle: source, targetTitle: target, undoneOn, undoneBy } = merge
        const values = { source, target, day: formatDay(merge.mergedOn, language), name: merge.mergedBy }
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-3 border-line border-b py-1.5">
            <span className={`wrap-anywhere min-w-0 flex-1 basis-60 ${undoneOn ? 'text-muted' : ''}`}>
              {merge.targetId === rootId ? t('wasMerged', values) : t('wasMergedInto', values)}
              {undoneOn && (
                <small className="block text-xs">
                  {t('undone', { day: formatDay(undoneOn, language), name: undoneBy })}
                </small>
              )}
            </span>
            {!undoneOn && (
              <For who="member">
                <Form method="post" action={`/pain-points/${sourceId}/unmerge`}>
                  <input type="hidden" name="submissionKey" value={merge.submissionKey} />
                  <Button aria-label={t('unmergeOne', { title: source })}>{t('unmerge')}</Button>
                </Form>
              </For>
            )}
          </li>
        )
      })}
    </ul>
  )
}
