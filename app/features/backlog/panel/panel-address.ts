import { type BulkTopic, bulkTopics } from '#app/domain/pain-points/bulk-act.ts'
import { readRowId } from '#app/domain/row-id.ts'

/** What can be done with one row in the panel: a topic of a change, or merging it. */
export type RowAct = BulkTopic | 'merge'

/** What the panel beside the list shows: a pain point to read, or something to do with one. */
export type Panel = { openId: string | null; act: { act: RowAct; id: string } | null }

const parameters = { open: 'open', act: 'act', on: 'on' }

/** What cannot be read is as good as not open. */
export function readPanel(search: string | URLSearchParams): Panel {
  const given = new URLSearchParams(search)
  const id = readId(given.get(parameters.on))
  const act = given.get(parameters.act)
  return {
    openId: readId(given.get(parameters.open)),
    act: id !== null && isRowAct(act) ? { act, id } : null,
  }
}

/** The same list with another panel. */
export function withPanel(search: string, { openId, act }: Panel): string {
  const changed = new URLSearchParams(search)
  for (const name of Object.values(parameters)) changed.delete(name)
  if (openId !== null) changed.set(parameters.open, openId)
  if (act) {
    changed.set(parameters.act, act.act)
    changed.set(parameters.on, act.id)
  }
  return changed.toString()
}

/** Whether an address differs from another only by the panel: then the list need not be loaded again. */
export function isSameList(one: URL, other: URL): boolean {
  const listOf = ({ pathname, search }: URL) =>
    `${pathname}?${withPanel(search, { openId: null, act: null })}`
  return listOf(one) === listOf(other)
}

/** The page on which the act is done, which leads back to the list. */
export function actPath({ act, id }: NonNullable<Panel['act']>, returnTo: string): string {
  const further = new URLSearchParams({ returnTo })
  if (act === 'merge') return `/pain-points/${id}/merge?${further}`
  return `/backlog/change?${new URLSearchParams({ id, act: bulkTopics[act][0] })}&${further}`
}

function isRowAct(act: string | null): act is RowAct {
  return act !== null && (act === 'merge' || Object.hasOwn(bulkTopics, act))
}

function readId(id: string | null): string | null {
  return readRowId(id ?? '') === undefined ? null : id
}
