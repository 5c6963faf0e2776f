import type { ColumnType, GeneratedAlways } from 'kysely'

/** A way to look at the backlog that somebody gave a name. */
export type SavedViewsTable = {
  id: GeneratedAlways<number>
  name: string
  /** The query of the address: '?q=team:orders&group=team', or '' for the plain backlog. */
  search: string
  isShared: boolean
  ownerId: string
  createdAt: ColumnType<Date, Date | string, never>
  createdBy: string
}

/** What somebody has in their navigation. */
export type ViewPinsTable = { personId: string; viewId: number; position: number }

/** What the backlog opens with for somebody. */
export type ViewDefaultsTable = { personId: string; viewId: number }
