import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { seenAtMiddleOf } from './in-window.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
})

const old = '/pain-points/1'
const newTitle = 'Somebody has to be awake for it'
const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const section = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const mentions = (page: Page) => section(page, 'Mentions').getByRole('listitem')
/** Everything shown about it, from its state to its history. */
async function toldFacts(page: Page) {
  const text = (await main(page).textContent()) ?? ''
  return text.slice(text.indexOf('Severity'), text.indexOf('Others have this too'))
}
const pathOf = (page: Page) => new URL(page.url()).pathname

describe.each([
  ['with scripts', true],
  ['without scripts', false],
])('%s', (_how, javaScriptEnabled) => {
  test('a pain point is split, both are shown, and after the undo there is one again', async () => {
    const viewport = { width: 360, height: 740 }
    const page = await openPage(browser, server.url, { javaScriptEnabled, viewport })
    await page.goto(old)
    const oldTitle = (await heading(page).textContent()) ?? ''
    const before = await toldFacts(page)
    const mentionsBefore = await mentions(page).count()
    await page.getByRole('link', { name: 'Split…' }).click()

    await page.getByLabel('Title of the new pain point').fill(newTitle)
    await page.getByRole('checkbox').first().waitFor()
    await page.getByRole('button', { name: 'Split', exact: true }).click()
    await page.getByText('Select at least one mention to move.').waitFor()
    expect(await page.getByLabel('Title of the new pain point').inputValue()).toBe(newTitle)

    const offered = page.getByRole('group', { name: /^Mentions that move/ }).getByRole('checkbox')
    expect(await offered.count()).toBe(mentionsBefore)
    await offered.first().check()
    await page.getByRole('checkbox', { name: 'Performance' }).check()
    await page.getByRole('button', { name: 'Split', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: newTitle }).waitFor()
    const newPath = pathOf(page)
    await page
      .getByRole('status')
      .filter({ hasText: `Split off from “${oldTitle}”` })
      .waitFor()
    expect(await mentions(page).count()).toBe(1)
    expect(await main(page).getByText('Performance', { exact: true }).count()).toBe(1)

    await section(page, 'Splits').getByRole('link').click()
    await page.getByRole('heading', { level: 1, name: oldTitle }).waitFor()
    expect(await mentions(page).count()).toBe(mentionsBefore - 1)
    await page.getByRole('button', { name: `Undo the split of “${newTitle}”` }).click()
    const note = page.getByText(`“${newTitle}” is part of this pain point again.`)
    await note.waitFor()
    await expect.poll(() => seenAtMiddleOf(note)).toBe('itself')
    expect(pathOf(page)).toBe(old)

    await page.goto(newPath)
    expect(pathOf(page)).toBe(old)
    await page.goto(old)
    expect(await toldFacts(page)).toBe(before)
  })
})

test('later recording prevents the undo of a split, and the page offers the merge', async () => {
  const page = await openPage(browser, server.url, { javaScriptEnabled: false })
  await page.goto(`${old}/split`)
  await page.getByLabel('Title of the new pain point').fill(newTitle)
  await page
    .getByRole('group', { name: /^Mentions that move/ })
    .getByRole('checkbox')
    .first()
    .check()
  await page.getByRole('button', { name: 'Split', exact: true }).click()
  await page.getByLabel('Ticket URL').fill('https://tickets.example/awake')
  await page.getByRole('button', { name: 'Link ticket' }).click()
  await page.getByRole('button', { name: /^Undo the split/ }).click()
  expect(await page.getByRole('alert').textContent()).toContain('A ticket was linked.')
  await page.getByRole('alert').getByRole('link').click()
  expect(await page.getByRole('button', { name: /^Merge into “Rebuilding/ }).count()).toBe(1)
})
