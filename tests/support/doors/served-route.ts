import type { ServerBuild } from '@remix-run/node'

/** A route as the server serves it. */
export type ServedRoute = {
  /** As in app/routes, without the extension: 'syncs.$syncId._index'. */
  name: string
  /** '/syncs/:syncId' */
  pattern: string
  isIndex: boolean
  /** The route and its layouts except the root, the outermost first. */
  chain: string[]
  loads: boolean
  acts: boolean
  isPage: boolean
}

/**
 * Every route of a build except the root, which shows the frame of all pages to anyone, and the catch-all, which has
 * nothing behind it.
 */
export function readRoutes({ routes }: Pick<ServerBuild, 'routes'>): ServedRoute[] {
  const nameOf = (id: string) => id.replace(/^routes\//, '')
  const chainOf = (id: string | undefined): string[] => {
    const route = id === undefined ? undefined : routes[id]
    return route?.parentId ? [...chainOf(route.parentId), route.id] : []
  }
  return Object.values(routes)
    .filter(({ parentId, path }) => parentId !== undefined && path !== '*')
    .map(({ id, index = false, module }) => ({
      name: nameOf(id),
      pattern: `/${chainOf(id)
        .flatMap((id) => routes[id]?.path ?? [])
        .join('/')}`,
      isIndex: index,
      chain: chainOf(id).map(nameOf),
      loads: module.loader !== undefined,
      acts: module.action !== undefined,
      isPage: module.default !== undefined,
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}
