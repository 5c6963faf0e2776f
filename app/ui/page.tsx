import type { ReactNode } from 'react'

/** A page's head and body: the heading, what it counts, and its actions; then the content. */
export function Page({
  title,
  summary,
  actions,
  fillsWindow = false,
  children,
}: {
  title: ReactNode
  summary?: ReactNode
  actions?: ReactNode
  /** The content takes what the head leaves of the window, and its parts scroll by themselves (desk.css). */
  fillsWindow?: boolean
  children: ReactNode
}) {
  return (
    <>
      <header
        className={`flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-panel px-5 ${fillsWindow ? 'py-1.5 lg:py-2.5' : 'py-3'}`}
      >
        <h1 tabIndex={-1} className="wrap-anywhere min-w-0 font-semibold text-[17px] outline-none">
          {title}
        </h1>
        {summary && (
          <p className={`text-muted ${fillsWindow ? 'h-[1.5em] min-w-0 flex-1 overflow-hidden' : ''}`}>
            {summary}
          </p>
        )}
        {actions && <div className="print:hidden ms-auto flex flex-wrap gap-2">{actions}</div>}
      </header>
      {fillsWindow ? children : <div className="px-5 py-4">{children}</div>}
    </>
  )
}
