/**
 * Makes the routes of these paths known to the router with those of the page's links. A route that a fetcher is the first
 * to ask for is discovered while it loads; a navigation that begins meanwhile (the next row, Escape) ends in "Page not
 * found".
 */
export function DiscoveredRoutes({ paths }: { paths: readonly string[] }) {
  return paths.map((path) => <form key={path} hidden data-discover="true" action={path} />)
}
