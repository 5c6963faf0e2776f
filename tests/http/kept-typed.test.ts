import { describe, expect, test } from 'vitest'
import { refuse } from '#app/http/form.server.ts'

const answerTo = (initialValue: Record<string, string | string[]>) =>
  refuse({ status: 'error', initialValue, error: { title: ['required'] } }).data.lastResult

describe('what was typed into a refused form is filled in again', () => {
  test('completely, except passwords', () => {
    const typed = { notes: '悩'.repeat(100_000), teamIds: ['1', '2'] }
    expect(answerTo({ ...typed, password: 'secret', presentPassword: 'secret' })).toEqual({
      status: 'error',
      initialValue: typed,
      error: { title: ['required'] },
    })
  })

  test.each([
    ['one text', '&'.repeat(200_001)],
    ['many of one name', Array<string>(3).fill('&'.repeat(70_000))],
  ])('except what a page cannot hold, %s, which is reported above the form', (_what, notes) => {
    const { initialValue, error } = answerTo({ title: 'Slow', notes, severity: 'high' })
    expect(initialValue).toEqual({ title: 'Slow', severity: 'high' })
    expect(error).toEqual({ title: ['required'], '': ['tooLongToShow'] })
  })
})
