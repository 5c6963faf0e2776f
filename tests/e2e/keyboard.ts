import type { Page } from 'playwright-core'

/** Waits until the page's scripts run: from then on the link to the search shows its shortcut. */
export async function hearsKeys(page: Page) {
  await page.locator('a[aria-keyshortcuts]').waitFor()
}

/** Converts typed text with an input method, and confirms with Enter, as the browser reports it. */
export async function convert(page: Page, reading: string, written: string) {
  const keyboard = await page.context().newCDPSession(page)
  const caret = { selectionStart: reading.length, selectionEnd: reading.length }
  await keyboard.send('Input.imeSetComposition', { text: reading, ...caret })
  const enter = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 }
  await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'char', text: '\r', ...enter })
  await keyboard.send('Input.insertText', { text: written })
  await keyboard.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter })
}
