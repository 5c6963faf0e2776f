/**
 * Makes the routes of these paths known to the router with those of the page's links. A route that a fetcher is the first
 * to ask for is discovered while it loads, and whoever goes on meanwhile (the next row, Escape) is shown "Page not found".
 */
export function DiscoveredRoutes({ paths }: { paths: readonly string[] }) {
  return paths.map((path) => <form key={path} hidden data-discover="true" action={path} />)
}
