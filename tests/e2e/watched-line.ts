import type { Page } from 'playwright-core'

type Times = { visibleAfter: number; confirmedAfter: number }
declare global {
  var watched: Promise<Times>
}

/**
 * Starts to measure in the page, from the next key to the first frame in which the line is painted in the window, at
 * the middle of its row, and to the one in which it is confirmed.
 */
export async function watchForLine(page: Page, text: string): Promise<void> {
  await page.evaluate((looked) => {
    window.watched = new Promise((resolve) => {
      let pressed = 0
      let visibleAfter = 0
      const onKey = () => {
        pressed = performance.now()
      }
      addEventListener('keydown', onKey, { once: true, capture: true })
      const isPainted = (row: Element) => {
        const { left, top, width, height } = row.getBoundingClientRect()
        return row.contains(document.elementFromPoint(left + width / 2, top + height / 2))
      }
      const look = () => {
        const rows = [...document.querySelectorAll('[data-line],[data-waiting]')]
        const row = rows.findLast((one) => one.textContent?.includes(looked))
        const passed = performance.now() - pressed
        if (pressed > 0 && row && isPainted(row)) visibleAfter ||= passed
        if (visibleAfter > 0 && row?.hasAttribute('data-line'))
          resolve({ visibleAfter, confirmedAfter: passed })
        else requestAnimationFrame(look)
      }
      look()
    })
  }, text)
}
