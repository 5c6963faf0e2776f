import type { ServerBuild } from '@remix-run/node'

/** What an address is matched against, in the server and in what is rendered. */
type Routed = Pick<ServerBuild, 'routes' | 'assets'>

/**
 * Which part of the build answers an address: the routes that begin like it.
 *
 * Remix matches an address against all routes, and for a page four times: in the server, in its handler, in what is
 * rendered, and in what the browser is told. With a hundred routes that is a tenth of a page's processor time.
 * A route without a beginning of its own (the root, the start page, a parameter) stands in every part. An address
 * that begins like none is answered by the whole: a page not found, and Remix's own `/__manifest`.
 */
export function routesBySegment<Build extends Routed>(build: Build): (pathname: string) => Build {
  const beginnings = new Map(Object.keys(build.routes).map((id) => [id, beginningOf(id, build.routes)]))
  const parts = new Map<string, Build>()
  for (const segment of beginnings.values()) {
    if (segment === undefined || parts.has(segment)) continue
    const isPart = (id: string) => [undefined, segment].includes(beginnings.get(id))
    parts.set(segment, {
      ...build,
      routes: pick(build.routes, isPart),
      assets: { ...build.assets, routes: pick(build.assets.routes, isPart) },
    })
  }
  return (pathname) => parts.get(firstSegmentOf(pathname.replace(/\.data$/, ''))) ?? build
}

/** Undefined where a route can answer addresses that begin in any way. */
function beginningOf(id: string, routes: Routed['routes']): string | undefined {
  const route = routes[id]
  const ofParent = route?.parentId && beginningOf(route.parentId, routes)
  const segment = ofParent || firstSegmentOf(route?.path ?? '')
  return /^[a-z0-9.-]+$/.test(segment) ? segment : undefined
}

function firstSegmentOf(path: string): string {
  return /^\/?([^/]*)/.exec(path)?.[1] ?? ''
}

function pick<Value>(
  record: Record<string, Value>,
  isPicked: (key: string) => boolean,
): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isPicked(key)))
}
