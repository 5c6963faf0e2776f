import { describe, expect, test } from 'vitest'
import { readListKey, stepTo } from '#app/features/backlog/list/list-key.ts'
import { readPageKey } from '#app/ui/page-key.ts'

describe('a keyboard shortcut of the list', () => {
  test.each([
    ['j', false, 'next'],
    ['k', false, 'previous'],
    ['o', false, 'open'],
    ['Enter', false, 'open'],
    ['x', false, 'choose'],
    ['m', false, 'merge'],
    ['t', false, 'ticket'],
    ['c', false, 'categories'],
    ['/', false, 'query'],
    ['J', false, 'next'],
    ['J', true, 'chooseToNext'],
    ['K', true, 'chooseToPrevious'],
    ['X', true, 'chooseToHere'],
    ['/', true, 'query'],
    ['n', false, 'nextPage'],
    ['p', false, 'previousPage'],
  ] as const)('%s, Shift: %s', (key, shiftKey, act) => {
    expect(readListKey({ key, shiftKey })).toBe(act)
  })

  test.each([
    ['ArrowDown', false],
    ['ArrowUp', false],
    [' ', false],
    ['Tab', false],
    ['M', true],
    ['Enter', true],
    ['constructor', false],
    ['__proto__', true],
  ])('%s, Shift: %s is no shortcut', (key, shiftKey) => {
    expect(readListKey({ key, shiftKey })).toBeUndefined()
  })

  test('no shortcut of the list is also one of every page', () => {
    expect([...'jkoxmtc/np'].filter((key) => readPageKey(key, false))).toEqual([])
  })
})

test.each([
  [-1, 1, 3, 0],
  [-1, -1, 3, 0],
  [0, 1, 3, 1],
  [2, 1, 3, 2],
  [0, -1, 3, 0],
  [-1, 1, 0, 0],
] as const)('from row %i a step of %i among %i rows leads to %i', (from, step, length, to) => {
  expect(stepTo(from, step, length)).toBe(to)
})
