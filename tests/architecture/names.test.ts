import { describe, expect, test } from 'vitest'
import { listSourceFiles } from './source-files.ts'

const files = listSourceFiles('app', 'db', 'tests').map(({ path }) => path)

const drawers = /(^|\/)(utils?|helpers?|lib|common|shared|services?|types|misc)([/.]|$)/
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** The roles allowed between a file's noun and its extension, by folder; '' is none. */
const roles: [folder: RegExp, allowed: string[]][] = [
  [
    /^app\/features\//,
    ['', 'queries.server', 'commands.server', 'report.server', 'job.server', 'form', 'client'],
  ],
  [/^app\/(domain|ui|forms)\//, ['', 'client']],
  [/^app\/http\//, ['', 'server', 'd']],
  [/^app\/i18n\//, ['', 'server', 'client', 'd']],
  [/^app\/server\//, ['']],
  [/^app\/[^/]+$/, ['', 'server', 'client']],
  [/^db\//, ['', 'sql']],
  [/^tests\//, ['', 'test', 'config']],
]

test('no folder or file is for miscellaneous things', () => {
  expect(files.filter((path) => drawers.test(path))).toEqual([])
})

test('there is no test in app/, where a route’s test would be a public page', () => {
  expect(files.filter((path) => /^(app|db)\/.*(\.test\.|\.spec\.|__)/.test(path))).toEqual([])
})

test('folders and files are in kebab-case', () => {
  expect(files.filter((path) => !isKebab(path))).toEqual([])
})

test('a file is noun.role.ts, its role from the closed list of its folder', () => {
  expect(files.filter((path) => !path.startsWith('app/routes/') && !hasKnownRole(path))).toEqual([])
})

test('there is no barrel', () => {
  const sources = listSourceFiles('app', 'db', 'tests')
  expect(files.filter((path) => /(^|\/)index\.tsx?$/.test(path))).toEqual([])
  expect(
    sources.filter(({ text }) => /^export (\*|\{[^}]*\}) from /m.test(text)).map(({ path }) => path),
  ).toEqual([])
})

test('a feature’s function is named for the job, never update, handle, process, save or manage', () => {
  const vague = /^export (async )?function (update|handle|process|save|manage)[A-Z]/m
  const sources = listSourceFiles('app/features', 'app/domain')
  expect(sources.filter(({ text }) => vague.test(text)).map(({ path }) => path)).toEqual([])
})

describe('a name is checked', () => {
  test.each([
    ['app/features/teams/team.commands.server.ts', true],
    ['app/features/teams/team-table.tsx', true],
    ['app/features/teams/team.service.ts', false],
    ['app/features/teams/team.server.ts', false],
    ['app/domain/day.server.ts', false],
    ['db/connect.ts', true],
    ['db/client.server.ts', false],
    ['tests/db/lock.spec.ts', false],
  ])('%s has a known role: %s', (path, expected) => {
    expect(hasKnownRole(path)).toBe(expected)
  })

  test.each([
    ['app/routes/teams.$slug._index.tsx', true],
    ['app/routes/review.$month[.]md.ts', true],
    ['app/routes/_index.tsx', true],
    ['app/routes/syncs.$syncId_.edit.tsx', true],
    ['app/routes/painPoints.tsx', false],
    ['app/ui/StatePill.tsx', false],
    ['app/painPoints/a.ts', false],
  ])('%s is in kebab-case: %s', (path, expected) => {
    expect(isKebab(path)).toBe(expected)
  })

  test.each([
    ['app/utils/a.ts', true],
    ['app/features/teams/helpers.ts', true],
    ['app/features/teams/types.ts', true],
    ['app/features/shared-services/a.ts', false],
    ['app/domain/library.ts', false],
  ])('%s is for miscellaneous things: %s', (path, expected) => {
    expect(drawers.test(path)).toBe(expected)
  })
})

function hasKnownRole(path: string) {
  const [, named = ''] = /^[^.]+\.(?:(.+)\.)?tsx?$/.exec(path.split('/').at(-1) ?? '') ?? []
  // A route's test is named as its route, dots and all.
  const role = path.startsWith('tests/routes/') ? named.split('.').at(-1) : named
  return roles.some(([folder, allowed]) => folder.test(path) && allowed.includes(role ?? ''))
}

/** A parameter of a route is its name in code after a dollar; brackets escape what is literally in the address. */
function isKebab(path: string) {
  const words = path
    .replace(/\.[a-z]+$/, '')
    .replaceAll(/[[\]]/g, '')
    .split(/[/.]/)
  if (!/^(app|tests)\/routes\//.test(path)) return words.every((word) => kebab.test(word))
  return words.every((word) => /^\$[a-zA-Z]*_?$/.test(word) || kebab.test(word.replaceAll(/^_|_$/g, '')))
}
