import { expect, test } from 'vitest'
import { findOutgrown } from './growth.ts'

const spaces = (units: number) => `${' '.repeat(units)}a`

test('a pattern that is tried at every space outgrows its input', async () => {
  const outgrown = await findOutgrown((text) => text.replace(/\s+$/, ''), spaces, 1024)
  expect(outgrown?.growth).toBeGreaterThan(6)
}, 60_000)

test('the platform’s own order of marks outgrows them', async () => {
  const marks = (units: number) => `a${'\u0301\u0316'.repeat(units / 2)}`
  expect(await findOutgrown((text) => text.normalize('NFC'), marks, 1024)).toBeDefined()
})

test('what looks at each letter once does not, however long it takes', async () => {
  const look = (text: string) => [...text].map((letter) => letter.codePointAt(0)).join()
  expect(await findOutgrown(look, spaces, 1024)).toBeUndefined()
})
