import { Link } from '@remix-run/react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

/** One pain point beside the list, which keeps its place: Escape closes it. */
export function SidePanel({
  id,
  title,
  onClose,
  children,
}: {
  id: string
  /** Undefined while it is being loaded. */
  title: string | undefined
  onClose: () => void
  children: ReactNode
}) {
  const { t } = useTranslation('backlog')
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: who opens another one is taken to it, as who opens the first.
  useEffect(() => heading.current?.focus(), [id])
  const closeByKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return
    event.stopPropagation()
    onClose()
  }
  return (
    <aside
      aria-labelledby="panel-title"
      aria-busy={title === undefined}
      className="sticky top-0 max-h-dvh overflow-y-auto border-line border-s bg-panel px-4 py-3"
      onKeyDown={closeByKey}
    >
      <div className="flex items-start gap-3">
        <h2
          id="panel-title"
          ref={heading}
          tabIndex={-1}
          aria-live="polite"
          className="wrap-anywhere min-w-0 grow font-semibold text-[15px]"
        >
          {title ?? t('loading')}
        </h2>
        <Link to={`/pain-points/${id}`} className="whitespace-nowrap text-xs">
          {t('asPage')}
        </Link>
        <button type="button" className="button" aria-label={t('closePanel')} onClick={onClose}>
          ×
        </button>
      </div>
      {children}
    </aside>
  )
}
