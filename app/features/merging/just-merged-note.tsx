import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { listNoteLook } from '#app/ui/list-note.ts'
import { pathWithUnmerge } from './merge-address.ts'

type Merged = {
  targetId: number
  targetTitle: string
  sources: { sourceId: number; title: string; submissionKey: string }[]
}

/** Beside the list, right after a merge: what was merged into what, with a button to undo it. */
export function JustMergedNote({
  merged: { targetId, targetTitle, sources },
  returnTo,
}: {
  merged: Merged
  returnTo: string
}) {
  const { t } = useTranslation('merging')
  return sources.map(({ sourceId, title, submissionKey }) => (
    <div key={sourceId} className={listNoteLook}>
      <p className="wrap-anywhere min-w-0">
        {t('justMerged', { title })}{' '}
        <Link to={`/pain-points/${targetId}`} className="underline">
          {targetTitle}
        </Link>
      </p>
      <Form
        method="post"
        action={`/pain-points/${sourceId}/unmerge?${new URLSearchParams({ returnTo: pathWithUnmerge(returnTo, sourceId) })}`}
        preventScrollReset
      >
        <input type="hidden" name="submissionKey" value={submissionKey} />
        <Button aria-label={t('unmergeOne', { title })}>{t('unmerge')}</Button>
      </Form>
    </div>
  ))
}
