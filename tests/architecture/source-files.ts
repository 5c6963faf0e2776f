import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'

const projectDir = join(import.meta.dirname, '../..')

export type SourceFile = { path: string; text: string }

/** Every TypeScript file under these folders, by path. */
export function listSourceFiles(...folders: string[]): SourceFile[] {
  return folders
    .flatMap((folder) => readdirSync(join(projectDir, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(projectDir, file), text: readFileSync(file, 'utf8') }))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** Every node of a file's syntax tree, outer ones first. */
export function listNodes({ path, text }: SourceFile): ts.Node[] {
  const nodes: ts.Node[] = []
  const collect = (node: ts.Node) => {
    nodes.push(node)
    ts.forEachChild(node, collect)
  }
  collect(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return nodes
}
