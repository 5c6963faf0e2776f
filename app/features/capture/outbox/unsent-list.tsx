import { Link } from '@remix-run/react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Outgoing } from './outgoing.ts'

/** What a person typed that the server does not have yet, and what happens to it when they sign out. */
export function UnsentList({ personId }: { personId: string }) {
  const { t } = useTranslation('capture')
  const [unsent, setUnsent] = useState<Outgoing[]>([])
  useEffect(() => {
    // In a browser that stores nothing there is nothing to list.
    import('./unsent.client.ts').then(({ listUnsent }) => listUnsent(personId)).then(setUnsent, () => {})
  }, [personId])
  if (unsent.length === 0) return null
  return (
    <div role="status" className="mb-4">
      <p className="font-semibold">{t('unsent', { count: unsent.length })}</p>
      <ul className="my-2 list-disc ps-5">
        {unsent.map((outgoing) => (
          <li key={outgoing.key} className="wrap-anywhere">
            <Link to={`/syncs/${outgoing.syncId}`}>{wordsOf(outgoing) ?? t('takingBack')}</Link>
          </li>
        ))}
      </ul>
      <p className="text-muted">{t('unsentHint')}</p>
    </div>
  )
}

function wordsOf(outgoing: Outgoing): string | undefined {
  if (outgoing.verb === 'take-back') return undefined
  return outgoing.verb === 'answer' ? outgoing.title : outgoing.line
}
