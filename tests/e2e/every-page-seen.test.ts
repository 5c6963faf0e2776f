import type { Browser } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { dayIn, monthOf } from '#app/domain/day.ts'
import { launchBrowser, openPage } from '#tests/support/browser.ts'
import { whileStopped } from '#tests/support/peopled-server.ts'
import { type PlantedLinks, plantLinks } from '#tests/support/planted-links.ts'
import type { ServerProcess } from '#tests/support/server-process.ts'
import { startStoryServer } from '#tests/support/story-server.ts'
import { openForms } from './meeting.ts'
import { fillAddress, fullAddresses } from './page-addresses.ts'
import { seePage } from './seen-page.ts'

const today = dayIn('Asia/Tokyo', new Date())

const windows = [
  { width: 1280, height: 800 },
  { width: 1024, height: 700 },
  { width: 360, height: 740 },
  // 1280 × 800 at a zoom of 200 %.
  { width: 640, height: 400 },
]

let browser: Browser
let story: ServerProcess
let planted: PlantedLinks
beforeAll(async () => {
  browser = await launchBrowser()
  story = await startStoryServer(today)
  planted = await whileStopped(story, plantLinks)
})

test('on every page, in every window, each control is in sight, can be hit and can be read', async () => {
  const page = await openPage(browser, story.url, { locale: 'ja' })
  const faults: string[] = []
  const addresses = fullAddresses(monthOf(today))
  let controls = 0
  let [smallestText, smallestTarget] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const address of addresses) {
    await page.goto(fillAddress(address, planted))
    await openForms(page)
    for (const size of windows) {
      await page.setViewportSize(size)
      const seen = await seePage(page)
      controls += seen.controls
      smallestText = Math.min(smallestText, seen.smallestText)
      smallestTarget = Math.min(smallestTarget, seen.smallestTarget)
      faults.push(...seen.faults.map((fault) => `${address} at ${size.width} × ${size.height}: ${fault}`))
    }
  }
  process.stdout.write(
    `Walked ${addresses.length} pages × ${windows.length} windows, ${controls} controls; ` +
      `smallest text ${smallestText.toFixed(1)} px, smallest target ${smallestTarget.toFixed(1)} px\n`,
  )
  expect(faults).toEqual([])
}, 300_000)
