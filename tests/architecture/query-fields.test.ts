import ts from 'typescript'
import { expect, test } from 'vitest'
import { fields } from '#app/domain/backlog-query/fields.ts'
import { listNodes, listSourceFiles, type SourceFile } from './source-files.ts'

const names = [...Object.keys(fields), 'text']
const domain = 'app/domain/backlog-query'
const feature = 'app/features/backlog'

/** Where criteria of several fields are put together, and what the plain list and the usual order go by. */
const exceptions: Record<string, string[]> = {
  [`${domain}/text-criterion.ts`]: ['text'],
  [`${domain}/write-query.ts`]: ['text'],
  [`${feature}/address/backlog-address.ts`]: ['state', 'text'],
  [`${feature}/address/backlog.form.ts`]: ['state'],
  [`${feature}/groups/groups.report.server.ts`]: ['category', 'phase', 'state', 'team', 'ticket'],
  [`${feature}/scope/scope.queries.server.ts`]: ['category', 'phase', 'team', 'text'],
  [`${feature}/scope/teams-meant.queries.server.ts`]: ['phase', 'team'],
}

test('what is particular to a field of the query line is in its own file on each side', () => {
  const found = listSourceFiles(domain, feature)
    .filter(({ path }) => !names.some((name) => isOwnFile(path, name)))
    .map((file) => [file.path, listFieldsAsked(file)] as const)
    .filter(([, asked]) => asked.length > 0)
  expect(Object.fromEntries(found)).toEqual(exceptions)
})

test('a field has one file on each side', () => {
  const paths = listSourceFiles(domain, feature).map(({ path }) => path)
  for (const name of Object.keys(fields)) {
    expect(paths).toContain(`${domain}/fields/${name}.ts`)
    expect(paths).toContain(`${feature}/fields/${name}.queries.server.ts`)
  }
})

test.each<[code: string, asked: string[]]>([
  ["const clause = { field: 'team', slugs }", ['team']],
  ["if (clause.field === 'heard') return", ['heard']],
  ["clauses.every(({ field }) => field !== 'category')", ['category']],
  ["switch (clause.field) { case 'age': case 'is': }", ['age', 'is']],
  ["const sort = 'hours'; if (sort === 'teams') sort.severity", []],
])('in `%s` the fields asked for are %j', (text, asked) => {
  expect(listFieldsAsked({ path: 'a.ts', text })).toEqual(asked)
})

function isOwnFile(path: string, name: string): boolean {
  return path === `${domain}/fields/${name}.ts` || path === `${feature}/fields/${name}.queries.server.ts`
}

/** The fields that a file makes criteria of or tells apart, each once, sorted. */
function listFieldsAsked(file: SourceFile): string[] {
  const asked = listNodes(file).flatMap((node) => {
    if (ts.isPropertyAssignment(node) || ts.isPropertySignature(node))
      return node.name.getText() === 'field' ? literalsIn(node) : []
    if (ts.isBinaryExpression(node)) return isField(node.left) ? literalsIn(node.right) : []
    if (!ts.isSwitchStatement(node) || !isField(node.expression)) return []
    return node.caseBlock.clauses.flatMap((one) => (ts.isCaseClause(one) ? literalsIn(one.expression) : []))
  })
  return [...new Set(asked)].filter((name) => names.includes(name)).sort()
}

function isField(node: ts.Node): boolean {
  return /(^|\.)field$/.test(node.getText())
}

function literalsIn(node: ts.Node): string[] {
  const own = ts.isStringLiteral(node) ? [node.text] : []
  const inner: string[] = []
  ts.forEachChild(node, (child) => {
    inner.push(...literalsIn(child))
  })
  return [...own, ...inner]
}
