import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantedFiles, plants } from './planted-imports.ts'

const projectDir = join(import.meta.dirname, '../..')
const rules = createRequire(import.meta.url)(join(projectDir, '.dependency-cruiser.cjs'))

let plantedDir: string
let found: string[]

beforeAll(async () => {
  plantedDir = await mkdtemp(join(tmpdir(), 'nayami-imports-'))
  await plantTree(plantedDir)
  found = await listViolations(plantedDir)
}, 60_000)

afterAll(() => rm(plantedDir, { recursive: true }))

test.each(plants)('$rule: $why', ({ rule, from, to }) => {
  expect(found).toContain(`${rule}: ${from} → ${to}`)
})

test('every rule has a planted violation', () => {
  const names = rules.forbidden.map((rule: { name: string }) => rule.name)
  expect([...new Set(plants.map(({ rule }) => rule))].sort()).toEqual(names.sort())
})

test('the message of every rule tells what to do instead', () => {
  for (const { comment } of rules.forbidden) expect(comment).toMatch(/[:;.,] .+\.$/)
})

test('allowed imports are accepted', () => {
  expect(found.filter((violation) => violation.includes('allowed'))).toEqual([])
})

test('the project itself breaks no rule', async () => {
  expect(await listViolations(projectDir)).toEqual([])
}, 60_000)

async function plantTree(dir: string) {
  await Promise.all(
    ['package.json', 'tsconfig.json'].map((file) => cp(join(projectDir, file), join(dir, file))),
  )
  await symlink(join(projectDir, 'node_modules'), join(dir, 'node_modules'))
  for (const [path, text] of Object.entries(plantedFiles())) {
    await mkdir(dirname(join(dir, path)), { recursive: true })
    await writeFile(join(dir, path), text)
  }
}

/** As 'rule: from → to', with npm packages by their name. */
async function listViolations(baseDir: string): Promise<string[]> {
  const options: ICruiseOptions = {
    ...rules.options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  }
  const { output } = await cruise(['app', 'db', 'tests'], options, { symlinks: false })
  // why: without a reporter the output is the result itself.
  return (output as ICruiseResult).summary.violations.map(
    ({ rule, from, to }) =>
      `${rule.name}: ${from} → ${to.replace(/^.*node_modules\/((@[^/]+\/)?[^/]+).*$/, '$1')}`,
  )
}
