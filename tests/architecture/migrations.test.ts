import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { migrations } from '#db/migrations/list.ts'
import { listSourceFiles, type SourceFile } from './source-files.ts'

const dbDir = join(import.meta.dirname, '../../db')
const files = listSourceFiles('db/migrations').filter(({ path }) => basename(path) !== 'list.ts')

test('every migration is in the list, in the order of its number', () => {
  expect(Object.keys(migrations)).toEqual(files.map(({ path }) => basename(path, '.ts')))
})

test('no migration imports another or edits a text of SQL', () => {
  expect(files.flatMap(listFaults)).toEqual([])
})

describe('is found:', () => {
  test.each([
    ["import { up } from './0001-baseline.ts'", ['a.ts: imports ./0001-baseline.ts']],
    ["await import('./0001-baseline.ts')", ['a.ts: imports ./0001-baseline.ts']],
    ["import { sql } from 'kysely'\nimport { join } from 'node:path'", []],
    ["const widened = made.replace('create', 'create or replace')", ['a.ts: edits a text']],
    ["made.replaceAll('a', 'b')", ['a.ts: edits a text']],
  ])('%s', (text, expected) => {
    expect(listFaults({ path: 'a.ts', text })).toEqual(expected)
  })
})

test('a function, trigger or view is in one file of db/derived, and in no migration', () => {
  const made = listSql('derived').flatMap(({ text }) =>
    [...text.matchAll(/^create or replace (function \w+|view \w+|trigger \w+ [^;]*? on \w+)/gm)].map(
      ([, object = '']) => object.replace(/ (before|after) [^;]* on /, ' on '),
    ),
  )
  expect(made.length).toBeGreaterThan(0)
  expect(made.filter((object, index) => made.indexOf(object) !== index)).toEqual([])
  const inMigrations = [...listSql('migrations'), ...files].filter(({ text }) =>
    /create (or replace )?(function|trigger|view)/i.test(text),
  )
  expect(inMigrations).toEqual([])
})

test('every file of db/derived is applied, and every file of the baseline', () => {
  const applied = readFileSync(join(dbDir, 'derived-sql.ts'), 'utf8')
  const baseline = readFileSync(join(dbDir, 'migrations/0001-baseline.ts'), 'utf8')
  const unused = (folder: string, list: string) =>
    listSql(folder).filter(({ path }) => !list.includes(`  '${basename(path, '.sql')}',`))
  expect(unused('derived', applied)).toEqual([])
  expect(unused('migrations/0001-baseline', baseline)).toEqual([])
})

function listFaults({ path, text }: SourceFile): string[] {
  const imported = [...text.matchAll(/\b(?:from|import\()\s*'(\.[^']*)'/g)].map(
    ([, from]) => `imports ${from}`,
  )
  const edited = /\.replace(All)?\(/.test(text) ? ['edits a text'] : []
  return [...imported, ...edited].map((fault) => `${path}: ${fault}`)
}

function listSql(folder: string): SourceFile[] {
  return readdirSync(join(dbDir, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.sql'))
    .map((path) => ({ path, text: readFileSync(join(dbDir, folder, path), 'utf8') }))
}
