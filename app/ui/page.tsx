import type { ReactNode } from 'react'

const summaryLooks = {
  plain: '',
  // Beside tabs it takes the rest of the line.
  besideTabs: 'lg:min-w-0 lg:flex-1 lg:truncate',
  ofWindow: 'h-[1.5em] min-w-0 flex-1 overflow-hidden',
}

/** A page's head and body: the heading, its count, and its actions; then the content. */
export function Page({
  title,
  tabs,
  summary,
  actions,
  fillsWindow = false,
  children,
}: {
  title: ReactNode
  /** Links to the sibling pages. */
  tabs?: ReactNode
  summary?: ReactNode
  actions?: ReactNode
  /** The content fills the rest of the window, and its parts scroll separately (desk.css). */
  fillsWindow?: boolean
  children: ReactNode
}) {
  const summaryLook = fillsWindow ? 'ofWindow' : tabs ? 'besideTabs' : 'plain'
  return (
    <>
      <header
        className={`relative flex flex-wrap items-center gap-x-3 gap-y-1 border-line border-b bg-panel px-5 ${fillsWindow ? 'py-1.5 lg:py-2.5' : tabs ? 'py-2' : 'py-3'}`}
      >
        <h1 tabIndex={-1} className="wrap-anywhere min-w-0 font-semibold text-[17px] outline-none">
          {title}
        </h1>
        {tabs}
        {summary && <p className={`text-muted ${summaryLooks[summaryLook]}`}>{summary}</p>}
        {actions && <div className="print:hidden ms-auto flex flex-wrap gap-2">{actions}</div>}
      </header>
      {fillsWindow ? children : <div className={`px-5 ${tabs ? 'py-3' : 'py-4'}`}>{children}</div>}
    </>
  )
}
