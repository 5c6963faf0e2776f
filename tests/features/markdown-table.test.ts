import { expect, test } from 'vitest'
import { escapeMarkdown, linkMarkdown, tableMarkdown } from '#app/features/review/markdown-table.ts'

test.each([
  ['a | b', 'a \\| b'],
  ['two\nlines', 'two lines'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[x](javascript:0)', '\\[x\\](javascript:0)'],
  ['*bold* _and_ `code` #1 ~no~', '\\*bold\\* \\_and\\_ \\`code\\` \\#1 \\~no\\~'],
  ['C:\\temp', 'C:\\\\temp'],
  ['夜間バッチ', '夜間バッチ'],
])('%j is text in Markdown, whatever it looks like', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected)
})

test('an address cannot end its link early', () => {
  expect(linkMarkdown('a]b', 'https://x.example/a(b) c|d')).toBe(
    '[a\\]b](https://x.example/a%28b%29%20c%7Cd)',
  )
})

test('columns of figures stand to the right', () => {
  expect(tableMarkdown(['Team', 'Hours'], [['Orders', '6.5']], [1])).toBe(
    '| Team | Hours |\n| --- | ---: |\n| Orders | 6.5 |',
  )
})
