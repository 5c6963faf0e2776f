import { useLocation, useNavigate } from '@remix-run/react'
import { type MouseEvent, useCallback, useEffect, useRef } from 'react'
import { bringIntoView, findRows, titleOf } from '#app/features/backlog/list/listed-rows.ts'
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
  const cameFrom = useRef<{ id: string; index: number; isActing: boolean } | null>(null)

  const show = useCallback(
    (panel: Panel, options: { replace?: boolean } = {}) =>
      navigate({ search: withPanel(search, panel) }, { preventScrollReset: true, ...options }),
    [navigate, search],
  )

  const close = useCallback(
    () =>
      // What was begun and left is no step to come back to.
      panel.act
        ? show({ openId: panel.openId, act: null }, { replace: true })
        : show({ openId: null, act: null }),
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
  const isActing = panel.act !== null
  // An act that is over leads back to its row too, where the panel stays open.
  useEffect(() => {
    const rows = findRows()
    const before = cameFrom.current
    if (before && !(shownId && isActing)) {
      const row =
        rows.find((row) => row.dataset.id === before.id) ?? rows[Math.min(before.index, rows.length - 1)]
      if (row && (before.isActing || !shownId)) titleOf(row)?.focus({ preventScroll: true })
    }
    const index = rows.findIndex((row) => row.dataset.id === shownId)
    cameFrom.current = shownId ? { id: shownId, index, isActing } : null
    // Beside a panel the rows have less room, and move.
    const shown = rows.find((row) => row.dataset.id === (shownId ?? before?.id))
    if (shown) bringIntoView(shown)
  }, [shownId, isActing])

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
      // Keys may come before the panel that was just opened is drawn: the address knows of it.
      const { openId, act } = readPanel(window.location.search)
      if (openId === null || openId === id || act) return
      const next = withPanel(window.location.search, { openId: id, act: null })
      navigate({ search: next }, { preventScrollReset: true, replace: true })
    },
    [navigate],
  )

  return { panel, listPath, close, openWithin, begin, follow }
}
