import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { closeAtEnd } from '#tests/support/closed-at-end.ts'
import { startServer } from '#tests/support/started-server.ts'

const people = [
  { name: '森', role: 'admin', entry: 'Access' },
  { name: 'Daniel Kim', role: 'member', entry: 'Categories' },
  { name: '大野', role: 'viewer', entry: 'Categories' },
]

test('the demo prints links by which each role signs in once, and new ones when it starts again', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'nayami-demo-'))
  closeAtEnd(() => rm(dataDir, { recursive: true, force: true }))
  const browser = await launchBrowser()
  const first = await startDemo(dataDir)
  for (const { name, role, entry } of people) {
    const page = await openPage(browser, first.url, { isStranger: true })
    const link = linkOf(first.printed(), name, role)
    // Like the preview of a chat, which must not use up the link.
    expect((await fetch(link)).status).toBe(200)
    await page.goto(link)
    await page.getByRole('button', { name: `Sign in as ${name}` }).click()
    await page.getByRole('link', { name, exact: true }).waitFor()
    await page.goto('/settings')
    await page.getByRole('link', { name: entry }).waitFor()
    await page.goto(link)
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor()
  }
  await first.stop()

  const again = await startDemo(dataDir)
  const page = await openPage(browser, again.url, { isStranger: true })
  const link = linkOf(again.printed(), '森', 'admin')
  expect(first.printed()).not.toContain(new URL(link).searchParams.get('token'))
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in as 森' }).click()
  await page.getByRole('link', { name: '森', exact: true }).waitFor()
}, 300_000)

async function startDemo(dataDir: string) {
  const demo = await startServer({ DATA_DIR: dataDir, LOG_LEVEL: 'warn' }, 'demo')
  closeAtEnd(async () => {
    if (demo.process.exitCode === null) await demo.stop()
  })
  return demo
}

function linkOf(printed: string, name: string, role: string): string {
  const line = printed.split('\n').find((line) => line.startsWith(`Sign in as ${name} (${role}): `))
  if (!line) throw new Error(`The demo printed no link for ${name}:\n${printed}`)
  return line.slice(line.indexOf('http'))
}
