// `npm test`: finds or installs a browser, builds, runs every test or those named, and says how many passed.
import { join } from 'node:path'
import { parseCLI, startVitest } from 'vitest/node'
import { buildIfStale } from '#app/server/build-freshness.ts'
import { sentenceForRefusal } from '#app/server/refusal.ts'
import { getChromium, NoChromium } from './support/chromium.ts'

const args = process.argv.slice(2)

try {
  getChromium()
  getChromium({ keepsProfile: true })
  await buildIfStale(join(import.meta.dirname, '..'))
  const { passed, failed } = await runTests()
  process.stdout.write(`${passed} passed, ${failed} failed\n`)
} catch (error) {
  process.stderr.write(`${error instanceof NoChromium ? error.message : sentenceForRefusal(error)}\n`)
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
  // A file that does not load has no failing test.
  const brokenFiles = files.filter((file) => file.errors().length > 0).length
  const skipped = args.length === 0 ? count('skipped') : 0
  if (skipped > 0) process.stderr.write(`${skipped} tests were skipped, which counts as failed.\n`)
  const failed = count('failed') + brokenFiles + skipped
  if (failed > 0) process.exitCode = 1
  return { passed: count('passed'), failed: Math.max(failed, process.exitCode ? 1 : 0) }
}
