import { expect, test } from 'vitest'
import { findOutgrown } from './growth.ts'

const spaces = (units: number) => `${' '.repeat(units)}a`

test('a pattern retried at every space is reported', async () => {
  const outgrown = await findOutgrown((text) => text.replace(/\s+$/, ''), spaces, 1024)
  expect(outgrown?.growth).toBeGreaterThan(6)
}, 60_000)

test('the platform’s own normalisation of combining marks is reported', async () => {
  const marks = (units: number) => `a${'\u0301\u0316'.repeat(units / 2)}`
  expect(await findOutgrown((text) => text.normalize('NFC'), marks, 1024)).toBeDefined()
})

test('a linear pass is not reported, however long it takes', async () => {
  const look = (text: string) => [...text].map((letter) => letter.codePointAt(0)).join()
  expect(await findOutgrown(look, spaces, 1024)).toBeUndefined()
})
