import { describe, expect, test } from 'vitest'
import { readEarlyLines } from '#app/features/capture/outbox/early-lines.ts'

const vocabulary = { categories: [], saidOn: '2026-11-20' }

describe('text typed before the scripts run', () => {
  test.each([
    ['nothing', '', [], ''],
    ['a line that is not ended', 'slow', [], 'slow'],
    ['a line and the beginning of the next', 'slow\nthe list', ['slow'], 'the list'],
    ['two lines, an empty one between', 'slow\n\n the list \n', ['slow', 'the list'], ''],
    ['a line that cannot be recorded', '/a no verdict\nslow\nand', ['slow'], '/a no verdict and'],
  ])('%s', (_what, typed, ended, rest) => {
    expect(readEarlyLines(typed, vocabulary)).toEqual({ ended, rest })
  })
})
