import { useLocation, useNavigationType } from '@remix-run/react'
import { useEffect } from 'react'
import { hasNews } from '#app/ui/list-news.ts'
import { findRows, titleOf } from './listed-rows.ts'

const latest = 'row latest'

/**
 * Who comes back to a list (Back, Forward, a reload, or after something was done on another page) finds the focus on
 * the row where it was. Where the page was scrolled to is restored for all pages.
 */
export function useRowMemory(): void {
  const { key, search } = useLocation()
  const type = useNavigationType()

  useEffect(() => {
    const isBack = type === 'POP'
    const ofThisStep = `row ${key}`
    const id = sessionStorage.getItem(isBack ? ofThisStep : latest)
    // A step on the same page, as opening the panel is, begins on the row of the step before.
    if (id !== null) sessionStorage.setItem(ofThisStep, id)
    if (!isBack && !hasNews(new URLSearchParams(search))) return
    const row = findRows().find((row) => row.dataset.id === id)
    if (row && document.activeElement === document.body) titleOf(row)?.focus({ preventScroll: isBack })
  }, [key, search, type])

  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-rows] > tr[data-id]') : null
      if (!row?.dataset.id) return
      sessionStorage.setItem(`row ${key}`, row.dataset.id)
      sessionStorage.setItem(latest, row.dataset.id)
    }
    document.addEventListener('focusin', remember)
    return () => document.removeEventListener('focusin', remember)
  }, [key])
}
