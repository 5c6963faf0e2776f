// `npm run figures [-- DIR]`: how large the code is, and how much of it one has to open to follow three trips through it.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

const dir = resolve(process.argv[2] ?? '.')
const read = (path: string) => readFileSync(join(dir, path), 'utf8')
const list = (pattern: string) => globSync(pattern, { cwd: dir }).toSorted()

/** The code itself: without the words of the interface and the seeds of the demo, which are data. */
const code = list('{app,db}/**/*.{ts,tsx}').filter((path) => !/^app\/i18n\/(en|ja)\/|^db\/seeds\//.test(path))
const linesOf = (paths: string[]) => paths.reduce((sum, path) => sum + read(path).split('\n').length - 1, 0)

/** Every file of the project that is imported from here, directly or indirectly. */
function reachedFrom(...start: string[]): number {
  const reached = new Set(start.flatMap((pattern) => list(pattern)))
  for (const path of reached)
    for (const [, from = ''] of read(path).matchAll(/(?:from|import) '([#.][^']+)'/g)) {
      const file = from.startsWith('#') ? from.slice(1) : join(dirname(path), from)
      if (existsSync(join(dir, file)) && code.includes(file)) reached.add(file)
    }
  return reached.size
}

/** SQL that has to be read to know the schema and its functions: migrations, and what is applied repeatedly. */
const sql = list('db/{migrations,derived}/**/*.{sql,ts}').filter(
  (path) => path.endsWith('.sql') || path.includes('/migrations/'),
)

const figures: [string, number][] = [
  ['files of app and db', code.length],
  ['lines of app and db', linesOf(code)],
  ['lines of SQL and of migrations', linesOf(sql)],
  ['files to follow /backlog', reachedFrom('app/routes/backlog._index.tsx')],
  ['files to follow a typed line to another screen', reachedFrom('app/routes/syncs.*_.{record,events}.ts')],
  ['files to follow a review', reachedFrom('app/routes/review.*month.tsx')],
  [
    'files that name a severity field of the query line',
    code.filter((path) => /backlog/.test(path) && /\bseverity\b|'severity'/.test(read(path))).length,
  ],
  ['files of the merge recursion', sql.concat(code).filter((path) => isRecursion(read(path))).length],
  ['routes over 60 lines', list('app/routes/*').filter((path) => linesOf([path]) > 60).length],
]
for (const [what, figure] of figures) process.stdout.write(`${String(figure).padStart(7)}  ${what}\n`)

function isRecursion(text: string): boolean {
  return /with recursive[\s\S]{0,400}merges|pain_point_family/i.test(text)
}
