import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { hearsKeys } from './keyboard.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
})

const rows = (page: Page) => page.locator('[data-rows] > tr')
const titles = (page: Page) => rows(page).locator('a[data-title]')
const boxes = (page: Page) => rows(page).locator('input[name=id]')
const queryLine = (page: Page) => page.locator('[data-search-field]')
const palette = (page: Page) => page.getByRole('dialog', { name: 'Search everything' })

/** A page that handles keys, once scripts run. */
async function open(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  const page = await openPage(browser, server.url, options)
  await page.goto(path)
  if (options.javaScriptEnabled !== false) await hearsKeys(page)
  return page
}

async function focusedTitle(page: Page): Promise<number> {
  return titles(page).evaluateAll((links) => links.indexOf(document.activeElement as HTMLElement)) // why: indexOf gives -1 for anything else.
}

/** The selected rows. */
async function chosen(page: Page): Promise<number[]> {
  return boxes(page).evaluateAll((all) =>
    all.flatMap((box, index) => (box instanceof HTMLInputElement && box.checked ? [index] : [])),
  )
}

function pathOf(page: Page) {
  const { pathname, hash } = new URL(page.url())
  return pathname + hash
}

describe('in the list', () => {
  test('j and k move along the titles, and stop at the ends', async () => {
    const page = await open('/backlog')
    const walk = async (keys: string) => {
      for (const key of keys) await page.keyboard.press(key)
      return focusedTitle(page)
    }
    expect(await walk('j')).toBe(0)
    expect(await walk('jj')).toBe(2)
    expect(await walk('k')).toBe(1)
    expect(await walk('kkk')).toBe(0)
    const length = await rows(page).count()
    expect(await walk('j'.repeat(length + 2))).toBe(length - 1)
    await page.keyboard.press('ArrowUp')
    expect(await focusedTitle(page)).toBe(length - 1)
  })

  test('n and p turn the pages, and each starts on its first row', async () => {
    const page = await open('/backlog')
    const first = await titles(page).first().textContent()
    await page.keyboard.press('n')
    await page.waitForURL(/[?&]after=/)
    await expect.poll(() => titles(page).first().textContent()).not.toBe(first)
    await expect.poll(() => focusedTitle(page)).toBe(0)
    await page.keyboard.press('j')
    expect(await focusedTitle(page)).toBe(1)
    await page.keyboard.press('p')
    await expect.poll(() => titles(page).first().textContent()).toBe(first)
    await expect.poll(() => focusedTitle(page)).toBe(0)
  })

  test('x selects, and with Shift a range, which is announced', async () => {
    const page = await open('/backlog')
    await page.keyboard.press('j')
    await page.keyboard.press('x')
    expect(await chosen(page)).toEqual([0])
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('Shift+X')
    expect(await chosen(page)).toEqual([0, 1, 2])
    await page.keyboard.press('Shift+J')
    expect(await chosen(page)).toEqual([0, 1, 2, 3])
    expect(await focusedTitle(page)).toBe(3)
    await page.keyboard.press('x')
    expect(await chosen(page)).toEqual([0, 1, 2])
    await page.getByRole('status').filter({ hasText: /^3 / }).waitFor()
  })

  test('o opens beside the list, and the next step continues from there', async () => {
    const page = await open('/backlog')
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    const title = await titles(page).nth(1).textContent()
    await page.keyboard.press('o')
    await page
      .locator('aside h2, main h1')
      .filter({ hasText: title ?? '' })
      .waitFor()
    await page.keyboard.press('j')
    await expect.poll(() => focusedTitle(page)).toBe(2)
  })

  test.each([
    ['m', 'merge', 'input[type=search]'],
    ['t', 'ticket', '[name=ticket]'],
    ['c', 'categories', '[name=categoryIds]'],
    ['d', 'decline', '[name=reason]'],
    ['s', 'severity', '[name=severity]:checked'],
    ['b', 'knownBy', '[name=names]'],
  ])('%s starts to %s in the panel, with the focus in its form', async (key, act, field) => {
    const page = await open('/backlog')
    await page.keyboard.press('j')
    await page.keyboard.press(key)
    await page.locator(`aside ${field}:focus`).waitFor()
    expect(new URL(page.url()).searchParams.get('act')).toBe(act)
  })

  test.each([
    ['m', /^\/pain-points\/\d+\/merge\?with=\d+&returnTo=%2Fbacklog$/],
    ['t', /^\/backlog\/change\?.*act=link_ticket/],
    ['c', /^\/backlog\/change\?.*act=add_categories/],
    ['d', /^\/backlog\/change\?.*act=decline/],
    ['s', /^\/backlog\/change\?.*act=severity/],
    ['b', /^\/backlog\/change\?.*act=add_known_by/],
  ])('with several selected, %s opens the change of all of them', async (key, address) => {
    const page = await open('/backlog')
    for (const step of ['j', 'x', 'j', 'x', key]) await page.keyboard.press(step)
    await expect.poll(() => page.url().slice(server.url.length)).toMatch(address)
  })

  test('the slash leads to the query line, where letters are letters', async () => {
    const page = await open('/backlog')
    await page.keyboard.press('/')
    await page.keyboard.type('jxg?')
    expect(await queryLine(page).inputValue()).toMatch(/jxg\?$/)
    expect(await chosen(page)).toEqual([])
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  test('keys with Ctrl or Alt are left to the browser', async () => {
    const page = await open('/backlog')
    await page.keyboard.press('Alt+j')
    await page.keyboard.press('Control+j')
    expect(await focusedTitle(page)).toBe(-1)
  })
})

describe('on any page', () => {
  test('g and a letter go to a page, and the letter does nothing else', async () => {
    const page = await open('/backlog')
    await page.keyboard.press('j')
    await page.keyboard.press('g')
    await page.keyboard.press('m')
    await expect.poll(() => pathOf(page)).toBe('/teams')
    await page.keyboard.press('g')
    await page.keyboard.press('b')
    await expect.poll(() => pathOf(page)).toBe('/backlog')
  })

  test('a question mark lists the shortcuts, Escape closes them and returns the focus', async () => {
    const page = await open('/backlog')
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
    await keys.getByText('Merge with others').waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('Escape')
    await keys.waitFor({ state: 'detached' })
    expect(await focusedTitle(page)).toBe(0)
    await page.goto('/teams')
    await hearsKeys(page)
    await page.keyboard.press('?')
    await keys.getByText('Search everything').waitFor()
    expect(await keys.getByText('Merge with others').count()).toBe(0)
  })

  test('they can be turned off and on again, and Ctrl+K stays', async () => {
    const page = await open('/backlog')
    await page.keyboard.press('?')
    await page.getByRole('button', { name: 'Turn off' }).click()
    await page.locator('html[data-keys=off]').waitFor()
    await hearsKeys(page)
    expect(pathOf(page)).toBe('/backlog')
    await page.keyboard.press('j')
    await page.keyboard.press('?')
    await page.keyboard.press('Control+k')
    await palette(page).waitFor()
    expect(await page.getByRole('dialog').count()).toBe(1)
    expect(await focusedTitle(page)).toBe(-1)
    await palette(page).getByRole('button', { name: 'Keyboard shortcuts' }).click()
    await page.getByRole('button', { name: 'Turn on' }).click()
    await page.locator('html[data-keys=on]').waitFor()
    await hearsKeys(page)
    await page.keyboard.press('j')
    expect(await focusedTitle(page)).toBe(0)
  })

  test('without JavaScript they are turned off in the account', async () => {
    const page = await open('/account', { javaScriptEnabled: false })
    await page.getByRole('button', { name: 'Turn off' }).click()
    await page.getByRole('button', { name: 'Turn on' }).waitFor()
    expect(pathOf(page)).toBe('/account')
  })
})
