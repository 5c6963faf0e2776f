import type { ColumnType, GeneratedAlways } from 'kysely'

/** A named way to look at the backlog. */
export type SavedViewsTable = {
  id: GeneratedAlways<number>
  name: string
  /** The query string of the address: '?q=team:orders&group=team', or '' for the plain backlog. */
  search: string
  isShared: boolean
  ownerId: string
  createdAt: ColumnType<Date, Date | string, never>
  createdBy: string
}

/** The pinned views of a person's navigation. */
export type ViewPinsTable = { personId: string; viewId: number; position: number }

/** The view that a person's backlog opens with. */
export type ViewDefaultsTable = { personId: string; viewId: number }
