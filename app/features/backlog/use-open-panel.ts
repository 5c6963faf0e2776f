import { useLocation, useNavigate } from '@remix-run/react'
import { type MouseEvent, useCallback, useEffect, useRef } from 'react'

/** Narrower than this a panel would leave no room for the list: there a title leads to the page. */
const roomForBoth = '(min-width: 70rem)'

const parameter = 'open'

/** Whether an address differs from another only by the panel: then the list need not be loaded again. */
export function isSameList(one: URL, other: URL): boolean {
  const rest = ({ pathname, searchParams }: URL) =>
    pathname + [...searchParams].filter(([name]) => name !== parameter).join('&')
  return rest(one) === rest(other)
}

/**
 * Which pain point is open beside the list, from the address, so that it can be passed on and the back button closes
 * it. `openWithin` is for the clicks of a list: a title opens in the panel where there is room. Closed, the focus is
 * where it came from.
 */
export function useOpenPanel() {
  const navigate = useNavigate()
  const { search } = useLocation()
  const openId = /^[1-9]\d{0,14}$/.exec(new URLSearchParams(search).get(parameter) ?? '')?.[0] ?? null
  const cameFrom = useRef<string | null>(null)

  const show = useCallback(
    (id: string | null) => {
      const parameters = new URLSearchParams(search)
      if (id) parameters.set(parameter, id)
      else parameters.delete(parameter)
      navigate({ search: parameters.toString() }, { preventScrollReset: true })
    },
    [navigate, search],
  )

  const close = useCallback(() => show(null), [show])

  useEffect(() => {
    if (openId) cameFrom.current = openId
    else if (cameFrom.current) {
      const title = `tr[data-id="${cameFrom.current}"] a[data-title]`
      document.querySelector<HTMLElement>(title)?.focus()
      cameFrom.current = null
    }
  }, [openId])

  const openWithin = useCallback(
    (event: MouseEvent) => {
      const title = event.target instanceof Element ? event.target.closest('a[data-title]') : null
      const id = title?.closest('tr')?.dataset.id
      const isPlain =
        event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      if (!id || !isPlain || !window.matchMedia(roomForBoth).matches) return
      event.preventDefault()
      show(id)
    },
    [show],
  )

  return { openId, close, openWithin }
}
