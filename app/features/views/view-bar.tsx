import { Form, Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { SaveViewForm } from './save-view-form.tsx'
import type { BarView, ViewBarShown } from './view-bar.report.server.ts'

const linkLook =
  'wrap-anywhere aria-[current=page]:font-semibold aria-[current=page]:text-text aria-[current=page]:no-underline'

type Keys = { saveKey: string; reviseKey: string }

/** Above the list: the views one click away, which of them this list is, and how it becomes one. */
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
    <div className="print:hidden mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 text-[13px]">
      <nav aria-label={t('label')} className="flex flex-wrap gap-x-4 gap-y-1">
        <Link to={plainPath} aria-current={shown.isPlain ? 'page' : undefined} className={linkLook}>
          {t('plain')}
        </Link>
        <Views caption={t('own')} views={own} currentId={currentId} />
        <Views caption={t('shared')} views={shared} currentId={currentId} />
      </nav>
      {shown.changed && (
        <Changed view={shown.changed} search={isTooLong ? undefined : shown.search} reviseKey={reviseKey} />
      )}
      {isSignedIn && currentId === undefined && isTooLong && (
        <p className="text-muted text-xs">{t('tooLong')}</p>
      )}
      {isSignedIn && currentId === undefined && !isTooLong && (
        <details key={saveKey} className="open:basis-full">
          <summary className="cursor-pointer">{t('saveAs')}</summary>
          <div className="mt-1 max-w-lg rounded-panel border border-line-strong bg-panel p-3">
            <SaveViewForm search={shown.search} submissionKey={saveKey} />
          </div>
        </details>
      )}
      {isSignedIn && <Link to="/backlog/views">{t('manage')}</Link>}
    </div>
  )
}

const viewsAtOnce = 8

function Views(props: { caption: string; views: BarView[]; currentId: number | undefined }) {
  const { caption, views, currentId } = props
  if (views.length === 0) return null
  const rest = views.slice(viewsAtOnce)
  return (
    <div className="flex flex-wrap gap-x-3 gap-y-1">
      <span className="text-muted">{caption}</span>
      <ViewLinks caption={caption} views={views.slice(0, viewsAtOnce)} currentId={currentId} />
      {rest.length > 0 && (
        <details open={rest.some(({ id }) => id === currentId)}>
          <summary className="cursor-pointer">+{rest.length}</summary>
          <ViewLinks caption={caption} views={rest} currentId={currentId} />
        </details>
      )}
    </div>
  )
}

function ViewLinks({ caption, views, currentId }: Parameters<typeof Views>[0]) {
  return (
    <ul aria-label={caption} className="flex flex-wrap gap-x-3 gap-y-1">
      {views.map(({ id, name, path }) => (
        <li key={id}>
          <Link to={path} aria-current={id === currentId ? 'page' : undefined} className={linkLook}>
            {name}
          </Link>
        </li>
      ))}
    </ul>
  )
}

/** The list was opened as a view and is another by now. */
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
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <span className="pill">{t('changed')}</span>
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
