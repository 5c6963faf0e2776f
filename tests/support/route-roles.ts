import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { listNodes, listSourceFiles, type SourceFile } from '#tests/architecture/source-files.ts'

/** Who may load a route and who may write to it: a role, any person for their own things, or 'public': anyone. */
export type Asked = 'person' | 'viewer' | 'member' | 'admin' | 'public' | 'nothing said'
export type RouteRoles = { file: string; loader?: Asked; action?: Asked; forMachines?: boolean }

/** The reviewed table of roles; each line is one route. */
export const roleTable = join(import.meta.dirname, '../architecture/route-roles.txt')

/** The role that every route requires for its loader and its action, read from the source. */
export function listRouteRoles(): RouteRoles[] {
  return listSourceFiles('app/routes').map((source) => ({
    file: source.path.replace('app/routes/', ''),
    loader: askedBy(source, 'loader'),
    action: askedBy(source, 'action'),
    forMachines: /\brequireRoleOrToken\(/.test(source.text),
  }))
}

/** One line a route, e.g. 'backlog[.csv].ts  load viewer, machines too': what a reviewer of a change reads. */
export function writeRoleTable(routes: RouteRoles[]): string {
  return routes.map((route) => `${route.file}: ${writeRoles(route)}\n`).join('')
}

function writeRoles({ loader, action, forMachines }: RouteRoles): string {
  const load = loader ? [`load ${loader}`] : []
  const send = action ? [`send ${action}`] : []
  return [...load, ...send, ...(forMachines ? ['machines too'] : [])].join(', ')
}

/** The roles of the reviewed table, not of the sources, so that a role changed by mistake is found. */
export function readRoleTable(): RouteRoles[] {
  return parseRoleTable(readFileSync(roleTable, 'utf8'))
}

export function parseRoleTable(table: string): RouteRoles[] {
  return table
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [file = '', said = ''] = line.split(': ')
      // why: the table is written with these three words and compared with the sources.
      const asked = (what: string) => new RegExp(`\\b${what} (\\w+)`).exec(said)?.[1] as Asked | undefined
      return {
        file,
        loader: asked('load'),
        action: asked('send'),
        forMachines: said.includes('machines too'),
      }
    })
}

/** The role that the first statement of an exported loader or action requires; undefined if there is none. */
export function askedBy(source: SourceFile, name: 'loader' | 'action'): Asked | undefined {
  const found = listNodes(source).find(
    (node): node is ts.FunctionDeclaration => ts.isFunctionDeclaration(node) && node.name?.text === name,
  )
  if (!found) return mentionsExport(source, name) ? 'nothing said' : undefined
  const first = found.body?.statements[0]?.getText() ?? ''
  const role = /\bawait requireRole(?:OrToken)?\(args, '(viewer|member|admin)'\)/.exec(first)?.[1]
  // why: the pattern matches nothing but these three.
  if (role) return role as Asked
  if (/\bawait requirePerson\(args\)/.test(first)) return 'person'
  return /\bopenRequestContext\(args\)/.test(first) ? 'public' : 'nothing said'
}

// A loader that is a constant or imported from elsewhere: the source does not show here whom it admits.
function mentionsExport({ text }: SourceFile, name: string) {
  return new RegExp(`export (const|let) ${name}\\b|export \\{[^}]*\\b${name}\\b`).test(text)
}

/** The address of a route file, with ids that do not exist except for the one sync. */
export function addressOf(file: string): string {
  const segments = file
    .replace(/\.tsx?$/, '')
    .replace(/\[([^\]]*)\]/g, (_, literal: string) => literal.replaceAll('.', '\u0000'))
    .split('.')
    .filter((segment) => segment !== '_index')
    .map((segment) =>
      segment
        .replace(/_$/, '')
        .replace('$syncId', '1')
        .replace('$month', '2020-01')
        .replace(/\$(slug)/, 'nowhere')
        .replace(/\$\w+/, '999999')
        .replaceAll('\u0000', '.'),
    )
  return `/${segments.join('/')}`
}
