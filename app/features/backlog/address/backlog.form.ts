import type { Clause } from '#app/domain/backlog-query/clause.ts'
import type { KnownNames } from '#app/domain/backlog-query/known-names.ts'
import { readQuery } from '#app/domain/backlog-query/read-query.ts'
import { writeQuery } from '#app/domain/backlog-query/write-query.ts'
import { isUnreadable, type WrongWord } from '#app/domain/backlog-query/wrong-word.ts'
import { states } from '#app/domain/pain-points/pain-point-state.ts'
import { phases } from '#app/domain/pain-points/phase.ts'
import { readRowId } from '#app/domain/row-id.ts'
import { pickedFields, wordOfPicked } from '#app/features/backlog/fields/picked-fields.ts'
import { oneOf, readParameters, shownValue, type WrongParameter } from '#app/forms/address-values.ts'
import {
  type BacklogAddress,
  type BacklogGroup,
  backlogColumns,
  backlogGroups,
  backlogSorts,
  defaultAddress,
  defaultClauses,
  defaultSortOf,
} from './backlog-address.ts'
import { type BacklogCursor, parseCursor } from './backlog-cursor.ts'

type ShownParameter = 'sort' | 'group' | 'in' | 'columns' | 'after' | 'before'

export type ReadBacklogAddress = {
  address: BacklogAddress
  /** What stands in the query line: as it was typed when some of it could not be read. */
  line: string
  cursor: BacklogCursor | null
  wrong: WrongParameter<ShownParameter>[]
  wrongWords: WrongWord[]
}

/**
 * Reads the address of the backlog: the query line, the fields picked beside it, and how the list is shown. Whoever
 * says nothing about it sees what still hurts. A word or a value that means nothing is left out and reported, and
 * everything else still holds.
 */
export function readBacklogAddress(parameters: URLSearchParams, known: KnownNames): ReadBacklogAddress {
  const typed = parameters.get('q')
  const line = readQuery(typed ?? '', known)
  const picked = pickedFields.flatMap((field) => {
    const value = parameters.get(field)?.trim()
    const word = value && wordOfPicked(field, value)
    return word ? { word, ...readQuery(word, known) } : []
  })
  // Where they stand in the line that is shown: each picked one follows what was typed.
  let end = typed ? typed.length + 1 : 0
  const wrongPicked = picked.flatMap(({ word, wrong }) => {
    const from = end
    end += word.length + 1
    return wrong.map((one) => ({ ...one, from: one.from + from, to: one.to + from }))
  })
  const wrongWords = [...line.wrong, ...wrongPicked]
  const said = [...line.clauses, ...picked.flatMap((one) => one.clauses)]
  const isPlain = typed === null && !said.some(({ field }) => field === 'state')
  const clauses: Clause[] = isPlain ? [...said, ...defaultClauses] : said
  const words = [typed ?? '', ...picked.map(({ word }) => word), isPlain ? writeQuery(defaultClauses) : '']
  return {
    line: wrongWords.length > 0 ? words.filter(Boolean).join(' ') : writeQuery(clauses),
    wrongWords,
    ...readShown(parameters, clauses, known),
  }
}

/** Whether a form sent it, with empty fields or pickers beside the line: then there is a tidier address for it. */
export function isSentByForm(parameters: URLSearchParams): boolean {
  const isPickedBeside = parameters.has('q') && pickedFields.some((field) => parameters.get(field))
  const isEmpty = [...parameters].some(([name, value]) => value === '' && name !== 'q')
  return isPickedBeside || isEmpty || parameters.has('column') || parameters.has('last')
}

function readShown(
  parameters: URLSearchParams,
  clauses: Clause[],
  known: KnownNames,
): Pick<ReadBacklogAddress, 'address' | 'cursor' | 'wrong'> {
  const { read, wrong } = readParameters<ShownParameter>(parameters)
  const order = read('sort', (text) => {
    const sort = backlogSorts.find((one) => one === text.replace(/^-/, ''))
    return sort && { sort, isReversed: text.startsWith('-') }
  })
  const usual = { sort: defaultSortOf(clauses), isReversed: false }
  // Without a text nothing can be ranked by how well it matches.
  const sorted = order?.sort === 'match' && usual.sort !== 'match' ? usual : (order ?? usual)
  const group = read('group', oneOf(backlogGroups))
  const within = group && read('in', (text) => (isGroup(group, text, known) ? text : undefined))
  const columns = readColumns(parameters, wrong)
  const after = read('after', (text) => parseCursor(text, 'after', sorted))
  const before = read('before', (text) => parseCursor(text, 'before', sorted))
  const view = readView(parameters)
  return { address: { clauses, ...sorted, group, within, columns, view }, cursor: after ?? before, wrong }
}

/** A view that is gone, or somebody else's, is as good as none: the address itself says what it shows. */
function readView(parameters: URLSearchParams): number | undefined {
  return readRowId(parameters.get('view') ?? '')
}

/** As one list, or as a form sends them, one by one. None at all is the usual ones. */
function readColumns(
  parameters: URLSearchParams,
  wrong: WrongParameter<ShownParameter>[],
): BacklogAddress['columns'] {
  const asked = [...(parameters.get('columns')?.split(',') ?? []), ...parameters.getAll('column')].filter(
    Boolean,
  )
  for (const value of asked) {
    if (!backlogColumns.some((column) => column === value))
      wrong.push({ parameter: 'columns', value: shownValue(value) })
  }
  const columns = [...new Set(asked)].flatMap((value) => oneOf(backlogColumns)(value) ?? [])
  return columns.length === 0 ? defaultAddress.columns : columns
}

/** Whether there could be such a group; of tickets only the database knows. */
function isGroup(group: BacklogGroup, text: string, { teams, categories }: KnownNames): boolean {
  const named: Record<Exclude<BacklogGroup, 'ticket'>, readonly string[]> = {
    team: teams.map(({ slug }) => slug),
    category: categories.map(({ slug }) => slug),
    state: states,
    phase: phases,
  }
  return group === 'ticket' ? text.length <= 200 && !isUnreadable(text) : named[group].includes(text)
}
