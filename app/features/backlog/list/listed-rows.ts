/** The rows of the list as they stand on the page; which of them is the current one says the focus. */
export function findRows(): HTMLTableRowElement[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('[data-rows] > tr[data-id]')]
}

/** The row that has the focus; else, where nothing has it, the one that had it last. */
export function findCurrent(rows: HTMLTableRowElement[], lastId: string | undefined): number {
  const focused = rows.findIndex((row) => row.contains(document.activeElement))
  return focused === -1 ? rows.findIndex((row) => row.dataset.id === lastId) : focused
}

export function titleOf(row: HTMLTableRowElement) {
  return row.querySelector<HTMLElement>('a[data-title]')
}

export function boxOf(row: HTMLTableRowElement) {
  return row.querySelector<HTMLInputElement>('input[type=checkbox][name=id]')
}

/** Whether an act is meant for more than the current row. */
export function hasSeveralChosen(rows: HTMLTableRowElement[]): boolean {
  return rows.filter((row) => boxOf(row)?.checked).length > 1
}

/** Chooses all rows between these two; pressed, as a person would, so that whoever listens hears of it. */
export function chooseBetween(rows: HTMLTableRowElement[], one: number, other: number): void {
  for (const row of rows.slice(Math.min(one, other), Math.max(one, other) + 1)) {
    const box = boxOf(row)
    if (box && !box.checked) box.click()
  }
}

/** Scrolls as little as it takes to have a row in sight, above what lies over the end of the window. */
export function bringIntoView(row: HTMLTableRowElement): void {
  row.scrollIntoView({ block: 'nearest' })
  const over = document.querySelector('[data-over-list]')?.getBoundingClientRect()
  const covered = over && over.height > 0 ? row.getBoundingClientRect().bottom - over.top : 0
  if (covered > 0 && over && over.top < window.innerHeight) window.scrollBy(0, covered)
}
