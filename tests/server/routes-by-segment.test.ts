import type { ServerBuild } from '@remix-run/node'
import { matchRoutes } from '@remix-run/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { routesBySegment } from '#app/server/routes-by-segment.ts'

const nothingMore = {
  hasAction: false,
  hasLoader: false,
  hasErrorBoundary: false,
  hasClientAction: false,
  hasClientLoader: false,
}

// Each line is a route: its id, the id of its parent, its path. The first is the root.
const build = buildOf(`
  root
  start         root
  backlog       root      backlog
  backlog-csv   root      backlog.csv
  backlog-map   root      backlog/map
  sync          root      syncs/:syncId
  sync-note     sync      note
  sync-shown    sync
  framed        root
  teams         framed    teams
  team          framed    teams/:slug
  any           root      :slug/about
  optional      root      ja?/help
  rest          root      files/*
`)
const partFor = routesBySegment(build)
const segments = [
  'backlog',
  'Backlog',
  'backlog.csv',
  '%62acklog',
  'map',
  'syncs',
  '1',
  'note',
  'teams',
  'about',
]
const moreSegments = [
  'ja',
  'help',
  'files',
  '',
  '.',
  'あ',
  '%E3%81%82',
  '__manifest',
  'backlog.data',
  'map.data',
]

test('an address matches the same routes as in the whole table', () => {
  const address = fc.array(fc.constantFrom(...segments, ...moreSegments), { maxLength: 4 })
  fc.assert(
    fc.property(address, (parts) => {
      const pathname = `/${parts.join('/')}`
      expect(idsOf(partFor(pathname), pathname)).toEqual(idsOf(build, pathname))
      const withoutData = pathname.replace(/\.data$/, '')
      expect(idsOf(partFor(pathname), withoutData)).toEqual(idsOf(build, withoutData))
    }),
    { numRuns: 500 },
  )
})

test('a part has the routes with the same first segment and those without a fixed one', () => {
  const always = ['root', 'start', 'framed', 'any', 'optional']
  expect(Object.keys(partFor('/syncs/1/note').routes)).toEqual([
    'root',
    'start',
    'sync',
    'sync-note',
    'sync-shown',
    'framed',
    'any',
    'optional',
  ])
  expect(Object.keys(partFor('/backlog').assets.routes)).toEqual([
    'root',
    'start',
    'backlog',
    'backlog-map',
    'framed',
    'any',
    'optional',
  ])
  expect(Object.keys(partFor('/files/1').routes)).toEqual([...always, 'rest'])
})

test('a part is built once, and data requests use the same part', () => {
  expect(partFor('/syncs/1')).toBe(partFor('/syncs/2/note'))
  expect(partFor('/backlog.data')).toBe(partFor('/backlog'))
})

test('an address that starts like no route uses the whole table', () => {
  for (const address of ['/', '/nothing', '/__manifest', '/Backlog', '//backlog'])
    expect(partFor(address)).toBe(build)
})

/** The routes of a build that match an address, from the root down, with their parameters. */
function idsOf(part: Pick<ServerBuild, 'routes'>, pathname: string) {
  return matchRoutes(childrenOf(part, undefined), pathname)?.map(({ route, params }) => [route.id, params])
}

function childrenOf(
  { routes }: Pick<ServerBuild, 'routes'>,
  parentId: string | undefined,
): Parameters<typeof matchRoutes>[0] {
  return Object.values(routes)
    .filter((route) => route.parentId === parentId)
    .map(({ id, path, index }) =>
      index ? { id, index } : { id, path, children: childrenOf({ routes }, id) },
    )
}

function buildOf(table: string): Pick<ServerBuild, 'routes' | 'assets'> {
  const lines = table
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const routes = lines.map(([id = '', parentId, path]) => {
    const index = (path === undefined && id !== 'root' && id !== 'framed') || undefined
    return [id, { id, parentId, path, index }] as const
  })
  return {
    routes: Object.fromEntries(
      routes.map(([id, route]) => [id, { ...route, module: { default: undefined } }]),
    ),
    assets: {
      entry: { imports: [], module: '' },
      url: '',
      version: '',
      routes: Object.fromEntries(routes.map(([id, route]) => [id, { ...route, module: '', ...nothingMore }])),
    },
  }
}
