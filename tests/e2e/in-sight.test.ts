import type { Browser, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { addDays } from '#app/domain/calendar/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { isSettled } from './capture.ts'
import { seenAtMiddleOf } from './in-window.ts'
import { addTeam, entryLine, openNewSync } from './meeting.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  server = await startServerProcess()
  browser = await launchBrowser()
})

/** The last one is 1280 × 800 at a zoom of 200 %. */
const windows = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
  { width: 1366, height: 650 },
  { width: 360, height: 740 },
  { width: 640, height: 400 },
]

const knownElsewhere = [
  'Certificates are renewed by hand',
  'The invoice queue is stuck each Monday',
  'Nobody knows the search cluster',
  'Disk alerts cry wolf',
  'Releases need a whole evening',
]

describe.each([0, 10, 40])('with %i items open from last time', (openItems) => {
  test.each(['en', 'ja'])(
    'what is recorded is in sight, and so is the line: %s',
    async (locale) => {
      const team = `team-${openItems}-${locale}`
      const setting = await openPage(browser, server.url)
      const { syncId, teamId } = await holdSyncAfter(setting, team, openItems)
      const page = await openPage(browser, server.url, { locale })
      await page.goto(`/syncs/${syncId}`)
      await entryLine(page).waitFor()
      const say = (line: string) => recordElsewhere(setting, syncId, teamId, line)
      for (const [turn, size] of windows.entries()) {
        await page.setViewportSize(size)
        const at = `${size.width}×${size.height}`
        const mine = `typed at ${at} `.repeat(1 + turn).trim()
        await entryLine(page).fill(`${mine} #deploy !! 30m*3/w @sato`)
        await page.keyboard.press('Enter')
        await expectInSight(page, mine, `after Enter at ${at}`)

        const theirs = `said by another scribe at ${at}`
        await say(theirs)
        await expectInSight(page, theirs, `after another scribe at ${at}`)

        const known = knownElsewhere[turn] ?? ''
        await entryLine(page).fill(known)
        const alike = page.locator('.desk-alike li:first-child button:enabled', { hasText: known })
        // In a narrow window the list is folded into one row, which names the next one.
        await alike.waitFor({ state: 'attached' })
        await expectSeen(
          page.locator('.desk-alike').getByRole('button').filter({ hasText: known, visible: true }),
          `similar at ${at}`,
        )
        await page.keyboard.press('Alt+Digit1')
        await page.keyboard.press('Enter')
        await isSettled(page)
        await expectInSight(page, known, `after Alt+1 at ${at}`)

        if (openItems > 0) {
          await page.keyboard.press('Alt+KeyS')
          await expect.poll(() => rows(page).count()).toBe(4 * (turn + 1))
          await isSettled(page)
          const answered = await rows(page).last().locator('[data-text]').textContent()
          await expectInSight(page, answered ?? '', `after an answer at ${at}`)
        } else await say(`one more at ${at}`)
        await expect.poll(() => rows(page).count()).toBe(4 * (turn + 1))
      }
    },
    120_000,
  )
})

test('a person who has scrolled up stays there, and sees how many lines are new', async () => {
  const setting = await openPage(browser, server.url)
  const { syncId, teamId } = await holdSyncAfter(setting, 'reader', 0)
  for (let line = 1; line <= 40; line++)
    await recordElsewhere(setting, syncId, teamId, `earlier line ${line}`)
  const page = await openPage(browser, server.url)
  await page.goto(`/syncs/${syncId}`)
  await entryLine(page).waitFor()
  expect(await seenAtMiddleOf(rowOf(page, 'earlier line 40'))).toBe('itself')
  await rowOf(page, 'earlier line 10').scrollIntoViewIfNeeded()
  const before = await rowOf(page, 'earlier line 10').boundingBox()
  for (const line of ['first', 'second', 'third'])
    await recordElsewhere(setting, syncId, teamId, `${line} new one`)
  const button = page.getByRole('button', { name: '3 new lines ↓' })
  await button.waitFor()
  const after = await rowOf(page, 'earlier line 10').boundingBox()
  expect(after?.y).toBeCloseTo(before?.y ?? Number.NaN, -1)
  await button.click()
  await expect.poll(() => seenAtMiddleOf(rowOf(page, 'third new one'))).toBe('itself')
  await button.waitFor({ state: 'detached' })
})

async function expectInSight(page: Page, text: string, when: string) {
  const row = rowOf(page, text)
  // A waiting row is replaced by the recorded one in the same place: either may be there.
  await expect.poll(async () => [when, await seenAtMiddleOf(row)]).toEqual([when, 'itself'])
  expect([when, await seenAtMiddleOf(entryLine(page))]).toEqual([when, 'itself'])
  const hasFocus = await entryLine(page).evaluate((field) => field === document.activeElement)
  expect([when, hasFocus]).toEqual([when, true])
}

async function expectSeen(named: Locator, at: string) {
  await expect.poll(async () => [at, await seenAtMiddleOf(named.first())]).toEqual([at, 'itself'])
}

function rowOf(page: Page, text: string) {
  return rows(page).filter({ hasText: text }).last()
}

/** A sync of today of a new team with this many mentions two weeks ago; another team has pain points it may mention. */
async function holdSyncAfter(page: Page, team: string, openItems: number) {
  for (const slug of [team, `${team}-other`]) await addTeam(page, { name: slug, slug })
  const day = await openNewSync(page)
  const other = await openSync(page, `${team}-other`, addDays(day, -15))
  for (const known of knownElsewhere) await recordElsewhere(page, other.syncId, other.teamId, known)
  const earlier = await openSync(page, team, addDays(day, -14))
  for (let item = 1; item <= openItems; item++)
    await recordElsewhere(
      page,
      earlier.syncId,
      earlier.teamId,
      `open item ${item} of a list that is long enough`,
    )
  return openSync(page, team, day)
}

async function openSync(page: Page, team: string, heldOn: string) {
  await openNewSync(page)
  await page.getByRole('checkbox', { name: team, exact: true }).check()
  await page.getByLabel(/^Date/).fill(heldOn)
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  const correct = page.getByRole('link', { name: 'Correct something…' })
  await entryLine(page).or(correct).first().waitFor()
  if (await correct.isVisible()) await correct.click()
  await entryLine(page).waitFor()
  const teamId = await page.locator('input[name=teamIds]').first().inputValue()
  return { syncId: Number(/\d+$/.exec(new URL(page.url()).pathname)?.[0]), teamId: Number(teamId) }
}

/** A line of a scribe at another laptop. */
async function recordElsewhere(page: Page, syncId: number, teamId: number, line: string) {
  const body = { key: crypto.randomUUID(), line, teamIds: [teamId], agendaBlockId: null, painPointId: null }
  const answer = await page.request.post(`/syncs/${syncId}/record`, { data: body })
  expect(answer.status()).toBe(200)
}

function rows(page: Page) {
  return page.locator('.desk-record li:is([data-line], [data-waiting])')
}
