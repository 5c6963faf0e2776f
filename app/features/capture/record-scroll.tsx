import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

/** So near its end a reader is following. */
const nearEnd = 24

/**
 * The record as a chat is read: it ends at the entry line, and follows what comes unless its reader scrolled up; then
 * it says how many lines are new. What one records oneself is always shown.
 */
export function RecordScroll({
  title,
  count,
  ownCount,
  children,
}: {
  title: string
  /** How many lines there are, and how many of them are on their way from here. */
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

/** The list begins at its end (desk.css), so that its end is at 0 and what is above it below 0. */
function isAtEnd(list: HTMLElement | null): boolean {
  return list === null || list.scrollTop > -nearEnd
}
