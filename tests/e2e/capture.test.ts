import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { dayIn } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { isSettled, openSyncOf, recordedRows, recordedTexts } from './capture.ts'
import { seenAtMiddleOf } from './in-window.ts'
import { addTeam, entryLine } from './meeting.ts'
import { watchForLine } from './watched-line.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  server = await startStoryServer(dayIn('Asia/Tokyo', new Date()))
  browser = await launchBrowser()
})

const issue = 'https://github.com/acme/shop/issues/4711'

/** What the scribe types, and what the record then shows. */
const script: [typed: string, recorded: string][] = [
  ['The release takes a whole evening #deploy !!! 30m*3/w*2 @sato', 'The release takes a whole evening'],
  ['夜間の通知の半分は何もしなくてよい ＃アラート ！！！！', '夜間の通知の半分は何もしなくてよい'],
  ['/n 来週は棚卸しのため参加者が少ない', '来週は棚卸しのため参加者が少ない'],
  ['/d Buy two more disks @kim >12/24', 'Buy two more disks'],
  ['/a delete DiskAlmostFull', 'DiskAlmostFull'],
  ['在庫の突き合わせを表計算で手作業 #デプロイ 15分×週3×2人', '在庫の突き合わせを表計算で手作業'],
  [`The nightly export loses rows #deploy !! ${issue}`, 'The nightly export loses rows'],
  ['検索の一覧が10秒かかる #パフォーマンス !高', '検索の一覧が10秒かかる'],
  ['/a 直す CPU使用率', 'CPU使用率'],
  ['Only @kim can restart the queue #deploy', 'Only can restart the queue'],
  ['/d 手順書を書く ＠佐藤 ＞１２／２０', '手順書を書く'],
  ['Certificates are renewed by hand #deploy 1h/mo', 'Certificates are renewed by hand'],
  ['ステージングがよく壊れる #deploy', 'ステージングがよく壊れる'],
  [String.raw`The channel \#alerts is unreadable #alerts`, 'The channel #alerts is unreadable'],
  ['/n Freeze from 12/28 to 1/4', 'Freeze from 12/28 to 1/4'],
  ['請求書のPDFが毎月詰まる #performance !!! 2h/mo', '請求書のPDFが毎月詰まる'],
  ['Test data is copied by hand #deploy !', 'Test data is copied by hand'],
  ['/a keep QueueTooLong', 'QueueTooLong'],
  ['権限の申請に3日かかる #deploy', '権限の申請に3日かかる'],
  ['The cache is cold after each deploy #performance !!', 'The cache is cold after each deploy'],
]

test('a meeting is typed by keyboard alone, line after line, and the record shows what was typed', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Search')
  const visible: number[] = []
  const confirmed: number[] = []
  for (const [typed, recorded] of script) {
    expect(await entryLine(page).evaluate((field) => field === document.activeElement)).toBe(true)
    await page.keyboard.insertText(typed)
    await expect.poll(() => entryLine(page).inputValue()).toBe(typed)
    await watchForLine(page, recorded)
    await page.keyboard.press('Enter')
    const { visibleAfter, confirmedAfter } = await page.evaluate(() => window.watched)
    visible.push(visibleAfter)
    confirmed.push(confirmedAfter)
    expect(await entryLine(page).inputValue()).toBe('')
  }
  const [toVisible, toConfirmed] = [medianOf(visible), medianOf(confirmed)]
  process.stdout.write(
    `Enter to visible: median ${toVisible.toFixed(1)} ms; to confirmed: median ${toConfirmed.toFixed(1)} ms\n`,
  )
  expect(await recordedTexts(page)).toEqual(script.map(([, recorded]) => recorded))
  await page.reload()
  expect(await recordedTexts(page)).toEqual(script.map(([, recorded]) => recorded))
  const row = (text: string) => recordedRows(page).filter({ hasText: text })
  await row('The release takes a whole evening').getByText('13.0 h/month').waitFor()
  await row('在庫の突き合わせ').getByText('6.5 h/month').waitFor()
  await row('The nightly export').getByRole('link', { name: 'acme/shop#4711' }).waitFor()
  await row('Buy two more disks').getByText('kim').waitFor()
  await row('DiskAlmostFull').getByText('delete', { exact: true }).waitFor()
  await row('Only can restart').getByText('@kim').waitFor()
}, 120_000)

test('the last line is edited with ↑ and undone with Ctrl+Z, line after line', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Billing')
  await say(page, 'first #deploy !!')
  await say(page, 'second #deploy !!')
  await page.keyboard.press('ArrowUp')
  await expect.poll(() => entryLine(page).inputValue()).toBe('second #deploy !!')
  await entryLine(page).fill('second, better said #alerts !!!')
  await page.keyboard.press('Enter')
  await isSettled(page)
  await recordedRows(page).getByText('second, better said').waitFor()
  await page.keyboard.press('Control+z')
  await expect.poll(() => recordedTexts(page)).toEqual(['first', 'second'])
  await isSettled(page)
  await page.keyboard.press('Control+z')
  await expect.poll(() => recordedTexts(page)).toEqual(['first'])
  expect(await entryLine(page).inputValue()).toBe('second #deploy !!')
  await entryLine(page).fill('')
  await page.keyboard.press('Control+z')
  await expect.poll(() => recordedTexts(page)).toEqual([])
  await isSettled(page)
  await page.reload()
  expect(await recordedTexts(page)).toEqual([])
})

test('a category and a name are completed, a chip is removed, and the agenda is walked through', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Identity')
  await say(page, 'known #deploy @Tanaka')
  await page.reload()
  await entryLine(page).waitFor()
  await page.keyboard.type('slow #perf')
  await page.getByRole('option', { name: 'Performance' }).waitFor()
  await page.keyboard.press('Enter')
  await expect.poll(() => entryLine(page).inputValue()).toBe('slow #Performance ')
  await page.keyboard.type('@tan')
  await page.getByRole('option', { name: 'Tanaka' }).waitFor()
  await page.keyboard.press('Tab')
  await expect.poll(() => entryLine(page).inputValue()).toBe('slow #Performance @Tanaka ')
  await page.getByRole('button', { name: 'Remove #Performance' }).click()
  await expect.poll(() => entryLine(page).inputValue()).toBe('slow @Tanaka ')
  const blocks = page.getByRole('group', { name: 'Agenda block' }).getByRole('button')
  const current = () => blocks.and(page.locator('[aria-pressed=true]')).textContent()
  const names = await blocks.allTextContents()
  await page.keyboard.press('Control+ArrowDown')
  expect(await current()).toBe(names[1])
  await page.keyboard.press('Enter')
  await isSettled(page)
  await page.getByRole('heading', { level: 3, name: names[1] ?? '' }).waitFor()
  await page.keyboard.press('Control+ArrowUp')
  expect(await current()).toBe(names[0])
})

test('pain points of other teams are shown beside the line, and Alt+1 makes the line a mention of one', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Search')
  await say(page, 'Zertifikate: the TLS certificate expires unnoticed #alerts !!')
  await openSyncOf(page, 'Orders')
  await page.keyboard.insertText('証明書の期限切れに気づかない')
  const beside = page.getByRole('region', { name: 'Others have this too' })
  await beside.getByText('the TLS certificate expires unnoticed').filter({ visible: true }).first().waitFor()
  await page.keyboard.press('Alt+Digit1')
  await page.getByText(/^Heard again: “/).waitFor()
  await page.keyboard.press('Enter')
  await isSettled(page)
  await recordedRows(page).locator('q', { hasText: '証明書の期限切れに気づかない' }).waitFor()
})

test('many pasted lines are shown as they are read, and one key records them all', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Platform')
  await paste(page, '- one pasted #deploy !!\n- /n two pasted\n\n・三つめ #アラート\n/a no verdict\n')
  const preview = page.getByRole('region', { name: '4 pasted lines' })
  await preview.getByText('Add a verdict on the alert').waitFor()
  await preview.getByRole('button', { name: 'Record all 3 lines' }).press('Enter')
  await expect.poll(() => recordedTexts(page)).toEqual(['one pasted', 'two pasted', '三つめ'])
  await isSettled(page)
  expect(await entryLine(page).evaluate((field) => field === document.activeElement)).toBe(true)
})

test('what is open from last time is answered with one key, from the line', async () => {
  const page = await openPage(browser, server.url)
  await addTeam(page, { name: 'Mobile', slug: 'mobile' })
  await openSyncOf(page, 'Mobile', -1)
  for (const text of ['first pain', 'second pain', 'third pain']) await say(page, `${text} #deploy 30m/w`)
  await openSyncOf(page, 'Mobile')
  const open = page.getByRole('region', { name: 'Mentioned last time' })
  const current = () => open.locator('[aria-current=true]').getByRole('link').first().textContent()
  const order = (await open.getByRole('listitem').getByRole('link').allTextContents()).filter((text) =>
    / pain$/.test(text),
  )
  expect(order).toHaveLength(3)
  expect(await current()).toBe(order[0])
  await page.keyboard.press('Alt+KeyN')
  expect(await current()).toBe(order[1])
  await page.keyboard.press('Alt+KeyS')
  await expect.poll(() => recordedTexts(page)).toEqual([order[1]])
  await page.keyboard.press('Alt+KeyB')
  await expect.poll(() => recordedTexts(page)).toEqual([order[1], order[2]])
  await isSettled(page)
  await recordedRows(page)
    .filter({ hasText: order[2] ?? '' })
    .getByText('relieved')
    .waitFor()
  await recordedRows(page)
    .filter({ hasText: order[1] ?? '' })
    .getByText('2.2 h/month')
    .waitFor()
  // An answered row stays for a moment, with the undo and without a button that would answer something else.
  expect(await open.getByRole('button', { name: /^Better:/ }).count()).toBe(1)
  await open.getByRole('button', { name: `Undo: ${order[2]}` }).click()
  await expect.poll(() => recordedTexts(page)).toEqual([order[1]])
  expect(await entryLine(page).evaluate((field) => field === document.activeElement)).toBe(true)
  await expect.poll(() => open.getByRole('button', { name: /^Undo:/ }).count()).toBe(0)
  expect(await open.getByRole('listitem').count()).toBe(2)
})

async function say(page: Page, text: string) {
  await entryLine(page).fill(text)
  await page.keyboard.press('Enter')
  await isSettled(page)
}

async function paste(page: Page, text: string) {
  await entryLine(page).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}

function medianOf(figures: number[]): number {
  return figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
}

test('what cannot be read is reported before Enter, and the suggestion is one click away', async () => {
  const page = await openPage(browser, server.url)
  await openSyncOf(page, 'Search')
  await entryLine(page).fill('slow #alrets !!!!!! 99x*3/y')
  const doubts = page.getByRole('list', { name: 'Recorded as text' }).getByRole('listitem')
  await expect
    .poll(() => doubts.locator('.sr-only').allTextContents())
    .toEqual([
      '#alrets: no such category',
      '!!!!!!: severity is ! to !!!!',
      '99x*3/y: not a toil estimate (30m*3/w)',
    ])
  for (const doubt of await doubts.all())
    expect(await seenAtMiddleOf(doubt.getByRole('button'))).toBe('itself')
  for (const mark of ['#Alerts', '!!!!', '99m*0.25/mo'])
    await page.getByRole('button', { name: `Change to ${mark}`, exact: true }).click()
  expect(await entryLine(page).inputValue()).toBe('slow #alerts !!!! 99m*0.25/mo')
  expect(await entryLine(page).evaluate((field) => field === document.activeElement)).toBe(true)
  await expect.poll(() => doubts.count()).toBe(0)
})
