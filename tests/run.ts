// `npm test`: finds or installs a browser, builds, runs every test or those named, and says how many passed.
import { join } from 'node:path'
import { parseCLI, startVitest } from 'vitest/node'
import { buildIfStale } from '#app/server/build-freshness.ts'
import { canInstallChromium, findChromium, installChromium } from './support/chromium.ts'

const args = process.argv.slice(2)

if (!findChromium(process.env) && !process.env.CHROMIUM_PATH && canInstallChromium()) installChromium()
const chromium = findChromium(process.env)
if (chromium) {
  process.env.CHROMIUM_PATH = chromium
  await buildIfStale(join(import.meta.dirname, '..'))
  const { passed, failed } = await runTests()
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
} else {
  process.stderr.write(
    'The browser tests need Chromium: install it (on Debian: apt-get install chromium fonts-noto-cjk) or set CHROMIUM_PATH to one.\n',
  )
  process.exitCode = 1
}

async function runTests() {
  const { filter, options } = parseCLI(['vitest', 'run', ...args])
  const vitest = await startVitest(filter, options)
  const files = vitest.state.getTestModules()
  const tests = files.flatMap((file) => [...file.children.allTests()])
  const states = tests.map((test) => test.result().state)
  await vitest.close()
  const count = (state: (typeof states)[number]) => states.filter((found) => found === state).length
  // A file that does not load has no test that could fail.
  const brokenFiles = files.filter((file) => file.errors().length > 0).length
  const skipped = args.length === 0 ? count('skipped') : 0
  if (skipped > 0) process.stderr.write(`${skipped} tests were skipped, which counts as failed.\n`)
  const failed = count('failed') + brokenFiles + skipped
  if (failed > 0) process.exitCode = 1
  return { passed: count('passed'), failed: Math.max(failed, process.exitCode ? 1 : 0) }
}
