/** What the browser's tab shows: the page's own title, then the product. */
export function titled(title: string | undefined): [{ title: string }] {
  return [{ title: title ? `${title} · Nayami` : 'Nayami' }]
}
