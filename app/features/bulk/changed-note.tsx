import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { formatCount } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { listNoteLook } from '#app/ui/list-note.ts'
import type { BulkChange } from './bulk-changes.queries.server.ts'
import { UndoForm } from './undo-form.tsx'
import { useActDescription } from './use-act-description.ts'
import { useLeaving } from './use-leaving.ts'

type Change = Pick<BulkChange, 'id' | 'act' | 'chosen' | 'changed' | 'leftOut'> & {
  undone: { kept: number } | null
}

const shownForSeconds = 10

/**
 * Beside the list, right after a bulk change: what was done, with an undo button. It disappears by itself; without
 * JavaScript it stays until the next page.
 */
export function ChangedNote({
  change,
  submissionKey,
  returnTo,
}: {
  change: Change
  submissionKey: string
  returnTo: string
}) {
  const { isGone, holding } = useLeaving(shownForSeconds)
  const describeAct = useActDescription()
  const sentences = useSentences(change)
  const note = useRef<HTMLDivElement>(null)
  const isUndone = change.undone !== null
  useEffect(() => {
    // The focused button is gone; its result is here.
    if (isUndone && document.activeElement === document.body) note.current?.focus({ preventScroll: true })
  }, [isUndone])
  if (isGone) return null
  return (
    <div ref={note} tabIndex={-1} {...holding} className={listNoteLook}>
      <p className="wrap-anywhere min-w-0">{sentences.join(' ')}</p>
      {!change.undone && (
        <UndoForm
          changeId={change.id}
          described={describeAct(change.act)}
          submissionKey={submissionKey}
          returnTo={returnTo}
        />
      )}
    </div>
  )
}

function useSentences({ act, chosen, changed, leftOut, undone }: Change): string[] {
  const { t } = useTranslation('bulk')
  const language = useLanguage()
  const description = useActDescription()(act)
  const counted = (count: number) => ({ count, number: formatCount(count, language) })
  if (undone) {
    const kept = { number: formatCount(undone.kept, language), of: formatCount(changed, language) }
    return [t('undoneNote', { told: description }), ...(undone.kept > 0 ? [t('kept', kept)] : [])]
  }
  return [
    t('sentence', { told: description }),
    t('changed', counted(changed)),
    ...(chosen > changed ? [t('soAlready', counted(chosen - changed))] : []),
    ...(leftOut > 0 ? [t('gone', counted(leftOut))] : []),
  ]
}
