import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

const clientDir = join(import.meta.dirname, '../../build/client')

export type ClientBytes = { modules: number; bytes: number; gzipBytes: number }

/**
 * The JavaScript a browser fetches for a page: every module its HTML names, and what those import before they run.
 * What a page only imports when it is asked for later does not count.
 */
export async function measureClientBytes(html: string): Promise<ClientBytes> {
  const preloads = [...html.matchAll(/<link[^>]*rel="modulepreload"[^>]*>/g)].map(([link]) => link)
  const waiting = preloads.flatMap((link) => /href="(\/[^"]+\.js)"/.exec(link)?.[1] ?? [])
  if (waiting.length === 0) throw new Error('The page names no module.')
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

// The bundler writes `import{a}from"./b.js"` and `import"./b.js"`; a call, import("./b.js"), has a bracket between.
function listStaticImports(path: string, code: string): string[] {
  return [...code.matchAll(/(?:\bfrom|\bimport|\bexport\b[^"';()]*from)\s*["'](\.\/[^"']+\.js)["']/g)].map(
    ([, file]) => posix.join(posix.dirname(path), file ?? ''),
  )
}
