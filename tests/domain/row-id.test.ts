import { expect, test } from 'vitest'
import { readRowId } from '#app/domain/row-id.ts'

test.each([
  ['1', 1],
  ['12', 12],
  ['999999999999999', 999_999_999_999_999],
])('%s is the id of a row', (text, id) => {
  expect(readRowId(text)).toBe(id)
})

test.each(['', '0', '01', '-1', '+1', '1e3', '1.0', ' 1', '1 ', '１', 'x', '1000000000000000'])(
  '%j is not the id of a row',
  (text) => {
    expect(readRowId(text)).toBeUndefined()
  },
)
