import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { listNodes, listSourceFiles, type SourceFile } from '#tests/architecture/source-files.ts'
import { readersOfAddresses } from './readers-of-addresses.ts'
import { type Feed, readersOfText } from './readers-of-text.ts'

/** A function that reads a text from outside: found by its name, or because it is in `app/domain` and takes a text. */
export type Reader = { path: string; name: string; takesTextAlone: boolean }

const projectDir = join(import.meta.dirname, '../..')
const text = /^(unknown|string( \| (undefined|null))?)$/

/**
 * Every exported reader of the app, found by its name (read…, parse…), and every exported function of the domain
 * that takes a text. Readers used only on servers are included when they take a text: the others
 * begin at a request, or at the database.
 */
export function listReaders(): Reader[] {
  return listSourceFiles('app').flatMap(listReadersIn)
}

export function listReadersIn({ path, text: source }: SourceFile): Reader[] {
  return listNodes({ path, text: source }).flatMap((node) => {
    const found = exportedFunction(node)
    if (!found) return []
    const types = found.parameters.map(({ type }) => type?.getText() ?? '')
    const takesText = types.some((type) => text.test(type))
    const isReader = /^(read|parse)[A-Z]/.test(found.name) && (takesText || !isOfServer(path))
    const isOfDomain = path.startsWith('app/domain/') && takesText
    return isReader || isOfDomain
      ? [{ path, name: found.name, takesTextAlone: takesText && types.length === 1 }]
      : []
  })
}

function isOfServer(path: string) {
  return /\.server\.ts$|^app\/server\//.test(path)
}

function exportedFunction(node: ts.Node) {
  if (ts.isFunctionDeclaration(node) && isExported(node))
    return { name: node.name?.text ?? '', parameters: node.parameters }
  if (!ts.isVariableStatement(node) || !isExported(node)) return undefined
  const [declared] = node.declarationList.declarations
  return declared?.initializer && ts.isArrowFunction(declared.initializer)
    ? { name: declared.name.getText(), parameters: declared.initializer.parameters }
    : undefined
}

function isExported(node: ts.FunctionDeclaration | ts.VariableStatement) {
  return node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
}

export const fed: Record<string, Feed | string> = { ...readersOfText, ...readersOfAddresses }

/** How a reader is fed: as its entry describes, or with the text alone; or why it is not fed. */
export async function feedOf({ path, name, takesTextAlone }: Reader): Promise<Feed | string | undefined> {
  const entry = fed[name]
  if (entry !== undefined || !takesTextAlone) return entry
  const exported: Record<string, unknown> = await import(pathToFileURL(join(projectDir, path)).href)
  const read = exported[name]
  return typeof read === 'function' ? (given) => read(given) : undefined
}
