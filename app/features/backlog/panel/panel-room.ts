import type { BacklogColumn } from '#app/features/backlog/address/backlog-address.ts'

/** Beside the panel there is room for the title and three columns, so that a row stays as high as it was. */
const columnsBesidePanel: readonly BacklogColumn[] = ['severity', 'hours', 'state']

export const leavesForPanel = 'max-[100rem]:group-has-[>aside]/page:hidden'

/** How a column looks when the panel opens beside the list. */
export function lookBesidePanel(column: BacklogColumn): string {
  return columnsBesidePanel.includes(column) ? '' : leavesForPanel
}
