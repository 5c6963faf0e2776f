import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatDay } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { For } from '#app/ui/role.tsx'
import type { SplitHistoryEntry } from './split-history.queries.server.ts'

/**
 * What was split off from a pain point, or what it was itself split off from, with a button to undo it; then undone
 * splits.
 */
export function SplitHistory({
  rootId,
  splits,
}: {
  rootId: number
  splits: (SplitHistoryEntry & { submissionKey: string })[]
}) {
  const { t } = useTranslation('splitting')
  const language = useLanguage()
  return (
    <ul>
      {splits.map((split) => {
        const { id, targetId, targetTitle, undoneOn, undoneBy: name } = split
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-3 border-line border-b py-1.5">
            <span className={`wrap-anywhere min-w-0 flex-1 basis-60 ${undoneOn ? 'text-muted' : ''}`}>
              <SplitSentence rootId={rootId} split={split} />
              {undoneOn && (
                <small className="block text-xs">
                  {t('undone', { day: formatDay(undoneOn, language), name })}
                </small>
              )}
            </span>
            {split.isUndoable && (
              <For who="member">
                <Form method="post" action={`/pain-points/${targetId}/unsplit`}>
                  <input type="hidden" name="submissionKey" value={split.submissionKey} />
                  <Button aria-label={t('undoOne', { title: targetTitle })}>{t('undo')}</Button>
                </Form>
              </For>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** Links to the other pain point, unless it was deleted by an undo. */
function SplitSentence({ rootId, split }: { rootId: number; split: SplitHistoryEntry }) {
  const { t } = useTranslation('splitting')
  const language = useLanguage()
  const isOwnCreation = split.targetId === rootId
  const values = { day: formatDay(split.splitOn, language), name: split.splitBy }
  const sentence = isOwnCreation
    ? t('wasSplitFrom', { title: split.sourceTitle, ...values })
    : t('wasSplitOff', { title: split.targetTitle, ...values })
  if (split.undoneOn) return <>{sentence}</>
  return <Link to={`/pain-points/${isOwnCreation ? split.sourceId : split.targetId}`}>{sentence}</Link>
}
