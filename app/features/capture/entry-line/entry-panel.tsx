import { useLocation } from '@remix-run/react'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryTabs } from './entry-tabs.tsx'

/** The entry line, and the complete forms below it on request; without scripts the forms alone. */
export function EntryPanel({
  syncId,
  line,
  children,
}: {
  syncId: number
  line: (opener: ReactNode) => ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation(['syncs', 'capture'])
  const { pathname } = useLocation()
  const [isOpened, setIsOpened] = useState(false)
  const isAsked = pathname !== `/syncs/${syncId}`
  const isOpen = isAsked || isOpened
  return (
    <section
      aria-label={t('whatToRecord')}
      className="desk-entry border-line-strong border-t bg-panel px-5 pt-1.5 pb-1 print:hidden"
    >
      <div className="needs-scripts">
        {line(
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls="all-fields"
            aria-label={t('capture:allFields')}
            className="button min-h-target px-2 py-0"
            disabled={isAsked}
            onClick={() => setIsOpened(!isOpened)}
          >
            <span aria-hidden="true">≡</span>
          </button>,
        )}
      </div>
      <div id="all-fields" className="desk-forms" data-open={isOpen || undefined}>
        <EntryTabs syncId={syncId} />
        {children}
      </div>
    </section>
  )
}
