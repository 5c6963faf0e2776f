import { expect, test } from 'vitest'
import { escapeMarkdown, escapeProse, linkMarkdown } from '#app/domain/text/markdown.ts'

test.each([
  ['a | b', 'a \\| b'],
  ['two\nlines', 'two lines'],
  ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
  ['[x](javascript:0)', '\\[x\\](javascript:0)'],
  ['*bold* _and_ `code` #1 ~no~', '\\*bold\\* \\_and\\_ \\`code\\` \\#1 \\~no\\~'],
  ['C:\\temp', 'C:\\\\temp'],
  ['A & B &lt;', 'A \\& B \\&lt;'],
  ['夜間バッチ', '夜間バッチ'],
])('%j is plain text in Markdown, whatever it looks like', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected)
})

test.each([
  ['- a list', '\\- a list'],
  ['+ a list', '\\+ a list'],
  ['1. a list', '1\\. a list'],
  ['2) a list', '2\\) a list'],
  ['--- a rule', '\\--- a rule'],
  ['=== a heading', '\\=== a heading'],
  ['3.5 hours - or more', '3.5 hours - or more'],
])('%j starts no Markdown block', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected)
})

test.each([
  ['see https://x.example/a', 'see https\\://x.example/a'],
  ['see www.x.example', 'see www\\.x.example'],
])('%j does not become a link', (text, expected) => {
  expect(escapeMarkdown(text)).toBe(expected)
})

test('lines stay within their list item, and none of them starts a list or code', () => {
  expect(escapeProse('first\n\n    code?\n- item\n# big', '  ')).toBe(
    'first\\\n  code?\\\n  \\- item\\\n  \\# big',
  )
})

test('an address cannot end its link early', () => {
  expect(linkMarkdown('a]b', 'https://x.example/a(b) c|d')).toBe(
    '[a\\]b](https://x.example/a%28b%29%20c%7Cd)',
  )
})
