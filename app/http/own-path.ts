const base = 'http://own.invalid'
// Node takes no longer address, so none of ours is longer.
const longest = 16_384

/**
 * A path of this site to go back to; anything that could lead elsewhere becomes '/'. What counts is where a browser would
 * go, so the text is judged as parsed, and what is given back is judged again: '/.//evil.example' stays here, but the
 * path it comes to, '//evil.example', does not.
 */
export function ownPath(text: unknown): string {
  if (typeof text !== 'string' || text.length > longest || !text.startsWith('/')) return '/'
  const path = pathOf(text)
  return path !== undefined && pathOf(path) === path ? path : '/'
}

/** Undefined when it leads to another site. */
function pathOf(text: string): string | undefined {
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined
  return url?.origin === base ? url.pathname + url.search : undefined
}
