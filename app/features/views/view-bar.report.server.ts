import { recogniseView, type ViewPerson, viewPath, viewSearchCharacters } from './saved-view.ts'
import type { ListedView } from './views.queries.server.ts'

/** A view in the bar above the list. */
export type BarView = { id: number; name: string; path: string }

/** The views above the list: all of them, and which one the list is or was. */
export type ViewBarShown = {
  /** The query string under which this list would be saved. */
  search: string
  own: BarView[]
  shared: BarView[]
  currentId: number | undefined
  /** The view that was opened, if the list has been changed since. */
  changed: (BarView & { mayChange: boolean }) | undefined
  isPlain: boolean
  /** Nothing can be saved without an account. */
  isSignedIn: boolean
  isTooLong: boolean
}

/** A person's views above a list; the list is given by its query string without page and open group. */
export function showViewBar(
  views: ListedView[],
  person: ViewPerson | undefined,
  asked: { search: string; openedId: number | undefined },
): ViewBarShown {
  const { current, changed } = recogniseView(views, asked)
  return {
    search: asked.search,
    own: views.filter(({ isShared }) => !isShared).map(placeInBar),
    shared: views.filter(({ isShared }) => isShared).map(placeInBar),
    currentId: current?.id,
    changed: changed && { ...placeInBar(changed), mayChange: changed.mayChange },
    isPlain: asked.search === '' && !current,
    isSignedIn: person !== undefined,
    isTooLong: asked.search.length > viewSearchCharacters,
  }
}

function placeInBar(view: ListedView): BarView {
  return { id: view.id, name: view.name, path: viewPath(view) }
}
