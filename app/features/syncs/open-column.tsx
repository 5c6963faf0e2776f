import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'

/**
 * What is open from last time: a column beside the record with its own scrolling. In a narrow window it is a sheet over
 * the record that is opened on request, and returns the focus when it closes.
 */
export function OpenColumn({
  isShown,
  onClose,
  overList,
  children,
}: {
  isShown: boolean
  onClose: () => void
  overList: { onPointerEnter: () => void; onPointerLeave: () => void }
  children: ReactNode
}) {
  const { t } = useTranslation(['syncs', 'shell'])
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isShown) close.current?.focus()
  }, [isShown])
  return (
    <aside
      id="open-from-last-time"
      aria-label={t('syncs:fromLastTime')}
      className="desk-open bg-panel px-4 pb-3"
      data-shown={isShown || undefined}
      onKeyDown={(event) => event.key === 'Escape' && isShown && onClose()}
      {...overList}
    >
      <div className="desk-sheet-head -mx-4 px-4 py-1.5">
        <strong>{t('syncs:fromLastTime')}</strong>
        <Button ref={close} type="button" onClick={onClose}>
          {t('shell:close')}
        </Button>
      </div>
      {children}
    </aside>
  )
}

/** One section of what is open, with the number of its remaining items. */
export function OpenSection({
  title,
  count,
  children,
}: {
  title: string
  count: number
  children: ReactNode
}) {
  const headingId = useId()
  return (
    <section aria-labelledby={headingId} className="mt-2">
      <h2 className="flex justify-between font-semibold text-[13px] text-muted">
        <span id={headingId}>{title}</span>
        <span>{count}</span>
      </h2>
      {children}
    </section>
  )
}
