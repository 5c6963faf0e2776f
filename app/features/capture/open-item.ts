export type OpenPainPoint = {
  painPointId: number
  title: string
  /** The teams of the sync that mentioned it before. */
  saidBefore: { teamId: number }[]
}
export type OpenDecision = { id: number; text: string }

/** What is open from last time: a decision to carry out, or a pain point to ask about. */
export type OpenItem<Row extends OpenPainPoint> =
  | { kind: 'decision'; name: string; title: string; decision: OpenDecision }
  | { kind: 'painPoint'; name: string; title: string; row: Row }

export function itemOfDecision<Row extends OpenPainPoint>(decision: OpenDecision): OpenItem<Row> {
  return { kind: 'decision', name: nameOf(decision), title: decision.text, decision }
}

export function itemOfRow<Row extends OpenPainPoint>(row: Row): OpenItem<Row> {
  return { kind: 'painPoint', name: nameOf(row), title: row.title, row }
}

/** Finds the row of an item, in the page too: data-open-item. */
export function nameOf(item: { painPointId: number } | OpenDecision): string {
  return 'painPointId' in item ? `pain-point:${item.painPointId}` : `decision:${item.id}`
}

export function findOpenRow(name: string): Element | null {
  return document.querySelector(`[data-open-item="${name}"]`)
}

/** What had the focus in the row may be gone after an answer: the focus goes to what is there instead. */
export function focusOpenRow(name: string): void {
  requestAnimationFrame(() => findOpenRow(name)?.querySelector<HTMLElement>('button')?.focus())
}
