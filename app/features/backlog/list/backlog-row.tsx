import type { ReactNode } from 'react'
import type { MarkedPiece } from '#app/domain/text/marked-text.ts'
import type { BacklogColumn } from '#app/features/backlog/address/backlog-address.ts'
import { leavesForPanel } from '#app/features/backlog/panel/panel-room.ts'
import { formatDayInColumn, formatDays, formatHours } from '#app/i18n/format.ts'
import { CategoryMark, type TaggedCategory } from '#app/ui/category-tag.tsx'
import { SeverityMark } from '#app/ui/severity-bars.tsx'
import { StateMark } from '#app/ui/state-pill.tsx'
import type { BacklogRow } from './backlog-rows.queries.server.ts'
import type { BacklogWords } from './backlog-words.ts'
import { type Spark, Sparkline } from './sparkline.tsx'

/** Names of the teams and categories that rows point to. */
export type BacklogNames = {
  teams: Map<number, string>
  categories: Map<number, { name: string; colour: TaggedCategory['colour'] }>
}

/** A pain point as its row shows it: of many teams and tickets the first, and how many more there are. */
export type ShortRow = Omit<BacklogRow, 'teams' | 'firstHeardOn' | 'heardMonths' | 'saidIn'> & {
  moreTeams: number
  moreTickets: number
  /** How often it was mentioned in each of the last twelve months. */
  spark: Spark
  /** The title in pieces where a text was looked for. */
  marked?: MarkedPiece[]
  /** Where else it was found: around it, what was said or noted. */
  excerpt?: MarkedPiece[]
}

type Shown = { row: ShortRow; names: BacklogNames; words: BacklogWords }

/** One pain point, without hooks: there are fifty of them on a page. */
export function BacklogTableRow({
  columns,
  isSelectable,
  isChosen,
  ...shown
}: Shown & { columns: readonly BacklogColumn[]; isSelectable: boolean; isChosen: boolean }) {
  const { row, words } = shown
  return (
    <tr data-id={row.id}>
      {isSelectable && (
        <td className="w-target px-0!">
          <label className="grid min-w-target cursor-pointer place-items-center">
            <input
              type="checkbox"
              name="id"
              value={row.id}
              form="bulk"
              defaultChecked={isChosen}
              aria-label={words.select(row.title)}
            />
          </label>
        </td>
      )}
      <th scope="row" className="w-2/5 min-w-32 border-line! font-normal! text-[13px]! text-text!">
        <a href={`/pain-points/${row.id}`} data-title>
          {row.marked ? marks(row.marked) : row.title}
        </a>
        {row.excerpt && <span className="block text-muted text-xs">{marks(row.excerpt)}</span>}
      </th>
      {columns.map((column) => cells[column](shown))}
    </tr>
  )
}

const cells: Record<BacklogColumn, (shown: Shown) => ReactNode> = {
  teams: (shown) => (
    <td key="teams" className={`min-w-16 text-muted xl:min-w-36 ${leavesForPanel}`}>
      {teamNames(shown)}
    </td>
  ),
  categories: ({ row, names }) => (
    <td key="categories" className={leavesForPanel}>
      {row.categoryIds.map((id) => {
        const category = names.categories.get(id)
        return (
          category && (
            <span key={id} className="me-2">
              <CategoryMark colour={category.colour} name={category.name} />{' '}
            </span>
          )
        )
      })}
    </td>
  ),
  severity: ({ row, words }) => (
    <td key="severity">
      <SeverityMark rank={row.severityRank} word={words.severities[row.severityRank]} />
    </td>
  ),
  hours: (shown) => (
    <td key="hours" className="number whitespace-nowrap">
      {hours(shown)}
    </td>
  ),
  mentions: ({ row, words }) => (
    <td key="mentions" className={`number whitespace-nowrap ${leavesForPanel}`}>
      <Sparkline spark={row.spark} label={words.heardMonths} />
      {` ${row.mentions}`}
    </td>
  ),
  heard: ({ row, words }) => (
    <td key="heard" className={`whitespace-nowrap ${leavesForPanel}`}>
      <time dateTime={row.lastHeardOn}>
        {formatDayInColumn(row.lastHeardOn, words.today, words.language)}
      </time>
    </td>
  ),
  age: ({ row, words }) => (
    <td key="age" className={`number whitespace-nowrap ${leavesForPanel}`}>
      {formatDays(row.ageDays, words.language)}
    </td>
  ),
  state: ({ row, words }) => (
    <td key="state">
      <StateMark
        state={row.state}
        cameBack={row.cameBack}
        words={{ state: words.states[row.state], cameBack: words.cameBack }}
      />
    </td>
  ),
  tickets: (shown) => (
    <td key="tickets" className={leavesForPanel}>
      {tickets(shown)}
    </td>
  ),
  known: ({ row, words }) => (
    <td key="known" className={`text-muted ${leavesForPanel}`}>
      {row.knownBy.join(words.language === 'ja' ? '、' : ', ')}
    </td>
  ),
}

function marks(pieces: MarkedPiece[]) {
  // biome-ignore lint/suspicious/noArrayIndexKey: why: the pieces of one text keep their places.
  return pieces.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text))
}

function teamNames({ row: { teamIds, moreTeams }, names, words }: Shown): string {
  const shown = teamIds.map((id) => names.teams.get(id) ?? '')
  return [...shown, ...(moreTeams > 0 ? [words.moreTeams(moreTeams)] : [])].join(
    words.language === 'ja' ? '、' : ', ',
  )
}

function hours({ row, words }: Shown) {
  if (row.hoursPerMonth === null) return <span className="text-muted">{words.notEstimated}</span>
  if (row.notEstimatedTeams === 0) return formatHours(row.hoursPerMonth, words.language)
  return (
    <>
      {formatHours(row.hoursPerMonth, words.language)}
      <span className="block whitespace-normal text-muted text-xs">
        {words.partlyEstimated(row.notEstimatedTeams)}
      </span>
    </>
  )
}

function tickets({ row, words }: Shown) {
  return (
    <>
      {row.tickets.map(({ key, url }) => (
        <a
          key={url}
          href={url}
          rel="noreferrer"
          className="me-2 inline-block max-w-20 truncate xl:max-w-40 align-bottom"
        >
          {key}
        </a>
      ))}
      {row.moreTickets > 0 && <span className="text-muted">{words.moreTickets(row.moreTickets)}</span>}
    </>
  )
}
