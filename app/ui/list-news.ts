const names = ['changed', 'unchanged', 'merged', 'into', 'unmerged']

/**
 * The address of a list with a note of what was just done there, e.g. `changed=12`: the list then shows it with an undo
 * button. Replaces the note of an earlier act.
 */
export function pathWithNews(path: string, news: [name: string, value: string][]): string {
  const [pathname = '', search] = path.split('?', 2)
  const parameters = withoutNews(new URLSearchParams(search))
  for (const [name, value] of news) parameters.append(name, value)
  return parameters.size === 0 ? pathname : `${pathname}?${parameters}`
}

/** Whether an address has a note of what was just done. */
export function hasNews(parameters: URLSearchParams): boolean {
  return names.some((name) => parameters.has(name))
}

/** The same parameters without it. */
function withoutNews(parameters: URLSearchParams): URLSearchParams {
  return new URLSearchParams([...parameters].filter(([name]) => !names.includes(name)))
}
