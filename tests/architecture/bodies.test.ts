import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { listNodes, listSourceFiles, type SourceFile } from './source-files.ts'

/** The files that read a body, each with the reason. */
const readers: Record<string, string> = {
  'app/http/body.server.ts': 'the one door for what is sent here',
  'app/forms/unsent.ts': 'runs in the browser: the form that its own reader has just typed',
  'app/ui/use-found.ts': 'runs in the browser: an answer of this server',
  'app/ui/markdown-export.tsx': 'runs in the browser: an answer of this server',
  'app/features/backlog/query-line/query-completer.ts': 'runs in the browser: an answer of this server',
  'app/features/capture/entry-line/use-similar.ts': 'runs in the browser: an answer of this server',
  'app/features/capture/outbox/sender.client.ts': 'runs in the browser: an answer of this server',
  'app/http/signing-in.server.ts': 'an answer of our own accounts, made in this process',
  'app/server/oidc.ts': 'an answer of our own accounts, made in this process',
}

const files = listSourceFiles('app')

test('request bodies are read in one place only', () => {
  const reading = files.filter((file) => listReads(file).length > 0)
  expect(reading.map(({ path }) => path).sort()).toEqual(Object.keys(readers).sort())
})

test('every parsed form has its schema in a *.form.ts, where other tests find it', () => {
  expect(files.flatMap(listUnlistedSchemas)).toEqual([])
})

describe('a read of a body is found', () => {
  test.each([
    ['const form = await request.formData()', ['formData']],
    ['const sent = await args.request.json()', ['json']],
    ['const copy = (await args.request.clone().text()).length', ['text']],
    ['const bytes = await request.arrayBuffer()', ['arrayBuffer']],
    ['const blob = await request?.blob()', ['blob']],
    ["const form = await request['formData']()", ['formData']],
    ['const { body } = args.request', ['body']],
    ['for await (const chunk of request.body) keep(chunk)', ['body']],
    ['const reader = args.request.body?.getReader()', ['body']],
    ['return json({ ok: true })', []],
    ['const { body } = note', []],
    ['const text = read.text', []],
  ])('%s', (text, expected) => {
    expect(listReads({ path: 'app/a.ts', text })).toEqual(expected)
  })
})

describe('a schema outside of a *.form.ts is found', () => {
  const imported = "import { teamForm } from '#app/features/teams/team.form.ts'\n"
  test.each([
    [`${imported}parseForm(args.request, teamForm)`, []],
    [`${imported}parseForm(args.request, teamForm(context.today))`, []],
    ['const teamForm = z.object({})\nparseForm(args.request, teamForm)', ['teamForm']],
    ['parseForm(args.request, z.object({}))', ['z.object({})']],
  ])('%s', (text, expected) => {
    expect(listUnlistedSchemas({ path: 'a.ts', text })).toEqual(expected.map((one) => `a.ts: ${one}`))
  })
})

const methods = new Set(['formData', 'json', 'text', 'arrayBuffer', 'blob', 'bytes'])

/**
 * Calls that read a body, by the method names of the web's Request and Response, and every other use of a request's
 * own.
 */
function listReads(file: SourceFile): string[] {
  return listNodes(file).flatMap((node) => {
    if (ts.isCallExpression(node)) {
      const name = memberOf(node.expression)
      return name !== undefined && methods.has(name) && node.arguments.length === 0 ? [name] : []
    }
    const isBody = memberOf(node) === 'body' && /\brequest\b/.test(node.getText())
    const isTakenApart =
      ts.isVariableDeclaration(node) &&
      ts.isObjectBindingPattern(node.name) &&
      /(^|\.)request$/.test(node.initializer?.getText() ?? '') &&
      node.name.elements.some((element) => (element.propertyName ?? element.name).getText() === 'body')
    return isBody || isTakenApart ? ['body'] : []
  })
}

function memberOf(node: ts.Node): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return node.name.text
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression))
    return node.argumentExpression.text
  return undefined
}

/** Schemas passed to parseForm that do not come from a *.form.ts. */
function listUnlistedSchemas(file: SourceFile): string[] {
  const nodes = listNodes(file)
  const listed = new Set(
    nodes
      .filter(ts.isImportDeclaration)
      .filter(({ moduleSpecifier }) => /\.form\.ts'$/.test(moduleSpecifier.getText()))
      .flatMap(({ importClause }) =>
        [...(importClause?.getText().matchAll(/\w+/g) ?? [])].map(([name]) => name),
      ),
  )
  return nodes
    .filter(ts.isCallExpression)
    .filter(({ expression }) =>
      ['parseForm', 'parseOperation', 'refuseUnreadForNow'].includes(expression.getText()),
    )
    .flatMap(({ arguments: [, schema] }) => (schema ? [schema] : []))
    .filter((schema) => !listed.has((ts.isCallExpression(schema) ? schema.expression : schema).getText()))
    .map((schema) => `${file.path}: ${schema.getText()}`)
}
