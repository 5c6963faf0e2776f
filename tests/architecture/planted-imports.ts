type Plant = { rule: string; why: string; from: string; to: string; line: string }

const plant = (
  rule: string,
  why: string,
  from: string,
  to: string,
  line = `import '${aliasOf(to)}'`,
): Plant => ({
  rule,
  why,
  from,
  to,
  line,
})

/** One or more forbidden imports for each rule. */
export const plants: Plant[] = [
  plant(
    'routes-stand-alone',
    'a route does not import another route',
    'app/routes/a.tsx',
    'app/routes/target.tsx',
  ),
  plant('routes-stand-alone', 'a feature imports no route', 'app/features/a/b.tsx', 'app/routes/target.tsx'),
  plant('routes-compose', 'a route imports no table', 'app/routes/b.tsx', 'db/schema.ts'),
  plant('routes-compose', 'a route opens no database', 'app/routes/e.ts', 'db/connect.ts'),
  plant(
    'database-only-in-server-files',
    'a route opens no transaction',
    'app/routes/c.tsx',
    'db/transaction.ts',
  ),
  plant(
    'features-never-import-features',
    'a feature imports no other feature',
    'app/features/a/c.ts',
    'app/features/other/other.ts',
  ),
  plant(
    'features-never-import-features',
    'not even a type of another feature',
    'app/features/a/d.ts',
    'app/features/other/other.ts',
    typeImport('app/features/other/other.ts'),
  ),
  plant(
    'features-keep-to-their-job',
    'a feature imports no http',
    'app/features/a/e.ts',
    'app/http/target.ts',
  ),
  plant(
    'features-keep-to-their-job',
    'a feature opens no database',
    'app/features/a/f.queries.server.ts',
    'db/connect.ts',
  ),
  plant('database-only-in-server-files', 'a component has no Kysely', 'app/features/a/g.tsx', 'kysely'),
  plant(
    'database-only-in-server-files',
    'a form opens no transaction',
    'app/features/a/h.form.ts',
    'db/transaction.ts',
  ),
  plant(
    'drivers-only-in-db',
    'a command does not know the driver',
    'app/features/a/i.commands.server.ts',
    'pg',
  ),
  plant('domain-is-pure', 'the domain imports no feature', 'app/domain/a.ts', 'app/features/other/other.ts'),
  plant(
    'domain-is-pure',
    'the domain imports no table',
    'app/domain/b.ts',
    'db/schema.ts',
    typeImport('db/schema.ts'),
  ),
  plant('domain-is-pure', 'the domain imports no React', 'app/domain/c.ts', 'react'),
  plant('ui-fits-any-page', 'a look imports no feature', 'app/ui/a.tsx', 'app/features/other/other.ts'),
  plant('ui-fits-any-page', 'a look imports no field', 'app/ui/b.tsx', 'app/forms/target.ts'),
  plant(
    'forms-know-no-feature',
    'a field imports no feature',
    'app/forms/a.ts',
    'app/features/other/other.ts',
  ),
  plant('forms-serve-features-and-routes', 'words import no field', 'app/i18n/a.ts', 'app/forms/target.ts'),
  plant(
    'http-knows-who-comes',
    'http imports no other feature',
    'app/http/a.ts',
    'app/features/other/other.ts',
  ),
  plant('http-knows-who-comes', 'http imports no field', 'app/http/b.ts', 'app/forms/target.ts'),
  plant('http-knows-who-comes', 'http opens no database', 'app/http/e.ts', 'db/connect.ts'),
  plant('http-renders-nothing', 'http imports no component', 'app/http/c.ts', 'app/ui/target.tsx'),
  plant('i18n-only-words', 'words import no component', 'app/i18n/b.ts', 'app/ui/target.tsx'),
  plant('frame-holds-pages', 'the server imports no feature', 'app/server.ts', 'app/features/other/other.ts'),
  plant('frame-holds-pages', 'the root imports no domain', 'app/root.tsx', 'app/domain/target.ts'),
  plant('nothing-imports-the-frame', 'a route imports no server', 'app/routes/d.tsx', 'app/server/target.ts'),
  plant('nothing-imports-the-frame', 'http reads no environment', 'app/http/d.ts', 'app/env.server.ts'),
  plant('db-stands-alone', 'the schema imports no domain', 'db/a.ts', 'app/domain/target.ts'),
  plant(
    'derived-applies-the-domain',
    'what is derived imports no feature',
    'db/derived/a.ts',
    'app/features/other/other.ts',
  ),
  plant('programs-use-commands', 'a story imports no route', 'db/seeds/a.ts', 'app/routes/target.tsx'),
  plant('programs-use-commands', 'a program imports no http', 'db/reset.ts', 'app/http/target.ts'),
  plant('tests-stay-outside', 'the product imports no test code', 'app/domain/d.ts', 'tests/target.ts'),
  plant(
    'builtins-only-in-server-files',
    'a component has no file system',
    'app/ui/c.tsx',
    'fs',
    "import 'node:fs'",
  ),
  plant(
    'builtins-only-in-server-files',
    'the domain has none either',
    'app/domain/e.ts',
    'crypto',
    "import 'crypto'",
  ),
  plant(
    'schemas-stay-on-the-server',
    'a component imports no schema',
    'app/features/a/j.tsx',
    'app/features/a/target.form.ts',
  ),
  plant('schemas-stay-on-the-server', 'a component imports no zod', 'app/forms/b.tsx', 'zod'),
  plant(
    'calendar-stays-on-the-server',
    'a component imports no calendar',
    'app/ui/d.tsx',
    'app/domain/calendar/day.ts',
  ),
  plant('no-drawers', 'there is no folder utils', 'app/ui/e.tsx', 'app/ui/utils/dates.ts'),
  plant('no-drawers', 'there is no file helpers', 'app/features/a/k.ts', 'app/features/a/helpers.ts'),
  plant(
    'no-cycles',
    'two files do not import each other, not even for a type',
    'app/domain/left.ts',
    'app/domain/right.ts',
  ),
  plant(
    'imports-resolve',
    'an import leads somewhere',
    'app/ui/f.tsx',
    './nowhere.ts',
    "import './nowhere.ts'",
  ),
]

/** Imports that must remain possible; their paths show why. */
const allowed: Record<string, string[]> = {
  'app/routes/allowed.tsx': [
    'app/features/other/other.ts',
    'app/forms/target.ts',
    'app/ui/target.tsx',
    'app/http/target.ts',
    'app/domain/calendar/day.ts',
    'app/features/a/target.form.ts',
  ],
  'app/features/a/allowed.commands.server.ts': [
    'kysely',
    'db/transaction.ts',
    'app/domain/calendar/day.ts',
    'node:crypto',
  ],
  'app/http/allowed.server.ts': ['app/features/organisation/target.ts', 'app/forms/problem.ts'],
  'app/server/allowed.ts': ['app/features/a/target.job.server.ts'],
  'app/domain/allowed.ts': ['temporal-polyfill', 'app/domain/target.ts'],
  'app/features/a/allowed.form.ts': ['zod', 'app/forms/target.ts'],
  'db/seeds/allowed.ts': ['app/features/other/other.ts', 'app/domain/calendar/day.ts', 'db/transaction.ts'],
  'db/demo.ts': ['app/start.ts', 'app/env.server.ts'],
  'tests/allowed.test.ts': ['app/routes/target.tsx', 'app/server/target.ts', 'pg'],
}

const allowedTypes: Record<string, string[]> = {
  'app/features/a/allowed.tsx': [
    'db/schema.ts',
    'db/transaction.ts',
    'app/features/a/target.form.ts',
    'app/domain/calendar/day.ts',
  ],
  'app/routes/allowed-types.tsx': ['db/transaction.ts'],
  'app/http/allowed-types.ts': ['app/ui/target.tsx'],
}

/** A tree with every planted import, and an empty file as the target of each. */
export function plantedFiles(): Record<string, string> {
  const files: Record<string, string> = {
    'app/domain/right.ts': `${typeImport('app/domain/left.ts')}\n`,
  }
  const lead = (to: string) => {
    if (/^(app|db|tests)\//.test(to)) files[to] ??= 'export type Thing = 1\n'
  }
  for (const { from, to, line } of plants) {
    files[from] = `${line}\nexport type Thing = 1\n`
    lead(to)
  }
  for (const [from, targets] of Object.entries(allowed))
    files[from] = targets.map((to) => `import '${aliasOf(to)}'\n`).join('')
  for (const [from, targets] of Object.entries(allowedTypes))
    files[from] = targets.map((to) => `${typeImport(to)}\n`).join('')
  for (const to of Object.values({ ...allowed, ...allowedTypes }).flat()) lead(to)
  return files
}

function aliasOf(path: string) {
  return /^(app|db|tests)\//.test(path) ? `#${path}` : path
}

function typeImport(path: string) {
  return `import type { Thing } from '${aliasOf(path)}'`
}
