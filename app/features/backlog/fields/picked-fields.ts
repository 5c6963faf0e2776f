/** What may be asked for by a parameter of its own, as the pickers of the form and links from other pages do. */
export const pickedFields = ['team', 'category', 'state', 'severity', 'phase', 'month'] as const
export type PickedField = (typeof pickedFields)[number]

const wordOf: Record<PickedField, (value: string) => string> = {
  team: (value) => `team:${value}`,
  category: (value) => `category:${value}`,
  state: (value) => `state:${value}`,
  // Who looks for high ones also wants to see the critical ones.
  severity: (value) => `severity:${/^\w+$/.test(value) ? '>=' : ''}${value}`,
  phase: (value) => `phase:${value}`,
  month: (value) => `heard:${value}`,
}

/** The word of the query line for a value that was picked. */
export function wordOfPicked(field: PickedField, value: string): string {
  return wordOf[field](asOneWord(value))
}

function asOneWord(value: string): string {
  return /[\s\u3000]/.test(value) ? `"${value.replace(/[\\"]/g, '\\$&')}"` : value
}
