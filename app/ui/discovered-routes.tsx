/**
 * Makes the routes of these paths known to the router together with those of the page's links. Otherwise a route that a
 * fetcher requests first is discovered while it loads, and a navigation in the meantime (the next row, Escape) ends in
 * "Page not found".
 */
export function DiscoveredRoutes({ paths }: { paths: readonly string[] }) {
  return paths.map((path) => <form key={path} hidden data-discover="true" action={path} />)
}
