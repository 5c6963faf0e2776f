import { isAllowed, type Role } from '#app/domain/role.ts'

/** A named way to look at the backlog; `search` is the query string of its address. */
export type SavedView = { id: number; name: string; search: string; isShared: boolean }

/** The person who looks at views or changes them. */
export type ViewPerson = { id: string; role: Role }

/** Who may use a view. */
export const viewAudiences = ['personal', 'shared'] as const
export type ViewAudience = (typeof viewAudiences)[number]

/** Where a new view is put at once for the person who saves it. */
export const viewPlaces = ['navigation', 'start'] as const
export type ViewPlace = (typeof viewPlaces)[number]

export const viewNameCharacters = 60
export const viewSearchCharacters = 2000
/** More would push the rest of the navigation off the screen. */
export const viewsInNavigation = 7

/** The address of a view. It contains the complete list and the view it was opened as, so it can be passed on. */
export function viewPath({ id, search }: { id: number; search: string }): string {
  return `/backlog${search === '' ? '?' : `${search}&`}view=${id}`
}

/**
 * A personal view can be changed by its owner alone; a shared one by its owner, as long as they may record, and by
 * admins.
 */
export function mayChangeView(
  { isShared, ownerId }: { isShared: boolean; ownerId: string },
  { id, role }: ViewPerson,
): boolean {
  if (!isShared) return ownerId === id
  return isAllowed(role, 'admin') || (ownerId === id && isAllowed(role, 'member'))
}

/**
 * Which view a list is, and which one it was before it was changed. A list that looks exactly like a view is that view,
 * however it was reached; of several identical ones it is the one that was opened.
 */
export function recogniseView<View extends { id: number; search: string }>(
  views: readonly View[],
  { search, openedId }: { search: string; openedId: number | undefined },
): { current: View | undefined; changed: View | undefined } {
  const opened = views.find(({ id }) => id === openedId)
  const current = opened?.search === search ? opened : views.find((view) => view.search === search)
  return { current, changed: current ? undefined : opened }
}
