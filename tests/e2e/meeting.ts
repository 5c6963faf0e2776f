import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What a person does in the product, by the words on the page; the same with JavaScript and without. */

export async function addTeam(page: Page, team: { name: string; slug: string; headcount?: string }) {
  await page.goto('/teams/new')
  await page.getByLabel('Name', { exact: true }).fill(team.name)
  await page.getByLabel(/^Short name/).fill(team.slug)
  if (team.headcount) await page.getByLabel(/^Headcount/).fill(team.headcount)
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByRole('main').getByRole('link', { name: team.name }).waitFor()
}

/** Opens the form for a new sync and returns today's date for the organisation. */
export async function openNewSync(page: Page): Promise<string> {
  await page.goto('/syncs/new')
  return page.getByLabel(/^Date/).inputValue()
}

export async function holdSync(page: Page, sync: { teams: string[]; heldOn: string; attendees?: string }) {
  for (const team of sync.teams) await page.getByRole('checkbox', { name: team }).check()
  await page.getByLabel(/^Date/).fill(sync.heldOn)
  if (sync.attendees) await page.getByLabel(/^Attendees/).fill(sync.attendees)
  const recorded = page.getByRole('heading', { name: 'Recorded in this sync' })
  const another = page.getByRole('button', { name: 'Start another' })
  await page.getByRole('button', { name: /^(Start|Start another)$/ }).click()
  await recorded.or(another).first().waitFor()
  if (await another.isVisible()) await another.click()
  await recorded.waitFor()
}

const words = {
  line: /^(What the team says|チームの声)$/,
  correct: /^(Correct something…|記録を訂正…)$/,
  forms: /^(Use a form instead|フォームで入力)$/,
}

/** The entry line, once the scripts have taken it over. */
export function entryLine(page: Page) {
  return page.getByRole('textbox', { name: words.line }).and(page.locator('[data-live]'))
}

/** Shows the forms of a sync, which are always there without JavaScript. On a page that has none it does nothing. */
export async function openForms(page: Page) {
  // One of a past day is a record, until someone corrects it.
  const correct = page.getByRole('link', { name: words.correct })
  if (await correct.isVisible()) {
    await correct.click()
    await correct.waitFor({ state: 'detached' })
  }
  const opener = page.getByRole('button', { name: words.forms })
  if ((await opener.count()) === 0) return
  if (!(await page.evaluate(() => '__remixContext' in window))) return
  await entryLine(page).waitFor()
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click()
}

export type Line = {
  title: string
  teams?: string[]
  category: string
  severity: string
  toil?: { times: string; per: 'day' | 'week' | 'month'; minutes: string; people: string }
  quote?: string
  knownBy?: string
  ticket?: string
}

export async function recordPainPoint(page: Page, line: Line) {
  await openForms(page)
  await page.getByLabel('What hurts, in one line').fill(line.title)
  for (const team of line.teams ?? []) await page.getByRole('checkbox', { name: team, exact: true }).check()
  await page.getByRole('checkbox', { name: line.category }).check()
  await page.getByRole('radio', { name: line.severity }).check()
  if (line.toil) {
    await page.getByLabel('Times', { exact: true }).fill(line.toil.times)
    await page.getByLabel('Per', { exact: true }).selectOption({ label: line.toil.per })
    await page.getByLabel('Minutes each', { exact: true }).fill(line.toil.minutes)
    await page.getByLabel('People', { exact: true }).fill(line.toil.people)
  }
  if (line.quote) await page.getByLabel(/^Quote/).fill(line.quote)
  if (line.knownBy) await page.getByLabel(/^Known by/).fill(line.knownBy)
  if (line.ticket) await page.getByLabel(/^Ticket URL/).fill(line.ticket)
  await page.getByRole('button', { name: 'Record', exact: true }).click()
  await recordedList(page).getByText(line.title).waitFor()
  // The line is in the list before it is saved; the form is empty once it is.
  await expect.poll(() => page.getByLabel('What hurts, in one line').inputValue()).toBe('')
}

/** With JavaScript an answer is in the list before it is saved. */
export async function untilRecorded(page: Page, text: string) {
  await recordedList(page).locator('[data-line]', { hasText: text }).waitFor()
}

export function recordedList(page: Page) {
  return page.getByRole('region', { name: 'Recorded in this sync' })
}
