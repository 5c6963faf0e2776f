/** The unfinished line of a sync, kept in this browser: it survives a reload. */
export function getKeptDraft(syncId: number): string {
  return localStorage.getItem(nameOf(syncId)) ?? ''
}

export function keepDraft(syncId: number, text: string): void {
  if (text === '') localStorage.removeItem(nameOf(syncId))
  else localStorage.setItem(nameOf(syncId), text)
}

function nameOf(syncId: number) {
  return `nayami-line-${syncId}`
}
