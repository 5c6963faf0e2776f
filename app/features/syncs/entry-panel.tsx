import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryTabs } from './entry-tabs.tsx'

/**
 * Where the scribe types: it stays at the bottom of the window while what was said scrolls above it. On a
 * phone, and in a window too low for both, it follows the list instead.
 */
const staying =
  'lg:[@media(min-height:44rem)]:sticky lg:[@media(min-height:44rem)]:bottom-0 lg:[@media(min-height:44rem)]:max-h-[60dvh] lg:[@media(min-height:44rem)]:overflow-y-auto'

export function EntryPanel({ syncId, children }: { syncId: number; children: ReactNode }) {
  const { t } = useTranslation('syncs')
  return (
    <section
      aria-label={t('whatToRecord')}
      className={`print:hidden -mx-5 -mb-4 border-line-strong border-t bg-panel px-5 pt-2 pb-3 ${staying}`}
    >
      <EntryTabs syncId={syncId} />
      {children}
    </section>
  )
}
