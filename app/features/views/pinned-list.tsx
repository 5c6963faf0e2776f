import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Section } from '#app/ui/section.tsx'
import { viewPath, viewsInNavigation } from './saved-view.ts'
import { ViewButton } from './view-button.tsx'

/** The pinned views of one's navigation, in their order; each can be moved or unpinned. */
export function PinnedList({ views }: { views: { id: number; name: string; search: string }[] }) {
  const { t } = useTranslation('views')
  return (
    <Section title={t('pinned')}>
      <p className="mb-1 text-muted text-xs">{t('pinnedHint', { count: viewsInNavigation })}</p>
      <ol className="max-w-2xl">
        {views.map((view, index) => (
          <li
            key={view.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b py-1.5"
          >
            <span className="wrap-anywhere min-w-0 flex-1 basis-40">
              <Link to={viewPath(view)}>{view.name}</Link>
              {index >= viewsInNavigation && <small className="ms-2 text-muted">{t('waits')}</small>}
            </span>
            <span className="flex flex-wrap gap-1.5">
              <ViewButton view={view} verb="move" word={t('moveUp')} place={index} isOff={index === 0} />
              <ViewButton
                view={view}
                verb="move"
                word={t('moveDown')}
                place={index + 2}
                isOff={index + 1 === views.length}
              />
              <ViewButton view={view} verb="unpin" word={t('unpin')} />
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
