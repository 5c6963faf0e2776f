import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const routesDir = join(import.meta.dirname, '../../app/routes')

/** Every route file that shows a page (it has a component), e.g. 'syncs.$syncId._index.tsx'. */
export async function listPageRoutes(): Promise<string[]> {
  const files = readdirSync(routesDir).filter((file) => file.endsWith('.tsx'))
  const sources = await Promise.all(files.map((file) => readFile(join(routesDir, file), 'utf8')))
  return files.filter((_, index) => sources[index]?.includes('export default function'))
}
