import { dirname, join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { messages as finding } from '#app/i18n/en/finding-words.ts'
import { messages as records } from '#app/i18n/en/records-words.ts'
import { messages as reports } from '#app/i18n/en/reports-words.ts'
import { messages as settings } from '#app/i18n/en/settings-words.ts'
import { messages as everywhere } from '#app/i18n/en.ts'
import { listNodes, listSourceFiles, type SourceFile } from './source-files.ts'

const parts = { finding, records, reports, settings }
const read = new Map(listSourceFiles('app').map((file) => [file.path, readModule(file)]))
const routes = [...read.keys()].filter((path) => /^app\/routes\/.*\.tsx$/.test(path))

test('a page that uses words which not every page has imports them, or its layout does', () => {
  const unsaid = routes.flatMap((route) => {
    const needed = listNamespaces(route).flatMap((namespace) => partOf(namespace) ?? [])
    const brought = layoutsOf(route).flatMap(listModules)
    const missing = [...new Set(needed)].filter((part) => !brought.includes(clientModuleOf(part)))
    return missing.map((part) => `${route}: import '#${clientModuleOf(part)}'`)
  })
  expect(unsaid).toEqual([])
})

test('the frame of every page uses only words that every page has', () => {
  const frame = ['app/root.tsx', 'app/entry.client.tsx'].flatMap(listNamespaces)
  expect(frame.filter((namespace) => partOf(namespace))).toEqual([])
})

test('the page of a running sync imports no words of other pages', () => {
  const brought = layoutsOf('app/routes/syncs.$syncId._index.tsx').flatMap(listModules)
  expect(brought.filter((path) => path.endsWith('-words.client.ts'))).toEqual([])
})

test('the words of a route are found in its own file and in what it imports', () => {
  expect(listNamespaces('app/routes/backlog._index.tsx')).toEqual(
    expect.arrayContaining(['backlog', 'glossary']),
  )
  expect(listNamespaces('app/routes/review.$month.tsx')).toEqual(expect.arrayContaining(['review', 'syncs']))
  expect(listNamespaces('app/routes/syncs.$syncId.tsx')).not.toContain('review')
})

test('a layout is found by the address', () => {
  expect(layoutsOf('app/routes/settings.agenda.$slug.edit.tsx')).toEqual([
    'app/routes/settings.agenda.$slug.edit.tsx',
    'app/routes/settings.agenda.$slug.tsx',
    'app/routes/settings.tsx',
  ])
  expect(layoutsOf('app/routes/syncs.$syncId_.minutes.tsx')).toEqual([
    'app/routes/syncs.$syncId_.minutes.tsx',
  ])
})

test('no word is in two parts', () => {
  const names = [everywhere, ...Object.values(parts)].flatMap((messages) => Object.keys(messages))
  expect(names).toEqual([...new Set(names)])
})

function partOf(namespace: string) {
  return Object.entries(parts).find(([, messages]) => namespace in messages)?.[0]
}

function clientModuleOf(part: string) {
  return `app/i18n/${part}-words.client.ts`
}

/** The route itself and its layouts, inner ones first: `settings.tsx` is the layout of `settings.access.tsx`. */
function layoutsOf(route: string): string[] {
  const around = routes.filter((other) => route.startsWith(other.replace(/tsx$/, '')))
  return around.sort((a, b) => b.length - a.length)
}

/** The namespaces used in a module or in what a browser gets with it. */
function listNamespaces(entry: string): string[] {
  return [...new Set(listModules(entry).flatMap((path) => read.get(path)?.namespaces ?? []))]
}

/** A module and everything it imports, except server modules. */
function listModules(entry: string): string[] {
  const seen = new Set<string>()
  const follow = (path: string) => {
    if (seen.has(path) || /\.server\.tsx?$/.test(path)) return
    seen.add(path)
    read.get(path)?.imports.forEach(follow)
  }
  follow(entry)
  return [...seen]
}

function readModule(file: SourceFile) {
  const nodes = listNodes(file)
  return { namespaces: nodes.flatMap(namespacesOf), imports: nodes.flatMap((node) => importsOf(node, file)) }
}

/** useTranslation('teams') and t('teams:title'), or t(`teams:states.${state}`). */
function namespacesOf(node: ts.Node): string[] {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node))
    return /^(\w+):/.exec(node.text)?.slice(1) ?? []
  if (!ts.isCallExpression(node) || node.expression.getText() !== 'useTranslation') return []
  return [...(node.arguments[0]?.getText() ?? '').matchAll(/'(\w+)'/g)].map(([, name = '']) => name)
}

function importsOf(node: ts.Node, { path }: SourceFile): string[] {
  if (!ts.isImportDeclaration(node) || node.importClause?.isTypeOnly) return []
  const { text } = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier : { text: '' }
  if (text.startsWith('.')) return [join(dirname(path), text)]
  return text.startsWith('#app/') ? [text.slice(1)] : []
}
