import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { BulkTopic } from '#app/domain/pain-points/bulk-act.ts'

/** The other things that can be done with the same choice. */
export function TopicLinks({
  topic,
  paths,
  mergePath,
}: {
  topic: BulkTopic
  paths: Record<BulkTopic, string>
  /** Where they are merged; null for a single one or too many. */
  mergePath: string | null
}) {
  const { t } = useTranslation('bulk')
  // why: keys of a record are read as plain strings.
  const topics = Object.keys(paths) as BulkTopic[]
  return (
    <nav aria-label={t('topicsLabel')} className="mb-3 flex flex-wrap gap-x-4 border-line border-b">
      {topics.map((one) => (
        <Link
          key={one}
          to={paths[one]}
          replace
          aria-current={one === topic ? 'page' : undefined}
          className="inline-block border-transparent border-b-2 py-1 text-muted no-underline aria-[current=page]:border-accent aria-[current=page]:font-semibold aria-[current=page]:text-text"
        >
          {t(`topics.${one}`)}
        </Link>
      ))}
      {mergePath !== null && (
        <Link to={mergePath} className="inline-block py-1 text-muted no-underline">
          {t('topics.merge')}
        </Link>
      )}
    </nav>
  )
}
