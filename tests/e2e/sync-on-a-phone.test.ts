import type { Browser, Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { type ServerProcess, startServerProcess } from '#tests/support/server-process.ts'
import { isSettled, openSyncOf, recordedTexts } from './capture.ts'
import { seenAtMiddleOf } from './in-window.ts'
import { addTeam, entryLine } from './meeting.ts'

let server: ServerProcess
let browser: Browser
beforeAll(async () => {
  server = await startServerProcess()
  browser = await launchBrowser()
})

test('the pain point being asked about is named above the line; its answer can be undone there', async () => {
  const page = await openSyncWithThree('Strip')
  const asked = await titleAsked(page)
  await strip(page).getByRole('button', { name: 'Still hurts' }).click()
  await isSettled(page)
  expect(await recordedTexts(page)).toEqual([asked])
  expect(await hasFocus(page)).toBe(true)
  await expect.poll(() => strip(page).locator('[aria-expanded]').textContent()).toMatch(/^1 of 2/)
  const undo = strip(page).getByRole('button', { name: `Undo: ${asked}` })
  expect(await seenAtMiddleOf(undo)).toBe('itself')
  await undo.click()
  await expect.poll(() => recordedTexts(page)).toEqual([])
  await expect.poll(() => titleAsked(page)).toBe(asked)
})

test('the second tap of a double tap answers nothing', async () => {
  const page = await openSyncWithThree('Tapped')
  await strip(page).getByRole('button', { name: 'Still hurts' }).dblclick()
  await isSettled(page)
  expect(await recordedTexts(page)).toHaveLength(1)
  expect(await strip(page).locator('[aria-expanded]').textContent()).toMatch(/^1 of 2/)
})

test('all open pain points are on a sheet, which keeps the focus and returns it when closed', async () => {
  const page = await openSyncWithThree('Sheet')
  await strip(page).locator('[aria-expanded]').click()
  const sheet = page.getByRole('complementary', { name: 'From last time' })
  const better = sheet.getByRole('button', { name: /^Better:/ }).first()
  expect(await seenAtMiddleOf(better)).toBe('itself')
  await better.click()
  const undo = sheet.getByRole('button', { name: /^Undo:/ }).first()
  await expect.poll(() => undo.evaluate((button) => button === document.activeElement)).toBe(true)
  await page.keyboard.press('Escape')
  await sheet.waitFor({ state: 'hidden' })
  expect(await hasFocus(page)).toBe(true)
  await isSettled(page)
  expect(await recordedTexts(page)).toHaveLength(1)
})

test('the bar at the bottom is low, and More closes when it has led somewhere', async () => {
  const page = await openPage(browser, server.url, { viewport: { width: 360, height: 740 } })
  await page.goto('/backlog')
  await page.waitForFunction(() => '__remixRouter' in window)
  const bar = await page.getByRole('banner').boundingBox()
  expect(bar?.height).toBeLessThanOrEqual(56)
  expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBe(740)
  const more = page.locator('#more')
  await page.getByRole('button', { name: 'More' }).click()
  expect(await seenAtMiddleOf(more.getByRole('button', { name: 'Sign out' }))).toBe('itself')
  await more.getByRole('link', { name: 'Teams' }).click()
  await page.getByRole('heading', { level: 1, name: 'Teams' }).waitFor()
  await more.waitFor({ state: 'hidden' })
})

async function openSyncWithThree(team: string): Promise<Page> {
  const page = await openPage(browser, server.url, { viewport: { width: 360, height: 740 } })
  await addTeam(page, { name: team, slug: team.toLowerCase() })
  await openSyncOf(page, team, -1)
  for (const line of ['one pain', 'two pain', 'three pain']) {
    await entryLine(page).fill(line)
    await page.keyboard.press('Enter')
    await isSettled(page)
  }
  await openSyncOf(page, team)
  return page
}

function strip(page: Page) {
  return page.locator('.desk-strip')
}

async function titleAsked(page: Page): Promise<string> {
  const text = await strip(page).locator('[aria-expanded]').textContent()
  return text?.replace(/^\d+ of \d+/, '') ?? ''
}

async function hasFocus(page: Page): Promise<boolean> {
  return entryLine(page).evaluate((field) => field === document.activeElement)
}
