import type { Clause } from '#app/domain/backlog-query/clause.ts'
import type { Day } from '#app/domain/calendar/day.ts'
import { excerptAround, markMatches } from '#app/domain/text/marked-text.ts'
import type { ReadBacklogAddress } from '#app/features/backlog/address/backlog.form.ts'
import {
  type BacklogAddress,
  countedAtMost,
  sparkMonths,
} from '#app/features/backlog/address/backlog-address.ts'
import { listGroups } from '#app/features/backlog/groups/groups.queries.server.ts'
import {
  clauseOfGroup,
  type NamedGroup,
  nameGroups,
} from '#app/features/backlog/groups/groups.report.server.ts'
import { type Chip, listChips } from '#app/features/backlog/query-line/chips.report.server.ts'
import type { Known } from '#app/features/backlog/scope/choices.queries.server.ts'
import { type BacklogScope, scopeOf } from '#app/features/backlog/scope/scope.queries.server.ts'
import type { Language } from '#app/i18n/languages.ts'
import type { Words } from '#app/i18n/translator.server.ts'
import type { Db } from '#db/transaction.ts'
import { type BacklogSlice, listBacklog, painPointsAPage } from './backlog.queries.server.ts'
import type { ShortRow } from './backlog-row.tsx'
import type { BacklogRow } from './backlog-rows.queries.server.ts'
import { sparkOf } from './sparkline.tsx'
import { countBacklog } from './totals.queries.server.ts'

const shownAtMost = 3

export type PageAsked = Pick<ReadBacklogAddress, 'address' | 'cursor'>
export type Reader = { t: Words; language: Language; today: Day }

export type BacklogPage = {
  slice: Omit<BacklogSlice, 'rows'> & { rows: ShortRow[] }
  countedAtMost: number
  groups: { list: NamedGroup[] | undefined; countedAtMost: number; open: string | null } | null
  chips: Chip[]
  drops: Drop[]
  names: ReturnType<typeof namesOf>
  today: Day
}

/** All that a page of the backlog shows, from the database. */
export async function loadBacklogPage(
  db: Db,
  asked: PageAsked,
  known: Known,
  reader: Reader,
  limit = painPointsAPage,
): Promise<BacklogPage> {
  const { address, cursor } = asked
  const { clauses, group, within } = address
  const inGroup = group && within !== null ? clauseOfGroup(group, within) : null
  const [scope, groupScope] = await Promise.all([
    scopeOf(db, inGroup ? [...clauses, inGroup] : clauses, reader.today, known),
    inGroup ? scopeOf(db, clauses, reader.today, known) : undefined,
  ])
  const listing = { ...address, cursor, today: reader.today, teamsAtMost: shownAtMost, limit }
  const slice = await listBacklog(db, scope, listing)
  const isMany = !groupScope && (slice.totals.painPoints ?? Number.POSITIVE_INFINITY) > scope.countedAtMost
  const grouped = groupScope ?? scope
  const groups = group ? await listGroups(db, grouped, group, isMany) : undefined
  const rows = slice.rows.map((row) => shortenRow(row, scope))
  const chips = listChips(address, known, reader)
  return {
    slice: { ...slice, rows },
    countedAtMost: scope.countedAtMost,
    groups: group && {
      // Undefined when too many were found to be counted by group.
      list: groups && nameGroups(groups, address, known, reader),
      countedAtMost: grouped.countedAtMost,
      open: within,
    },
    chips,
    drops: rows.length === 0 && !cursor ? await listDrops(db, clauses, inGroup, chips, known, reader) : [],
    names: namesOf(rows, scope, known),
    today: reader.today,
  }
}

/** The page of a line that nobody can read: nothing is listed, rather than more than was asked for. */
export function emptyBacklogPage(
  { sort, isReversed }: BacklogAddress,
  { categories }: Known,
  { today }: Reader,
): BacklogPage {
  return {
    slice: {
      rows: [],
      totals: { painPoints: 0, hoursPerMonth: null, notEstimated: 0 },
      before: null,
      after: null,
      sortedBy: { sort, isReversed },
    },
    countedAtMost,
    groups: null,
    chips: [],
    drops: [],
    names: { teams: [], ownTeam: null, categories: named(categories) },
    today,
  }
}

/** Everything in a row is also sent to the browser, so nothing that is not shown stays in it. */
function shortenRow(
  { teams, firstHeardOn, heardMonths, saidIn, ...row }: BacklogRow,
  { texts }: BacklogScope,
): ShortRow {
  return {
    ...row,
    moreTeams: teams - row.teamIds.length,
    spark: sparkOf(byMonth(heardMonths)),
    tickets: row.tickets.slice(0, shownAtMost),
    moreTickets: Math.max(0, row.tickets.length - shownAtMost),
    ...(texts.length > 0 && { marked: markMatches(row.title, texts) }),
    ...(saidIn !== null && { excerpt: markMatches(excerptAround(saidIn, texts), texts) }),
  }
}

function byMonth(heard: BacklogRow['heardMonths']): number[] {
  const months = new Array<number>(sparkMonths).fill(0)
  for (const [ago, mentions] of heard) months[sparkMonths - 1 - ago] = mentions
  return months
}

/** The teams that rows and totals name; there may be hundreds more. */
function namesOf(rows: ShortRow[], { teamId }: BacklogScope, { teams, categories }: Known) {
  const shown = new Set(rows.flatMap((row) => row.teamIds))
  return {
    teams: teams.filter(({ id }) => shown.has(id)).map(({ id, name }) => ({ id, name })),
    ownTeam: teams.find(({ id }) => id === teamId)?.name ?? null,
    categories: named(categories),
  }
}

function named(categories: Known['categories']) {
  return categories.map(({ id, slug, nameEn, nameJa, colour, isArchived }) => ({
    id,
    slug,
    nameEn,
    nameJa,
    colour,
    isArchived,
  }))
}

/** A filter that finds nothing: which one to drop, and how many there would be then; null is more than are counted. */
export type Drop = Chip & { painPoints: number | null; countedAtMost: number }

const dropsAtMost = 6

async function listDrops(
  db: Db,
  clauses: Clause[],
  inGroup: Clause | null,
  chips: Chip[],
  known: Known,
  { today }: Reader,
): Promise<Drop[]> {
  const counted = await Promise.all(
    chips.slice(0, dropsAtMost).map(async (chip, index) => {
      // The group stays open.
      const kept = [...clauses.filter((_, at) => at !== index), ...(inGroup ? [inGroup] : [])]
      const scope = await scopeOf(db, kept, today, known)
      const { painPoints } = await countBacklog(db, scope)
      return { ...chip, painPoints, countedAtMost: scope.countedAtMost }
    }),
  )
  return counted.filter(({ painPoints }) => painPoints !== 0)
}
