import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import type { Language } from '#app/i18n/languages.ts'
import { getWords } from '#app/i18n/translator.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { whileStopped } from '#tests/support/peopled-server.ts'
import { proposed } from '#tests/support/proposed.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'

let browser: Browser
let server: ServerProcess
beforeAll(async () => {
  browser = await launchBrowser()
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
})

const titles = (page: Page) => page.locator('[data-rows] a[data-title]')
const boxes = (page: Page) => page.locator('[data-rows] input[name=id]')
const line = (page: Page) => page.getByRole('searchbox')
const link = (page: Page, name: string) => page.getByRole('link', { name, exact: true })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const said = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })
const heads = (page: Page) => page.getByRole('columnheader').allTextContents()

async function open(path: string, locale: Language = 'en'): Promise<Page> {
  const page = await openPage(browser, server.url, { locale, javaScriptEnabled: false })
  await page.goto(path)
  return page
}

describe.each(['en', 'ja'] as const)('without JavaScript, in %s', (language) => {
  const t = getWords(language)

  test('a wrong word is reported and stays in the line, the list stays too, and a chip removes a filter', async () => {
    const page = await open('/backlog', language)
    await line(page).fill('severity:critical')
    await button(page, t('backlog:filter')).click()
    const found = await titles(page).count()
    await line(page).fill('severity:low colour:red')
    await button(page, t('backlog:filter')).click()
    const alert = page.getByRole('alert')
    await alert.filter({ hasText: t('backlog:wrongWords.unknownField', { word: 'colour' }) }).waitFor()
    expect(await line(page).inputValue()).toBe('severity:low colour:red')
    expect(found).toBeGreaterThan(0)
    expect(await titles(page).count()).toBe(found)
    const chips = page.getByRole('list', { name: t('backlog:chips') })
    await chips.getByRole('link', { name: t('glossary:severity') }).click()
    expect(await chips.count()).toBe(0)
    expect(await titles(page).count()).toBeGreaterThan(found)
  })

  test('many are changed by a form that shows how many, and the change is undone there and listed in the history', async () => {
    const page = await open('/backlog?q=state:active+-severity:critical', language)
    await boxes(page).nth(0).check()
    await boxes(page).nth(1).check()
    await button(page, t('bulk:bar.severity')).click()
    await page.getByRole('heading', { name: t('bulk:titles.severity', { count: 2, number: '2' }) }).waitFor()
    await page.getByRole('radio', { name: t('glossary:severities.critical') }).check()
    await button(page, t('bulk:carryOut.severity', { count: 2, number: '2' })).click()
    const told = t('bulk:told.severity', { what: t('glossary:severities.critical') })
    await said(page, told)
      .getByText(t('bulk:changed', { count: 2, number: '2' }))
      .waitFor()
    await button(page, t('bulk:undoOf', { told })).click()
    await said(page, t('bulk:undoneNote', { told })).waitFor()
    await link(page, t('backlog:tabs.changes')).click()
    await page.getByRole('row').filter({ hasText: told }).first().waitFor()
    expect(await button(page, t('bulk:undoOf', { told })).count()).toBe(0)
  })
})

describe('without JavaScript', () => {
  test('filters are picked, columns are chosen and moved, groups open, and pages go on and back', async () => {
    const page = await open('/backlog?q=')
    const first = await titles(page).first().textContent()
    await link(page, 'Next 50 →').click()
    expect(await titles(page).first().textContent()).not.toBe(first)
    await link(page, '← Previous 50').click()
    expect(await titles(page).first().textContent()).toBe(first)

    await page.getByText('Add filter').click()
    await page.getByLabel('Category').selectOption({ label: 'Alerts' })
    await page.getByLabel('Team', { exact: true }).fill('orders')
    await button(page, 'Filter').click()
    expect(await line(page).inputValue()).toBe('team:orders category:alerts')

    await page.getByText('Columns', { exact: true }).click()
    await page.getByRole('checkbox', { name: 'Known by' }).check()
    await page.getByRole('checkbox', { name: 'Teams' }).uncheck()
    await button(page, 'Apply').click()
    expect((await heads(page)).at(-1)).toBe('Known by')
    await page.getByText('Columns', { exact: true }).click()
    await link(page, 'Move Severity forward').click()
    expect((await heads(page)).slice(0, 3)).toEqual(['Pain point', 'Severity', 'Categories'])

    await page.getByText('Group by: nothing').click()
    await link(page, 'state').click()
    const group = page.getByRole('heading', { level: 2 }).getByRole('link').first()
    expect(await group.getAttribute('aria-expanded')).toBe('false')
    await group.click()
    expect(await group.getAttribute('aria-expanded')).toBe('true')
    expect(await titles(page).count()).toBeGreaterThan(0)
    expect(await line(page).inputValue()).toBe('team:orders category:alerts')
  })

  test('two become one after a preview, the address of the one leads to the other, and they are unmerged', async () => {
    const page = await open('/backlog?q=team:orders')
    const [keptTitle, joiningTitle] = await titles(page).allTextContents()
    const joining = await titles(page).nth(1).getAttribute('href')
    await boxes(page).nth(0).check()
    await boxes(page).nth(1).check()
    await button(page, 'Merge…').click()
    await page.getByRole('row').filter({ hasText: joiningTitle }).getByText('merged into it').waitFor()
    await button(page, `Merge into “${keptTitle}”`).click()
    await said(page, `Merged “${joiningTitle}” into`).waitFor()
    await page.goto(joining ?? '')
    await page.getByRole('heading', { level: 1, name: keptTitle }).waitFor()
    await said(page, `“${joiningTitle}” was merged into this pain point`).waitFor()
    await button(page, `Unmerge “${joiningTitle}”`).click()
    await said(page, `This is no longer part of “${keptTitle}”`).waitFor()
    await page.getByRole('heading', { level: 1, name: joiningTitle }).waitFor()
  })

  test('a list is saved as a view and opens the backlog, and what still hurts stays one link away', async () => {
    const page = await open('/backlog?q=category:alerts')
    await page.locator('summary', { hasText: 'Views' }).click()
    await page.getByText('Save as view…').click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Night pages')
    await page.getByRole('checkbox', { name: 'my navigation' }).check()
    await page.getByRole('checkbox', { name: 'the backlog when it opens (default view)' }).check()
    await button(page, 'Save view').click()
    await page.locator('summary', { hasText: 'Views: Night pages' }).click()
    const views = page.getByRole('navigation', { name: 'Views' })
    expect(await views.locator('[aria-current=page]').allTextContents()).toEqual(['Night pages'])
    await page.goto('/backlog')
    expect(await line(page).inputValue()).toBe('category:alerts')
    await page.getByRole('banner').getByRole('link', { name: 'Night pages' }).waitFor()
    await page.locator('summary', { hasText: 'Views: Night pages' }).click()
    await link(page, 'All active').click()
    expect(await line(page).inputValue()).toBe('state:active')
    await page.locator('summary', { hasText: 'Views' }).click()
    await link(page, 'Manage views').click()
    await button(page, 'Unset as default: Night pages').click()
    await page.goto('/backlog')
    expect(await line(page).inputValue()).toBe('state:active')
  })

  test('the heat map is shown in another way, and a figure leads to its list', async () => {
    const page = await open('/backlog/map')
    await page.getByLabel('State').selectOption({ label: 'any' })
    await button(page, 'Apply').click()
    await link(page, 'pain points').click()
    await page.getByRole('table', { name: 'Pain points by team and category' }).waitFor()
    const figure = page.locator('table.heat td[data-step] a').first()
    const count = Number(await figure.textContent())
    await figure.click()
    expect(await line(page).inputValue()).toMatch(/team:\S+ category:\S+/)
    expect(await titles(page).count()).toBe(count)
  })

  test('two that are not the same are marked so, and it is undone', async () => {
    await whileStopped(server, plantPair)
    const page = await open('/backlog/same')
    const notSame = page.getByRole('button', { name: /^Not a duplicate:/ })
    const name = await notSame.first().getAttribute('aria-label')
    await notSame.first().click()
    await said(page, 'will not be suggested again').waitFor()
    expect(await button(page, name ?? '').count()).toBe(0)
    await said(page, 'will not be suggested again').getByRole('button').click()
    await button(page, name ?? '').waitFor()
  })
})

/** Two teams mention the same in two languages, and the background job has found it. */
async function plantPair(db: Db) {
  const syncId = await aSync(db, { teamIds: [1, 2] })
  await aPainPoint(db, { syncId, teamIds: [1], title: '画像の変換に時間がかかる' })
  await aPainPoint(db, { syncId, teamIds: [2], title: 'Image conversion is slow' })
  await proposed(db)
}
