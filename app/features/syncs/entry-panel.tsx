import { useLocation } from '@remix-run/react'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { isTypedInto } from '#app/forms/typed-ahead.ts'
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
  const isBesideLine = line !== undefined && !isAsked
  const forms = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    // Whoever types into a form already goes on there.
    if (forms.current && isBesideLine && !isTypedInto(document.activeElement)) forms.current.open = false
  }, [isBesideLine])
  return (
    <section
      aria-label={t('whatToRecord')}
      className={`print:hidden -mx-5 -mb-4 border-line-strong border-t bg-panel px-5 pt-2 pb-3 ${staying}`}
    >
      {line}
      {/* Made anew when another form is asked for, but not when the line comes: what is typed by then stays. */}
      <details key={String(isAsked)} ref={forms} open>
        <summary className="min-h-6 cursor-pointer text-muted text-xs">{t('capture:allFields')}</summary>
        <EntryTabs syncId={syncId} />
        {children}
      </details>
    </section>
  )
}
