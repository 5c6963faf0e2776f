import { Link, useNavigationType } from '@remix-run/react'
import {
  type HTMLAttributes,
  type KeyboardEvent as ReactKeyboardEvent,
  type ReactNode,
  useEffect,
  useRef,
} from 'react'
import { useTranslation } from 'react-i18next'

/** One pain point beside the list, which keeps its place: Escape closes it, from a row too. */
export function SidePanel({
  id,
  title,
  onClose,
  keptWithin,
  children,
}: {
  id: string
  /** Undefined while it is being loaded. */
  title: string | undefined
  onClose: () => void
  /** Of a page whose links and forms stay in the panel. */
  keptWithin?: Pick<HTMLAttributes<HTMLElement>, 'onClickCapture' | 'onSubmitCapture'>
  children: ReactNode
}) {
  const { t } = useTranslation('backlog')
  const heading = useRef<HTMLHeadingElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const isOpened = useNavigationType() === 'PUSH'
  const isLoaded = title !== undefined
  const openedId = useRef<string>()
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: opened, the panel takes the focus: its form, else its heading. By a step in the list, also while the panel loads, by Back or by a reload the focus is the row's.
  useEffect(() => {
    const isStillLoading = openedId.current === id
    openedId.current = id
    if (!isOpened || (isStillLoading && document.activeElement?.closest('[data-rows]'))) return
    const field = keptWithin && body.current && findFirstField(body.current)
    const place = field || heading.current
    place?.focus({ preventScroll: true })
  }, [id, isLoaded])
  useEffect(() => {
    const closeFromRow = (event: KeyboardEvent) => {
      const isInList = event.target instanceof Element && event.target.closest('[data-rows]')
      if (event.key === 'Escape' && isInList && !event.defaultPrevented && !event.isComposing) onClose()
    }
    document.addEventListener('keydown', closeFromRow)
    return () => document.removeEventListener('keydown', closeFromRow)
  }, [onClose])
  const closeByKey = (event: ReactKeyboardEvent) => {
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
      {...keptWithin}
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
      <div ref={body}>{children}</div>
    </aside>
  )
}

/** Where one types; else what is chosen already, or the first choice. */
function findFirstField(form: HTMLElement): HTMLElement | null {
  for (const fields of ['textarea, input:is([type=text], [type=search])', 'input:checked', 'input, select']) {
    const field = form.querySelector<HTMLElement>(`:is(${fields}):not([type=hidden])`)
    if (field) return field
  }
  return null
}
