import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { aPainPointToConfirm } from './capture.ts'
import { startWithTeams } from './server-with-teams.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startWithTeams(browser, ['Orders'])
})

const hasFocus = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))

describe.each([
  { how: 'with JavaScript', javaScriptEnabled: true },
  { how: 'without JavaScript', javaScriptEnabled: false },
])('$how', ({ how, javaScriptEnabled }) => {
  test('what waits for confirmation is answered in its row, and the answer can be undone', async () => {
    const title = `The batch stops ${how}`
    await aPainPointToConfirm(await openPage(browser, server.url), 'Orders', title)
    const page = await openPage(browser, server.url, { javaScriptEnabled })
    const section = page.getByRole('region', { name: 'Waiting for confirmation' })
    const press = (name: string) => section.getByRole('button', { name: `${name}: ${title}` }).click()
    const note = section.getByRole('status')
    await page.goto('/')
    for (const answer of ['Better', 'Still hurts']) {
      await press(answer)
      await note.getByText(`${answer} (Orders): ${title}`).waitFor()
      expect(new URL(page.url()).pathname).toBe('/')
      expect(await section.getByRole('button', { name: `Better: ${title}` }).count()).toBe(0)
      if (javaScriptEnabled) expect(await hasFocus(page)).toBe(`Undo: ${title}`)
      await press('Undo')
      await note.getByText(`Undone: ${title}`).waitFor()
      await section.getByRole('button', { name: `Better: ${title}` }).waitFor()
    }
    await press('Better')
    await note.getByText(`Better (Orders): ${title}`).waitFor()
    expect(await section.getByRole('button', { name: `Better: ${title}` }).count()).toBe(0)
  })
})
