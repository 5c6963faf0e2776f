import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { Menu } from '#app/ui/menu.tsx'
import { SaveViewForm } from './save-view-form.tsx'
import type { BarView, ViewBarShown } from './view-bar.report.server.ts'

const linkLook =
  'wrap-anywhere block aria-[current=page]:font-semibold aria-[current=page]:text-text aria-[current=page]:no-underline'

type Keys = { saveKey: string; reviseKey: string }

/** Above the list: the current view, and a menu with the other views and with saving the list as one. */
export function ViewBar({
  shown,
  plainPath,
  saveKey,
  reviseKey,
}: { shown: ViewBarShown; plainPath: string } & Keys) {
  const { t } = useTranslation('views')
  const { own, shared, currentId, isSignedIn, isTooLong } = shown
  if (!isSignedIn && shared.length === 0) return null
  return (
    <nav aria-label={t('label')}>
      <Menu label={<CurrentView shown={shown} />}>
        <div className="grid gap-2 text-[13px]">
          <Link to={plainPath} aria-current={shown.isPlain ? 'page' : undefined} className={linkLook}>
            {t('plain')}
          </Link>
          <Views caption={t('own')} views={own} currentId={currentId} />
          <Views caption={t('shared')} views={shared} currentId={currentId} />
        </div>
        {shown.changed && (
          <Changed view={shown.changed} search={isTooLong ? undefined : shown.search} reviseKey={reviseKey} />
        )}
        {isSignedIn && currentId === undefined && isTooLong && (
          <p className="mt-2 text-muted text-xs">{t('tooLong')}</p>
        )}
        {isSignedIn && currentId === undefined && !isTooLong && (
          <details key={saveKey} className="mt-2 border-line border-t pt-2">
            <summary className="cursor-pointer">{t('saveAs')}</summary>
            <div className="mt-1">
              <SaveViewForm search={shown.search} submissionKey={saveKey} />
            </div>
          </details>
        )}
        {isSignedIn && (
          <Link to="/backlog/views" className="mt-2 block">
            {t('manage')}
          </Link>
        )}
      </Menu>
    </nav>
  )
}

/** The menu's label: the view that the list is, or was before it was changed. */
function CurrentView({ shown }: { shown: ViewBarShown }) {
  const { t } = useTranslation('views')
  const { own, shared, currentId, changed, isPlain } = shown
  const name = isPlain
    ? t('plain')
    : (changed ?? [...own, ...shared].find(({ id }) => id === currentId))?.name
  return (
    <>
      <span className="max-w-44 truncate">{name === undefined ? t('label') : `${t('label')}: ${name}`}</span>
      {changed && <span className="pill">{t('changed')}</span>}
    </>
  )
}

type Listed = { caption: string; views: BarView[]; currentId: number | undefined }

function Views({ caption, views, currentId }: Listed) {
  if (views.length === 0) return null
  return (
    <div>
      <span className="text-muted">{caption}</span>
      <ul aria-label={caption}>
        {views.map(({ id, name, path }) => (
          <li key={id}>
            <Link to={path} aria-current={id === currentId ? 'page' : undefined} className={linkLook}>
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The list was opened as a view and has been changed since. */
function Changed({
  view,
  search,
  reviseKey,
}: {
  view: BarView & { mayChange: boolean }
  search: string | undefined
  reviseKey: string
}) {
  const { t } = useTranslation('views')
  return (
    <div className="mt-2 grid justify-items-start gap-2 border-line border-t pt-2">
      <Link to={view.path}>{t('discard', { name: view.name })}</Link>
      {view.mayChange && search !== undefined && (
        <Form method="post" action={`/backlog/views/${view.id}/revise`} preventScrollReset>
          <input type="hidden" name="submissionKey" value={reviseKey} />
          <input type="hidden" name="search" value={search} />
          <Button>{t('saveChanges', { name: view.name })}</Button>
        </Form>
      )}
    </div>
  )
}
