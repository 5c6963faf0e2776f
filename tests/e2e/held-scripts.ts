import type { Page } from 'playwright-core'

/**
 * Pages opened from now on get their scripts only once the returned function is called: until then they are plain
 * HTML.
 */
export async function holdScripts(page: Page): Promise<() => void> {
  const scripts = Promise.withResolvers<void>()
  await page.route(/assets\/.*\.js/, async (route) => {
    await scripts.promise
    await route.continue()
  })
  return scripts.resolve
}
