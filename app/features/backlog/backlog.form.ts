import { parseMonth } from '#app/domain/day.ts'
import { states } from '#app/domain/pain-point-state.ts'
import { phases } from '#app/domain/phase.ts'
import { severities } from '#app/domain/severity.ts'
import { countCharacters, foldForSearch, readLine } from '#app/domain/text.ts'
import {
  type BacklogAddress,
  backlogSorts,
  heatExtents,
  heatMeasures,
  plainAddress,
} from './backlog-address.ts'
import { type BacklogCursor, parseCursor } from './backlog-cursor.ts'

export type BacklogParameter =
  | 'team'
  | 'category'
  | 'state'
  | 'severity'
  | 'phase'
  | 'month'
  | 'q'
  | 'sort'
  | 'heat'
  | 'map'
  | 'after'
  | 'before'

/** A parameter of the address that means nothing here; it is left out, and the reader is told. */
export type WrongParameter = { parameter: BacklogParameter; value: string }

type Slugged = { slug: string }

export type ReadBacklogAddress = {
  address: BacklogAddress
  cursor: BacklogCursor | null
  wrong: WrongParameter[]
}

/**
 * Reads the address of the backlog. Empty parameters, as a form sends them, ask for nothing; a value nobody
 * offers is left out and reported, and everything else still holds.
 */
export function readBacklogAddress(
  parameters: URLSearchParams,
  known: { teams: readonly Slugged[]; categories: readonly Slugged[] },
): ReadBacklogAddress {
  const wrong: WrongParameter[] = []
  const read = <T>(parameter: BacklogParameter, parse: (value: string) => T | undefined): T | null => {
    const value = parameters.get(parameter)
    if (value === null || value.trim() === '') return null
    const meaning = parse(value)
    if (meaning === undefined) wrong.push({ parameter, value: shorten(value) })
    return meaning ?? null
  }
  const address: BacklogAddress = {
    team: read('team', (slug) => known.teams.find((team) => team.slug === slug)?.slug),
    category: read('category', (slug) => known.categories.find((category) => category.slug === slug)?.slug),
    state: read('state', oneOf(['active', 'any', ...states])) ?? plainAddress.state,
    severity: read('severity', oneOf(severities)),
    phase: read('phase', oneOf(phases)),
    month: read('month', parseMonth),
    text: read('q', parseSearch),
    sort: read('sort', oneOf(backlogSorts)) ?? plainAddress.sort,
    heat: read('heat', oneOf(heatMeasures)) ?? plainAddress.heat,
    map: read('map', oneOf(heatExtents)) ?? plainAddress.map,
  }
  const after = read('after', (text) => parseCursor(text, 'after', address.sort))
  const before = read('before', (text) => parseCursor(text, 'before', address.sort))
  return { address, cursor: after ?? before, wrong }
}

function oneOf<const Value extends string>(values: readonly Value[]) {
  return (text: string) => values.find((value) => value === text)
}

/** Two characters are the least that says something, in Japanese already a word. */
function parseSearch(typed: string): string | undefined {
  const read = readLine(typed)
  if (!read.ok || countCharacters(read.text) > 200) return undefined
  return countCharacters(foldForSearch(read.text)) >= 2 ? read.text : undefined
}

function shorten(value: string): string {
  const characters = [...value]
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : value
}
