import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { WideTable } from '#app/ui/wide-table.tsx'
import { viewPath } from './saved-view.ts'
import { ViewButton } from './view-button.tsx'
import type { ListedView } from './views.queries.server.ts'

/** Every view the reader may open: its owner, whether it is pinned or the default, and buttons to change that. */
export function ViewTable({ views }: { views: ListedView[] }) {
  const { t } = useTranslation('views')
  return (
    <WideTable label={t('all')}>
      <thead>
        <tr>
          <th scope="col">{t('name')}</th>
          <th scope="col">{t('audience')}</th>
          <th scope="col">{t('actions')}</th>
        </tr>
      </thead>
      <tbody>
        {views.map((view) => (
          <tr key={view.id}>
            <th scope="row" className="wrap-anywhere min-w-40">
              <Link to={viewPath(view)}>{view.name}</Link>
              {view.isDefault && <span className="pill ms-2">{t('opensWith')}</span>}
            </th>
            <td>{view.isShared ? t('sharedBy', { name: view.owner }) : t('personal')}</td>
            <td>
              <span className="flex flex-wrap items-center gap-1.5">
                <ViewButton
                  view={view}
                  verb={view.isPinned ? 'unpin' : 'pin'}
                  word={view.isPinned ? t('unpin') : t('pin')}
                />
                <ViewButton
                  view={view}
                  verb={view.isDefault ? 'unprefer' : 'prefer'}
                  word={view.isDefault ? t('openPlain') : t('openWith')}
                />
                {view.mayChange && (
                  <Link
                    to={`/backlog/views/${view.id}/edit`}
                    className="button"
                    aria-label={t('editTitle', { name: view.name })}
                  >
                    {t('edit')}
                  </Link>
                )}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
