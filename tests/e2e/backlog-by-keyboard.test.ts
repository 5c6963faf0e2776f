import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { convert, hearsKeys } from './keyboard.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
})

const titles = (page: Page) => page.locator('[data-rows] a[data-title]')
const boxes = (page: Page) => page.locator('[data-rows] input[name=id]')
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const said = (page: Page, text: string | RegExp) => page.getByRole('status').filter({ hasText: text })
const hasFocus = (place: Locator) => place.evaluate((element) => element === document.activeElement)

/** A page whose scripts run. */
async function open(path: string, options: Parameters<typeof openPage>[2] = {}): Promise<Page> {
  const page = await openPage(browser, server.url, options)
  await page.goto(path)
  await hearsKeys(page)
  return page
}

/** The name of the focused element, and whether its focus is visible. */
async function readFocus(page: Page): Promise<{ name: string; isSeen: boolean }> {
  return page.evaluate(() => {
    const { activeElement: focused } = document
    if (!focused || focused === document.body) return { name: 'nothing', isSeen: false }
    const { outlineStyle, outlineWidth } = getComputedStyle(focused)
    const { top, bottom, width } = focused.getBoundingClientRect()
    const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : []
    const texts = [focused.getAttribute('aria-label'), ...labels.map((label) => label.textContent)]
    return {
      name: (texts.find(Boolean) ?? focused.textContent ?? '').trim(),
      isSeen:
        outlineStyle !== 'none' && outlineWidth !== '0px' && width > 0 && bottom > 0 && top < innerHeight,
    }
  })
}

describe.each(['en', 'ja'] as const)('in %s', (language) => {
  const t = getWords(language)

  test('everything on the list has a name and a role', async () => {
    const page = await open('/backlog?q=state:active+team:orders&group=team&in=orders', { locale: language })
    await page
      .getByRole('banner')
      .getByRole('navigation', { name: t('shell:mainNavigation') })
      .waitFor()
    const main = page.getByRole('main')
    await main.getByRole('heading', { level: 1, name: t('backlog:title') }).waitFor()
    await main.getByRole('navigation', { name: t('backlog:tabsLabel') }).waitFor()
    await main.getByRole('navigation', { name: t('views:label') }).waitFor()
    await main
      .getByRole('search', { name: t('backlog:filters') })
      .getByLabel(t('backlog:line'))
      .waitFor()
    const chips = main.getByRole('list', { name: t('backlog:chips') })
    expect(await chips.getByRole('link').count()).toBe(3)
    expect(await main.getByRole('link', { expanded: true }).count()).toBe(1)
    expect(await main.getByRole('link', { expanded: false }).count()).toBeGreaterThan(0)
    const table = main.getByRole('table', { name: t('backlog:list') })
    const sorted = table.getByRole('columnheader', { name: t('backlog:columns.hours') })
    expect(await sorted.getAttribute('aria-sort')).toBe('descending')
    expect(await table.locator('[aria-sort]').count()).toBe(1)
    const title = (await titles(page).first().textContent()) ?? ''
    await table.getByRole('rowheader', { name: title }).waitFor()
    await table.getByRole('checkbox', { name: t('backlog:select', { title }) }).check()
    await main.getByRole('form', { name: t('bulk:barLabel') }).waitFor()
  })

  test('where nothing matches it says so, and which filter to drop', async () => {
    const page = await open('/backlog?q=zzzz+severity:critical', { locale: language })
    await said(page, t('backlog:found', { count: 0, number: '0' })).waitFor()
    await page.getByText(t('backlog:nothingFound')).waitFor()
    const drop = page.getByRole('main').getByRole('listitem').getByRole('link')
    await drop
      .filter({ hasText: t('backlog:dropChip', { chip: t('backlog:textChip', { text: 'zzzz' }) }) })
      .press('Enter')
    await titles(page).first().waitFor()
  })
})

test('Tab goes down the page, and the focus is always visible', async () => {
  const page = await open('/backlog')
  const names: string[] = []
  for (let stop = 0; stop < 60 && !names.at(-1)?.startsWith('Select:'); stop++) {
    await page.keyboard.press('Tab')
    const { name, isSeen } = await readFocus(page)
    names.push(name)
    expect([name, isSeen]).toEqual([name, true])
  }
  const expected = [
    'Skip to content',
    'Backlog',
    'List',
    'Columns',
    'Filter and search',
    'How to write a filter',
    'Filter',
    'Add filter',
    'Views: All active',
    'Group by: nothing',
    'Remove filter: State: active',
    'Pain points',
    'Last heard',
  ]
  expect(names.filter((name) => expected.includes(name))).toEqual(expected)
})

test('the focus stays in place when a chip, a group or a column changes, and the number is announced', async () => {
  const page = await open('/backlog?q=state:active+severity:critical')
  const found = await page.getByRole('main').getByRole('status').first().textContent()
  await link(page, 'Remove filter: Severity: Critical').press('Enter')
  await link(page, 'Remove filter: Severity: Critical').waitFor({ state: 'detached' })
  await expect.poll(() => hasFocus(link(page, 'Remove filter: State: active'))).toBe(true)
  expect(await page.getByRole('main').getByRole('status').first().textContent()).not.toBe(found)
  await page.keyboard.press('Enter')
  await link(page, 'Remove filter: State: active').waitFor({ state: 'detached' })
  await expect.poll(() => hasFocus(page.locator('summary', { hasText: 'Group by' }))).toBe(true)

  await page.locator('summary', { hasText: 'Group by' }).press('Enter')
  await link(page, 'state').press('Enter')
  const group = page.getByRole('heading', { level: 2 }).getByRole('link').first()
  await group.press('Enter')
  await titles(page).first().waitFor()
  expect(await group.getAttribute('aria-expanded')).toBe('true')
  expect(await hasFocus(group)).toBe(true)

  await page.locator('summary', { hasText: 'Columns' }).press('Enter')
  await link(page, 'Move Severity forward').press('Enter')
  await expect.poll(() => page.getByRole('columnheader').nth(2).textContent()).toBe('Severity')
  expect(await hasFocus(link(page, 'Move Severity forward'))).toBe(true)
  await page.keyboard.press('Enter')
  await expect.poll(() => page.getByRole('columnheader').nth(1).textContent()).toBe('Severity')
  await expect.poll(() => hasFocus(page.getByRole('checkbox', { name: 'Severity' }))).toBe(true)
})

test('a pain point opens beside the list, announces its loading, and returns the focus', async () => {
  const page = await open('/backlog')
  const title = (await titles(page).nth(2).textContent()) ?? ''
  const gate = Promise.withResolvers<void>()
  await page.route(/\/pain-points\/\d+\.data/, async (route) => {
    await gate.promise
    await route.continue()
  })
  await titles(page).nth(2).press('Enter')
  const panel = page.locator('aside')
  const heading = panel.getByRole('heading', { level: 2 })
  await expect.poll(() => hasFocus(heading)).toBe(true)
  expect(await panel.getAttribute('aria-busy')).toBe('true')
  gate.resolve()
  await page.getByRole('complementary', { name: title }).waitFor()
  expect(await panel.getAttribute('aria-busy')).toBe('false')
  expect(await heading.getAttribute('aria-live')).toBe('polite')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  await expect.poll(() => hasFocus(titles(page).nth(2))).toBe(true)
  await page.keyboard.press('Enter')
  await panel.getByRole('button', { name: 'Close' }).press('Enter')
  await expect.poll(() => hasFocus(titles(page).nth(2))).toBe(true)
})

test('many are changed by key: the number is announced, the focus follows, and the undo is announced too', async () => {
  const page = await open('/backlog?q=state:active+-severity:critical')
  await boxes(page).nth(0).press('Space')
  await boxes(page).nth(1).press('Space')
  await said(page, '2 selected').waitFor()
  await button(page, 'Severity…').press('Enter')
  const preview = page.getByRole('heading', { level: 1, name: 'Correct the severity of 2 pain points' })
  await expect.poll(() => hasFocus(preview)).toBe(true)
  await page.getByRole('radio', { name: 'Critical' }).press('Space')
  await button(page, 'Correct severity of 2').press('Enter')
  await said(page, 'Severity corrected to Critical. 2 pain points changed.').waitFor()
  await expect.poll(() => hasFocus(page.getByRole('heading', { level: 1, name: 'Backlog' }))).toBe(true)
  await button(page, 'Undo: Severity corrected to Critical').press('Enter')
  await said(page, 'Undone: Severity corrected to Critical.').waitFor()
  expect((await readFocus(page)).isSeen).toBe(true)
})

test('the note of a change disappears after ten seconds, but not while it has the focus', async () => {
  const page = await openPage(browser, server.url)
  await page.clock.install()
  await page.goto('/backlog?q=state:active+-severity:critical')
  await hearsKeys(page)
  await boxes(page).first().press('Space')
  await button(page, 'Decline…').press('Enter')
  await page.getByRole('textbox', { name: 'Reason' }).fill('Rare')
  await button(page, 'Decline').press('Enter')
  const undo = button(page, 'Undo: Declined: Rare')
  await undo.focus()
  await page.clock.fastForward('01:00')
  expect(await hasFocus(undo)).toBe(true)
  await page.keyboard.press('Shift+Tab')
  await page.clock.fastForward('00:09')
  expect(await undo.count()).toBe(1)
  await page.clock.fastForward('00:02')
  await undo.waitFor({ state: 'detached' })
  await expect.poll(async () => (await readFocus(page)).isSeen).toBe(true)
})

test('pins, pairs and merges work by key, and none of them loses the focus', async () => {
  const page = await open('/backlog?q=category:deploy')
  await page.locator('summary', { hasText: 'Views' }).press('Enter')
  await page.locator('summary', { hasText: 'Save as view…' }).press('Enter')
  await page.getByRole('textbox', { name: 'Name' }).fill('Deploys')
  await page.keyboard.press('Enter')
  await page.locator('summary', { hasText: 'Views: Deploys' }).press('Enter')
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Deploys' }).waitFor()
  await link(page, 'Manage views').press('Enter')
  await button(page, 'Pin: Deploys').press('Enter')
  await expect
    .poll(() => hasFocus(page.getByRole('table').getByRole('button', { name: 'Unpin: Deploys' })))
    .toBe(true)
  await page.getByRole('table').getByRole('button', { name: 'Unpin: Deploys' }).press('Enter')
  await expect.poll(() => hasFocus(button(page, 'Pin: Deploys'))).toBe(true)

  await page.goto('/pain-points/1/merge?with=2&with=3')
  await hearsKeys(page)
  await page
    .getByRole('link', { name: /^Keep this one instead:/ })
    .first()
    .press('Enter')
  await page.waitForURL(/keep=/)
  await expect.poll(async () => (await readFocus(page)).name).not.toBe('nothing')
  await page
    .getByRole('link', { name: /^Remove:/ })
    .last()
    .press('Enter')
  await expect.poll(() => page.getByRole('link', { name: /^Remove:/ }).count()).toBe(0)
  expect((await readFocus(page)).name).not.toBe('nothing')
  const before = page.url()
  await page.getByRole('searchbox').focus()
  await convert(page, 'てじゅん', '手順')
  expect(await page.getByRole('searchbox').inputValue()).toBe('手順')
  expect(page.url()).toBe(before)
})
