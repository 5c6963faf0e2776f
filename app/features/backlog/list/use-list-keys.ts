import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import type { RowAct } from '#app/features/backlog/panel/panel-address.ts'
import { isFree } from '#app/ui/page-key.ts'
import { type ListAct, readListKey, stepTo } from './list-key.ts'
import {
  boxOf,
  bringIntoView,
  chooseBetween,
  findCurrent,
  findRows,
  hasSeveralChosen,
  titleOf,
} from './listed-rows.ts'

/**
 * The keys of the list. A step puts the focus on a title, so that the browser scrolls to it and a screen reader reads
 * it. How many rows are chosen says whoever follows their boxes.
 */
export function useListKeys({
  onAct,
  onStep,
}: {
  /** Something is to be done with one row; left out for readers who may not. */
  onAct: ((act: RowAct, id: string) => void) | undefined
  onStep: ((id: string) => void) | undefined
}): void {
  /** Rows by id, because the list is loaded anew now and then. */
  const places = useRef<{ last?: string; chosenFrom?: string }>({})

  /** Another page of the list is on its way: it begins on its first row. */
  const isPageTurned = useRef(false)
  const { key } = useLocation()
  // biome-ignore lint/correctness/useExhaustiveDependencies: why: the rows are others once the address is.
  useEffect(() => {
    const [first] = findRows()
    if (!isPageTurned.current || !first) return
    isPageTurned.current = false
    titleOf(first)?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [key])

  useEffect(() => {
    const act = (act: ListAct, rows: HTMLTableRowElement[], current: number) => {
      const row = rows[current]
      switch (act) {
        case 'next':
        case 'previous':
          return stepOn(rows, stepTo(current, act === 'next' ? 1 : -1, rows.length))
        case 'chooseToNext':
        case 'chooseToPrevious': {
          const to = stepTo(current, act === 'chooseToNext' ? 1 : -1, rows.length)
          stepOn(rows, to)
          return chooseTo(rows, Math.max(current, 0), to)
        }
        case 'chooseToHere':
          return chooseTo(rows, Math.max(current, 0), Math.max(current, 0))
        case 'choose':
          if (!row) return
          boxOf(row)?.click()
          places.current.chosenFrom = row.dataset.id
          return
        case 'open':
          return row && titleOf(row)?.click()
        case 'merge':
        case 'ticket':
        case 'categories':
        case 'decline':
        case 'severity':
        case 'knownBy': {
          if (hasSeveralChosen(rows)) return document.querySelector<HTMLElement>(ofChosen[act])?.click()
          return row?.dataset.id && onAct?.(act, row.dataset.id)
        }
        case 'query':
          return toQueryLine()
        case 'nextPage':
        case 'previousPage':
          isPageTurned.current = true
          return document.querySelector<HTMLElement>(pagers[act])?.click()
      }
    }

    const stepOn = (rows: HTMLTableRowElement[], to: number) => {
      const row = rows[to]
      if (!row) return
      places.current.last = row.dataset.id
      titleOf(row)?.focus()
      bringIntoView(row)
      if (row.dataset.id) onStep?.(row.dataset.id)
    }

    /** From where the last one was chosen by itself. */
    const chooseTo = (rows: HTMLTableRowElement[], current: number, to: number) => {
      const from = rows.findIndex((row) => row.dataset.id === places.current.chosenFrom)
      if (from === -1) places.current.chosenFrom = rows[current]?.dataset.id
      chooseBetween(rows, from === -1 ? current : from, to)
    }

    const onKeyDown = (event: KeyboardEvent) => {
      const key = isFree(event) ? readListKey(event) : undefined
      if (!key || (event.key === 'Enter' && !isEnterOfList(event.target))) return
      event.preventDefault()
      const rows = findRows()
      const current = findCurrent(rows, places.current.last)
      places.current.last = rows[current]?.dataset.id
      act(key, rows, current)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [onAct, onStep])
}

/** The buttons of the bar that stands above rows which can be chosen. */
const ofChosen = {
  merge: '#bulk [value=merge]',
  ticket: '#bulk [value=link_ticket]',
  categories: '#bulk [value=add_categories]',
  decline: '#bulk [value=decline]',
  severity: '#bulk [value=severity]',
  knownBy: '#bulk [value=add_known_by]',
}

/** Below the list, where there is such a page. */
const pagers = { nextPage: 'a[rel=next]', previousPage: 'a[rel=prev]' }

/** To its end, where one goes on. */
function toQueryLine() {
  const line = document.querySelector<HTMLInputElement>('[data-search-field]')
  line?.focus()
  line?.setSelectionRange(line.value.length, line.value.length)
}

/** On a link or a button Enter is theirs already; on a row's box it would send the form around. */
function isEnterOfList(target: EventTarget | null): boolean {
  return target === document.body || (target instanceof Element && target.matches('[data-rows] input'))
}
