import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { listNodes, listSourceFiles, type SourceFile } from './source-files.ts'

/** How many lines above the cast its reason may be. */
const reach = 3

test('every cast and every suppressed check has its reason', () => {
  expect(listSourceFiles('app', 'db', 'tests').flatMap(listUnexplained)).toEqual([])
})

const silenced = `biome-${'ignore'} lint/x: because`

describe('a reason is required', () => {
  test.each([
    ['const a = b as Day', ['a.ts:1']],
    ['// why: checked above\nconst a = b as Day', []],
    ['const a = b as Day // why: checked above', []],
    ['const a = {\n  b,\n} as Day // why: checked above', []],
    ['const a = [1] as const', []],
    ['const a = <Day>b', ['a.ts:1']],
    ["import { a as b } from './a.ts'", []],
    [`// ${silenced}`, ['a.ts:1']],
    [`// ${silenced.replace('because', 'why: there is no other way')}`, []],
    [`// why: there is no other way\n// ${silenced.replace('because', 'see above')}`, ['a.ts:2']],
    ['// @ts-expect-error it is wrong', ['a.ts:1']],
    ['// the reason is too far away: why: no\n\n\n\n\nconst a = b as Day', ['a.ts:6']],
  ])('%s', (text, expected) => {
    expect(listUnexplained({ path: 'a.ts', text })).toEqual(expected)
  })
})

/**
 * Casts (`as const` is none) without "why:" on their lines or just above, and suppressed checks without it on their
 * line.
 */
function listUnexplained(file: SourceFile): string[] {
  const lines = file.text.split('\n')
  const casts = listNodes(file)
    .filter((node) => ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))
    .filter((node) => node.type.getText() !== 'const')
    .map((node) => ({ from: lineOf(node, node.getStart()), to: lineOf(node, node.getEnd()) }))
  const unexplained = casts.filter(
    ({ from, to }) => !lines.slice(Math.max(0, from - reach), to + 1).some((line) => line.includes('why:')),
  )
  const silenced = lines.flatMap((line, from) =>
    isSilenced.test(line) && !line.includes('why:') ? [{ from }] : [],
  )
  return [...unexplained, ...silenced].map(({ from }) => `${file.path}:${from + 1}`)
}

const isSilenced = /^\s*(\/\/|\{?\/\*).*(biome-ignore|@ts-(expect-error|ignore|nocheck))/

function lineOf(node: ts.Node, position: number) {
  return node.getSourceFile().getLineAndCharacterOfPosition(position).line
}
