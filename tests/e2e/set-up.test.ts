import { expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { createEmptyData } from '#tests/support/empty-data.ts'
import { admin, setUpTokenIn } from '#tests/support/set-up.ts'
import { startServer } from '#tests/support/started-server.ts'

const wrongToken = 'x'.repeat(43)

test('only the holder of the printed link sets the instance up, once, without JavaScript too', async () => {
  const browser = await launchBrowser()
  const server = await startServer(await createEmptyData())
  closeAtEnd(() => server.stop())
  const page = await openPage(browser, server.url, { isStranger: true, javaScriptEnabled: false })
  await page.goto('/')
  await page.getByRole('heading', { name: 'Nayami is not set up yet' }).waitFor()
  for (const address of [`/setup?token=${wrongToken}`, '/setup?token=', '/setup']) {
    await page.goto(address)
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor()
    expect(await page.getByLabel('Password').count()).toBe(0)
  }

  const link = `/setup?token=${setUpTokenIn(server.printed())}`
  await page.goto(link)
  await page.getByLabel('Your name').fill(admin.name)
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password').fill(admin.password)
  await page.getByLabel('Name', { exact: true }).fill('Example')
  await page
    .locator('input[name=token]')
    .evaluate((field, token) => field.setAttribute('value', token), wrongToken)
  await page.getByRole('button', { name: 'Get started' }).click()
  await page
    .getByRole('heading', { name: 'This link does not work' })
    .or(page.getByRole('alert'))
    .first()
    .waitFor()
  expect((await page.context().cookies()).filter(({ name }) => name.includes('session'))).toEqual([])

  await page.goto(link)
  await page.getByLabel('Your name').fill(admin.name)
  await page.getByLabel('Email address').fill(admin.email)
  await page.getByLabel('Password').fill(admin.password)
  await page.getByLabel('Name', { exact: true }).fill('Example')
  await page.getByRole('button', { name: 'Get started' }).click()
  await page.getByText('Sign out').waitFor()
  await page.goto(link)
  await page.getByRole('heading', { name: 'This link does not work' }).waitFor()
})
