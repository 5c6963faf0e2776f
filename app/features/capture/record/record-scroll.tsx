import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Within this distance of the end a reader counts as following. */
const nearEnd = 24

/**
 * Scrolls the record like a chat: it ends at the entry line and follows new lines, unless its reader scrolled up; then
 * it shows how many are new. One's own records are always scrolled to.
 */
export function RecordScroll({
  title,
  count,
  ownCount,
  children,
}: {
  title: string
  /** The number of lines, and how many of them are being sent from here. */
  count: number
  ownCount: number
  children: ReactNode
}) {
  const { t } = useTranslation('capture')
  const list = useRef<HTMLDivElement>(null)
  const [seen, setSeen] = useState(count)
  const own = useRef(ownCount)

  const toEnd = () => {
    list.current?.scrollTo({ top: 0 })
    setSeen(count)
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: only a line more or less asks where the reader is.
  useLayoutEffect(() => {
    const isOwn = ownCount > own.current
    own.current = ownCount
    if (isOwn) toEnd()
    else if (isAtEnd(list.current) || count < seen) setSeen(count)
  }, [count, ownCount])

  return (
    <section aria-label={title} className="desk-record">
      <div
        ref={list}
        className="desk-record-list px-5"
        onScroll={() => isAtEnd(list.current) && setSeen(count)}
      >
        <div className="w-full py-2">
          <h2 className="mb-1 font-semibold text-[13px] text-muted">{title}</h2>
          {children}
        </div>
      </div>
      {count > seen && (
        <button
          type="button"
          className="button button-primary absolute inset-x-0 bottom-2 mx-auto w-fit rounded-full shadow"
          onClick={toEnd}
        >
          {t('newLines', { count: count - seen })}
        </button>
      )}
    </section>
  )
}

/** The list starts at its end (desk.css), so the scroll position is 0 at its end and negative above it. */
function isAtEnd(list: HTMLElement | null): boolean {
  return list === null || list.scrollTop > -nearEnd
}
