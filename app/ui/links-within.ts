import { useNavigate } from '@remix-run/react'
import type { MouseEvent } from 'react'

/**
 * For a container with many links: they can be plain ones, which cost a tenth of a router link to render, and still
 * open without reloading the page. Enter on a link is a click too.
 */
export function useLinksWithin() {
  const navigate = useNavigate()
  return (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    const isPlainClick =
      !event.defaultPrevented &&
      event.button === 0 &&
      !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
    if (!link || !isPlainClick || link.target !== '' || link.origin !== window.location.origin) return
    event.preventDefault()
    navigate(`${link.pathname}${link.search}${link.hash}`)
  }
}
