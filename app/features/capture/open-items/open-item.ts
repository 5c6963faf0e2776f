export type OpenPainPoint = {
  painPointId: number
  title: string
  /** The sync's teams that mentioned it before. */
  saidBefore: { teamId: number }[]
}
export type OpenDecision = { id: number; text: string }

/** Something open from last time: a decision to finish, or a pain point to ask about. */
export type OpenItem<Row extends OpenPainPoint> =
  | { kind: 'decision'; name: string; title: string; decision: OpenDecision }
  | { kind: 'painPoint'; name: string; title: string; row: Row }

export function itemOfDecision<Row extends OpenPainPoint>(decision: OpenDecision): OpenItem<Row> {
  return { kind: 'decision', name: nameOf(decision), title: decision.text, decision }
}

export function itemOfRow<Row extends OpenPainPoint>(row: Row): OpenItem<Row> {
  return { kind: 'painPoint', name: nameOf(row), title: row.title, row }
}

/** The name of an item's row, which is also its data-open-item attribute. */
export function nameOf(item: { painPointId: number } | OpenDecision): string {
  return 'painPointId' in item ? `pain-point:${item.painPointId}` : `decision:${item.id}`
}

export function findOpenRow(name: string): Element | null {
  return document.querySelector(`[data-open-item="${name}"]`)
}

/** The focused button of a row may disappear with an answer: focuses what took its place. */
export function focusOpenRow(name: string): void {
  requestAnimationFrame(() => findOpenRow(name)?.querySelector<HTMLElement>('button')?.focus())
}
