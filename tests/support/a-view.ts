import type { ViewPlace } from '#app/features/views/saved-view.ts'
import { nameView } from '#app/features/views/view.commands.server.ts'
import type { Db } from '#db/transaction.ts'
import { recorderOn } from './recorder.ts'

type GivenView = { name?: string; search?: string; isShared?: boolean; places?: ViewPlace[] }

let views = 0

/** A view of a person, with any query; personal unless it is shared. */
export async function aView(db: Db, ownerId: string, given: GivenView = {}): Promise<number> {
  views += 1
  const { viewId } = await nameView(db, recorderOn('2026-04-06'), ownerId, {
    name: `View ${views}`,
    search: '?q=team:orders',
    isShared: false,
    places: [],
    ...given,
  })
  return viewId
}
