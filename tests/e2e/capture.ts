import type { Locator, Page } from 'playwright-core'
import { addDays } from '#app/domain/calendar/day.ts'
import { entryLine, holdSync, openNewSync, recordedList } from './meeting.ts'

/** What a scribe does on the page of a sync, by the words on it. */

/** Opens a new sync of a team, today or some days later or earlier, and waits until its line can be typed into. */
export async function openSyncOf(page: Page, team: string, daysLater = 0): Promise<string> {
  const today = await openNewSync(page)
  await holdSync(page, { teams: [team], heldOn: addDays(today, daysLater) })
  // One of a past day is a record, until someone corrects it.
  if (daysLater < 0) await page.getByRole('link', { name: 'Correct something…' }).click()
  await entryLine(page).waitFor()
  return new URL(page.url()).pathname
}

export function recordedRows(page: Page): Locator {
  return recordedList(page).locator('li:is([data-line], [data-waiting])')
}

/** The lines of the record, by their first words, in order. */
export async function recordedTexts(page: Page): Promise<string[]> {
  return recordedRows(page).evaluateAll((rows) =>
    rows.map((row) => row.querySelector('[data-text]')?.textContent?.trim() ?? ''),
  )
}

/** Everything has been saved. */
export async function isSettled(page: Page): Promise<void> {
  await page.locator('[data-unsent="0"]').waitFor({ state: 'attached' })
}

/** A pain point that a team mentioned yesterday, with a ticket that is done since. */
export async function aPainPointToConfirm(page: Page, team: string, title: string): Promise<void> {
  const number = [...title].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 1)
  await openSyncOf(page, team, -1)
  await entryLine(page).fill(`${title} https://github.com/acme/shop/issues/${number}`)
  await page.keyboard.press('Enter')
  await isSettled(page)
  await page.goto('/tickets')
  await page.getByRole('combobox', { name: `Status of acme/shop#${number}` }).selectOption({ label: 'done' })
  await page.getByRole('button', { name: `Set status of acme/shop#${number}` }).click()
  await page
    .getByRole('row', { name: `acme/shop#${number}` })
    .getByRole('cell', { name: 'done', exact: true })
    .waitFor()
}
