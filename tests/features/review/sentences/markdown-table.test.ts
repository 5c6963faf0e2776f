import { expect, test } from 'vitest'
import { tableMarkdown } from '#app/features/review/sentences/markdown-table.ts'

test('columns of numbers are aligned to the right', () => {
  expect(tableMarkdown(['Team', 'Hours'], [['Orders', '6.5']], [1])).toBe(
    '| Team | Hours |\n| --- | ---: |\n| Orders | 6.5 |',
  )
})
