import { readdir, readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'
import { floorBuildDir } from './floor/floor-build.ts'

const clientDir = join(floorBuildDir, 'client')

export type ClientBytes = { modules: number; bytes: number; gzipBytes: number }

/**
 * The JavaScript a browser fetches for a page: every module its HTML names, their static imports, and the words of the
 * page's language. Modules that a page imports later do not count.
 */
export async function measureClientBytes(html: string): Promise<ClientBytes> {
  const preloads = [...html.matchAll(/<link[^>]*rel="modulepreload"[^>]*>/g)].map(([link]) => link)
  const waiting = preloads.flatMap((link) => /href="(\/[^"]+\.js)"/.exec(link)?.[1] ?? [])
  if (waiting.length === 0) throw new Error('The page names no module.')
  waiting.push(await findWords(html))
  const seen = new Set<string>()
  const total: ClientBytes = { modules: 0, bytes: 0, gzipBytes: 0 }
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (seen.has(path)) continue
    seen.add(path)
    const code = await readFile(join(clientDir, path))
    total.modules += 1
    total.bytes += code.length
    total.gzipBytes += gzipSync(code).length
    waiting.push(...listStaticImports(path, code.toString('utf8')))
  }
  return total
}

/** The chunk of app/i18n/en.ts or ja.ts, which the entry imports for the language of the page. */
async function findWords(html: string): Promise<string> {
  const language = /<html[^>]* lang="(\w+)"/.exec(html)?.[1]
  const chunk = new RegExp(`^${language}-.{8}\\.js$`)
  const words = (await readdir(join(clientDir, 'assets'))).filter((name) => chunk.test(name))
  if (words.length !== 1) throw new Error(`The words of the page's language are in ${words.length} files.`)
  return `/assets/${words[0]}`
}

// The bundler writes `import{a}from"./b.js"` and `import"./b.js"`; a call, import("./b.js"), has a bracket between.
function listStaticImports(path: string, code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport|\bexport\b[^"';()]*from)\s*["'](\.\/[^"']+\.js)["']/g)].map(
    ([, file]) => posix.join(posix.dirname(path), file ?? ''),
  )
}
