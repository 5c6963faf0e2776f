import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryTabs } from './entry-tabs.tsx'

/**
 * Where the scribe types: it stays at the bottom of the window while what was said scrolls above it. On a
 * phone, and in a window too low for both, it follows the list instead.
 */
const staying =
  'lg:[@media(min-height:44rem)]:sticky lg:[@media(min-height:44rem)]:bottom-0 lg:[@media(min-height:44rem)]:max-h-[60dvh] lg:[@media(min-height:44rem)]:overflow-y-auto'

/** The entry line, and under it the forms with all fields; without JavaScript the forms alone, open. */
export function EntryPanel({
  syncId,
  line,
  children,
}: {
  syncId: number
  line?: ReactNode
  children: ReactNode
}) {
  const { t } = useTranslation(['syncs', 'capture'])
  const { pathname } = useLocation()
  const isAsked = pathname !== `/syncs/${syncId}`
  return (
    <section
      aria-label={t('whatToRecord')}
      className={`print:hidden -mx-5 -mb-4 border-line-strong border-t bg-panel px-5 pt-2 pb-3 ${staying}`}
    >
      {line}
      {/* Made anew when the line comes or another form is asked for: a person may open and close it meanwhile. */}
      <details key={`${line !== undefined}${isAsked}`} open={line === undefined || isAsked}>
        <summary className="min-h-6 cursor-pointer text-muted text-xs">{t('capture:allFields')}</summary>
        <EntryTabs syncId={syncId} />
        {children}
      </details>
    </section>
  )
}
