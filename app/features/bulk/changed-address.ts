/** The list again, which then says what was changed. */
export function pathWithChange(path: string, changeId: number): string {
  const [pathname = '', search] = path.split('?', 2)
  const parameters = new URLSearchParams(search)
  parameters.set('changed', String(changeId))
  return `${pathname}?${parameters}`
}
