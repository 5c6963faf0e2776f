import { expect, test } from 'vitest'
import { slugOf } from '#app/domain/text/slug.ts'

test.each([
  ['Before launch', 'before-launch'],
  ['  Alerts: keep, fix, delete! ', 'alerts-keep-fix-delete'],
  ['Café à la carte', 'cafe-a-la-carte'],
  ['Ｓｙｎｃ２', 'sync2'],
  ['週次の Sync', 'sync'],
  ['週次', 'agenda'],
  ['---', 'agenda'],
  [`${'a'.repeat(49)} ${'b'.repeat(20)}`, 'a'.repeat(49)],
])('the slug of %j is %s', (name, expected) => {
  expect(slugOf(name, 'agenda')).toBe(expected)
})
