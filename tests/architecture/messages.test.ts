import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { messages as en } from '#app/i18n/en.server.ts'
import { messages as ja } from '#app/i18n/ja.server.ts'
import { listSourceFiles } from './source-files.ts'
import { isUsed, listTexts } from './used-texts.ts'

const english = flatten(en)
const japanese = flatten(ja)
const bare = (key: string) => key.replace(/_(one|other)$/, '')
const placeholdersOf = (text = '') => [...new Set(text.match(/\{\{\w+\}\}/g))].sort()

test('Japanese has every key of English, with one plural form where English has two', () => {
  const expected = [...english.keys()].filter((key) => !key.endsWith('_one'))
  expect([...japanese.keys()].sort()).toEqual(expected.sort())
})

test('every English plural has both of its forms', () => {
  const one = [...english.keys()].filter((key) => key.endsWith('_one')).map(bare)
  const other = [...english.keys()].filter((key) => key.endsWith('_other')).map(bare)
  expect(one).toEqual(other)
})

test('no text is empty', () => {
  const texts = [...english, ...japanese]
  expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
})

test('both languages use the same values in a text', () => {
  const different = [...japanese].filter(
    ([key, text]) => String(placeholdersOf(text)) !== String(placeholdersOf(english.get(key))),
  )
  expect(different).toEqual([])
})

test('a singular uses no value that its plural does not have', () => {
  const unknown = [...english].filter(([key, text]) => {
    const known = placeholdersOf(english.get(`${bare(key)}_other`))
    return key.endsWith('_one') && placeholdersOf(text).some((name) => !known.includes(name))
  })
  expect(unknown).toEqual([])
})

test('every text is used', () => {
  const said = listSourceFiles('app')
    .filter(({ path }) => !/^app\/i18n\/(en|ja)(\/|(\.server)?\.ts$)/.test(path))
    .map(listTexts)
  const keys = new Set([...english.keys()].map(bare))
  expect([...keys].filter((key) => !isUsed(key, said))).toEqual([])
})

describe('a text counts as used', () => {
  test.each([
    ["const { t } = useTranslation('teams'); t('title')", true],
    ["t('teams:title')", true],
    ["const { t } = useTranslation('syncs'); t('title')", false],
    ["const { t } = useTranslation(['syncs', 'teams']); t(many ? 'title' : 'name')", true],
    [`const { t } = useTranslation('teams'); t(\`ti\${rest}\`)`, true],
    [`const { t } = useTranslation(); t(\`\${any}\`)`, false],
    ["export type Heading = 'title' | 'name'", true],
    ["t('teams:titles')", false],
    ["// t('teams:title')", false],
  ])('%s: %s', (text, expected) => {
    expect(isUsed('teams:title', [listTexts({ path: 'a.tsx', text })])).toBe(expected)
  })
})

test('a subtree that is taken whole uses every text in it', () => {
  const text = "t('backlog:columns', { returnObjects: true })"
  const said = [listTexts({ path: 'a.ts', text })]
  expect(['backlog:columns.id', 'backlog:other.id'].map((key) => isUsed(key, said))).toEqual([true, false])
})

describe('the compiler refuses a language', () => {
  test.each([
    ['with every key', "{ name: 'x', states: { done: 'x' }, team_other: 'x' }", []],
    ['without a key', "{ states: { done: 'x' }, team_other: 'x' }", ["Property 'name' is missing"]],
    ['without a nested key', "{ name: 'x', states: {}, team_other: 'x' }", ["Property 'done' is missing"]],
    ['without the plural', "{ name: 'x', states: { done: 'x' } }", ["Property 'team_other' is missing"]],
    [
      'with a key of its own',
      "{ name: 'x', states: { done: 'x' }, team_other: 'x', extra: 'x' }",
      ["'extra' does not exist"],
    ],
  ])('%s', (_why, translation, expected) => {
    const problems = compile(`import type { Translation } from '#app/i18n/translation.ts'
      type English = { name: string; states: { done: string }; team_one: string; team_other: string }
      export const japanese: Translation<English> = ${translation}`)
    expect(problems).toEqual(expected.map((part) => expect.stringContaining(part)))
  })
})

/** The errors of the compiler for a file of this folder with this text. */
function compile(text: string): string[] {
  const name = `${import.meta.dirname}/planted-language.ts`
  const options: ts.CompilerOptions = {
    strict: true,
    noLib: true,
    noEmit: true,
    types: [],
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  }
  const host = ts.createCompilerHost(options)
  const read = host.getSourceFile
  host.getSourceFile = (file, ...rest) =>
    file === name ? ts.createSourceFile(file, text, ts.ScriptTarget.Latest) : read(file, ...rest)
  const program = ts.createProgram([name], options, host)
  return program
    .getSemanticDiagnostics(program.getSourceFile(name))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
}

type Texts = { [key: string]: string | Texts }

/** Each text by its whole key, 'namespace:path.to.key'. */
function flatten(namespaces: Record<string, Texts>): Map<string, string> {
  const flat = new Map<string, string>()
  const add = (key: string, texts: Texts, dot: string) => {
    for (const [name, text] of Object.entries(texts))
      typeof text === 'string' ? flat.set(`${key}${dot}${name}`, text) : add(`${key}${dot}${name}`, text, '.')
  }
  for (const [namespace, texts] of Object.entries(namespaces)) add(namespace, texts, ':')
  return flat
}
