import { describe, expect, test } from 'vitest'
import { answered } from './answered.ts'
import { listOutgrown } from './growth.ts'
import { fed, feedOf, listReaders, listReadersIn } from './listed-readers.ts'
import { hostilePatterns } from './patterns.ts'

// Typed texts and addresses are shorter by far.
const mostKibibytes = 256
const readers = listReaders()

test('every reader is tested, or has a reason why not', async () => {
  const feeds = await Promise.all(readers.map(async (reader) => ({ ...reader, feed: await feedOf(reader) })))
  expect(feeds.filter(({ feed }) => feed === undefined).map(({ path, name }) => `${path} ${name}`)).toEqual(
    [],
  )
  const count = feeds.filter(({ feed }) => typeof feed === 'function').length
  process.stdout.write(`Hostile input: ${count} readers × ${hostilePatterns.length} patterns\n`)
})

test('every entry is of an existing reader, and each has its own name', () => {
  const names = readers.map(({ name }) => name)
  const outsideOfReaders = ['findEntryProblem']
  expect(Object.keys(fed).filter((name) => ![...names, ...outsideOfReaders].includes(name))).toEqual([])
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
})

test.each(readers.map(({ name, ...reader }) => [name, reader] as const))(
  '%s takes time linear in its input',
  async (name, reader) => {
    const feed = await feedOf({ name, ...reader })
    if (typeof feed === 'function')
      expect(
        await listOutgrown((text) => answered(() => feed(text)), hostilePatterns, mostKibibytes),
      ).toEqual([])
    else expect(feed).toEqual(expect.any(String))
  },
  180_000,
)

describe('a reader is found', () => {
  test.each([
    ['app/forms/a.ts', 'export function readName(text: string) {}', [['readName', true]]],
    ['app/forms/a.ts', 'export function parseName(text: string, max: number) {}', [['parseName', false]]],
    ['app/features/a/a.ts', 'export const readName = (text: string | null) => text', [['readName', true]]],
    ['app/domain/a.ts', 'export function foldAll(text: string) {}', [['foldAll', true]]],
    ['app/domain/a.ts', 'export function foldAll(day: Day) {}', []],
    ['app/domain/a.ts', 'function readName(text: string) {}', []],
    ['app/forms/a.ts', 'export function readiness(text: string) {}', []],
    ['app/http/a.server.ts', 'export function parseA(text: string | undefined) {}', [['parseA', true]]],
    ['app/http/a.server.ts', 'export function parseA(request: Request) {}', []],
  ])('%s: %s', (path, text, expected) => {
    const found = listReadersIn({ path, text })
    expect(found.map(({ name, takesTextAlone }) => [name, takesTextAlone])).toEqual(expected)
  })
})
