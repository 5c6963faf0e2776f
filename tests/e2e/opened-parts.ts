import type { Page } from 'playwright-core'
import { type SeenPage, seePage } from './seen-page.ts'

/**
 * Checks what a page keeps folded in the same way as the page: each menu opened alone, because menus cover each
 * other, and everything else that unfolds at once. Afterwards everything is folded again.
 */
export async function seeOpened(page: Page): Promise<{ seen: SeenPage[]; menus: number }> {
  const { menus, folded } = await markFolded(page)
  const seen: SeenPage[] = []
  for (const part of [...menus, ...(folded ? ['folded'] : [])]) {
    await toggle(page, part, true)
    seen.push(await seePage(page, `[data-part="${part}"]`))
    await toggle(page, part, false)
  }
  return { seen, menus: menus.length }
}

/** Gives each menu in this window a name, and one name to all other parts that unfold. */
function markFolded(page: Page): Promise<{ menus: string[]; folded: boolean }> {
  return page.evaluate(() => {
    const closed = [...document.querySelectorAll('main details:not([open])')].filter((part) =>
      part.checkVisibility(),
    )
    const menus = closed.filter((part) => part.querySelector(':scope > summary.button'))
    menus.forEach((menu, place) => {
      menu.setAttribute('data-part', `menu-${place}`)
    })
    const folded = closed.filter((part) => !menus.includes(part))
    for (const part of folded) part.setAttribute('data-part', 'folded')
    return { menus: menus.map((_, place) => `menu-${place}`), folded: folded.length > 0 }
  })
}

/** Parts that unfold within a menu are opened with it. */
async function toggle(page: Page, part: string, isOpen: boolean) {
  await page.evaluate(
    ({ part, isOpen }) => {
      const parts = document.querySelectorAll(`[data-part="${part}"], [data-part="${part}"] details`)
      for (const part of parts) part.toggleAttribute('open', isOpen)
    },
    { part, isOpen },
  )
}
