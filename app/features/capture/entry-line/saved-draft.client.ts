/** The unfinished line of a sync, kept in this browser: it survives a reload. */
export function getSavedDraft(syncId: number): string {
  return localStorage.getItem(nameOf(syncId)) ?? ''
}

export function storeDraft(syncId: number, text: string): void {
  if (text === '') localStorage.removeItem(nameOf(syncId))
  else localStorage.setItem(nameOf(syncId), text)
}

function nameOf(syncId: number) {
  return `nayami-line-${syncId}`
}
