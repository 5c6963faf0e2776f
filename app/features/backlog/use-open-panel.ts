import { useLocation, useNavigate } from '@remix-run/react'
import { type MouseEvent, useCallback, useEffect, useRef } from 'react'
import { findRows, titleOf } from './listed-rows.ts'
import { actPath, type Panel, type RowAct, readPanel, withPanel } from './panel-address.ts'

/** Narrower than this a panel would leave no room for the list: there a title leads to the page. */
const roomForBoth = '(min-width: 70rem)'

/**
 * What is beside the list, from the address, so that it can be passed on and the back button closes it. `openWithin` is
 * for the clicks of a list: a title opens in the panel where there is room. Closed, the focus is on its row again; on
 * the next one when it has left the list.
 */
export function useOpenPanel() {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const panel = readPanel(search)
  const cameFrom = useRef<{ id: string; index: number } | null>(null)

  const show = useCallback(
    (panel: Panel, options: { replace?: boolean } = {}) =>
      navigate({ search: withPanel(search, panel) }, { preventScrollReset: true, ...options }),
    [navigate, search],
  )

  const close = useCallback(
    () => show(panel.act ? { openId: panel.openId, act: null } : { openId: null, act: null }),
    [show, panel.act, panel.openId],
  )

  const listPath = `${pathname}?${withPanel(search, { openId: panel.openId, act: null })}`

  const begin = useCallback(
    (act: RowAct, id: string) => {
      if (window.matchMedia(roomForBoth).matches) show({ openId: panel.openId, act: { act, id } })
      else navigate(actPath({ act, id }, listPath))
    },
    [show, navigate, panel.openId, listPath],
  )

  const shownId = panel.act?.id ?? panel.openId
  useEffect(() => {
    if (shownId) {
      const rows = findRows()
      const index = rows.findIndex((row) => row.dataset.id === shownId)
      cameFrom.current = { id: shownId, index }
      // Beside a panel the rows have less room, and move.
      rows[index]?.scrollIntoView({ block: 'nearest' })
      return
    }
    if (!cameFrom.current) return
    const { id, index } = cameFrom.current
    cameFrom.current = null
    const rows = findRows()
    const row = rows.find((row) => row.dataset.id === id) ?? rows[Math.min(index, rows.length - 1)]
    if (row) titleOf(row)?.focus()
  }, [shownId])

  const openWithin = useCallback(
    (event: MouseEvent) => {
      const title = event.target instanceof Element ? event.target.closest('a[data-title]') : null
      const id = title?.closest('tr')?.dataset.id
      const isPlain =
        event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      if (!id || !isPlain || !window.matchMedia(roomForBoth).matches) return
      event.preventDefault()
      show({ openId: id, act: null })
    },
    [show],
  )

  /** Another row is the current one: what is read in the panel goes along, and leaves no step to go back to. */
  const follow = useCallback(
    (id: string) => {
      if (panel.openId !== null && panel.openId !== id && !panel.act)
        show({ openId: id, act: null }, { replace: true })
    },
    [show, panel.openId, panel.act],
  )

  return { panel, listPath, close, openWithin, begin, follow }
}
