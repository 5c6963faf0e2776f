import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The figures of a chart; printed only if the reader opened them. */
export function CollapsedTable({ children }: { children: ReactNode }) {
  const { t } = useTranslation('review')
  return (
    <details className="mt-2 [&:not([open])]:print:hidden">
      <summary className="w-fit cursor-pointer py-1 text-[13px] text-accent print:hidden">
        {t('asTable')}
      </summary>
      {children}
    </details>
  )
}
