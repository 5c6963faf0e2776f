import type { Locator } from 'playwright-core'

/**
 * What is visible at the middle of an element: the element itself, or what covers it or is outside of the window.
 * A row that is in the document but under the fold, or behind a panel, is not seen.
 */
export async function seenAtMiddleOf(locator: Locator): Promise<string> {
  return locator.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    const [x, y] = [left + width / 2, top + height / 2]
    const found = document.elementFromPoint(x, y)
    if (found && element.contains(found)) return 'itself'
    const where = `${Math.round(x)},${Math.round(y)} in ${innerWidth}×${innerHeight}`
    return found
      ? `${found.tagName} "${found.textContent?.trim().slice(0, 30)}" at ${where}`
      : `nothing at ${where}`
  })
}
