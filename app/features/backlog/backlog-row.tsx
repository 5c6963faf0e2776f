import { formatDay, formatDays, formatHours } from '#app/i18n/format.ts'
import { CategoryMark, type TaggedCategory } from '#app/ui/category-tag.tsx'
import { SeverityMark } from '#app/ui/severity-bars.tsx'
import { StateMark } from '#app/ui/state-pill.tsx'
import type { BacklogRow } from './backlog.queries.server.ts'
import type { BacklogWords } from './backlog-words.ts'

/** Names of the teams and categories that rows point to. */
export type BacklogNames = {
  teams: Map<number, string>
  categories: Map<number, { name: string; colour: TaggedCategory['colour'] }>
}

const shownAtMost = 3

/** A pain point as its row shows it: of many teams and tickets the first, and how many more there are. */
export type ShortRow = Omit<BacklogRow, 'mentions' | 'firstHeardOn'> & {
  moreTeams: number
  moreTickets: number
}

/** Everything in a row is also sent to the browser, so nothing that is not shown stays in it. */
export function shortenRow({ mentions, firstHeardOn, ...row }: BacklogRow): ShortRow {
  return {
    ...row,
    teamIds: row.teamIds.slice(0, shownAtMost),
    moreTeams: Math.max(0, row.teamIds.length - shownAtMost),
    tickets: row.tickets.slice(0, shownAtMost),
    moreTickets: Math.max(0, row.tickets.length - shownAtMost),
  }
}

/** One pain point, without hooks: there are fifty of them on a page. */
export function BacklogTableRow({
  row,
  names,
  words,
}: {
  row: ShortRow
  names: BacklogNames
  words: BacklogWords
}) {
  return (
    <tr>
      <th scope="row" className="w-2/5 min-w-56 border-line! font-normal! text-[13px]! text-text!">
        <a href={`/pain-points/${row.id}`}>{row.title}</a>
      </th>
      <td className="min-w-32 text-muted">{teamNames(row, names, words)}</td>
      <td>
        {row.categoryIds.map((id) => {
          const category = names.categories.get(id)
          return category && <CategoryMark key={id} colour={category.colour} name={`${category.name} `} />
        })}
      </td>
      <td>
        <SeverityMark rank={row.severityRank} word={words.severities[row.severityRank]} />
      </td>
      <td className="number whitespace-nowrap">
        <Hours row={row} words={words} />
      </td>
      <td className="whitespace-nowrap">
        <time dateTime={row.lastHeardOn}>{formatDay(row.lastHeardOn, words.language)}</time>
      </td>
      <td className="number whitespace-nowrap">{formatDays(row.ageDays, words.language)}</td>
      <td className="whitespace-nowrap">
        <StateMark
          state={row.state}
          cameBack={row.cameBack}
          words={{ state: words.states[row.state], cameBack: words.cameBack }}
        />
      </td>
      <td>
        <Tickets row={row} words={words} />
      </td>
    </tr>
  )
}

function teamNames({ teamIds, moreTeams }: ShortRow, names: BacklogNames, words: BacklogWords): string {
  const shown = teamIds.map((id) => names.teams.get(id) ?? '')
  return [...shown, ...(moreTeams > 0 ? [words.moreTeams(moreTeams)] : [])].join(
    words.language === 'ja' ? '、' : ', ',
  )
}

function Hours({ row, words }: { row: ShortRow; words: BacklogWords }) {
  if (row.hoursPerMonth === null) return <span className="text-muted">{words.notEstimated}</span>
  if (row.notEstimatedTeams === 0) return <>{formatHours(row.hoursPerMonth, words.language)}</>
  return (
    <>
      {formatHours(row.hoursPerMonth, words.language)}
      <span className="block text-muted text-xs">{words.partlyEstimated(row.notEstimatedTeams)}</span>
    </>
  )
}

function Tickets({ row, words }: { row: ShortRow; words: BacklogWords }) {
  return (
    <>
      {row.tickets.map(({ key, url }) => (
        <a key={url} href={url} rel="noreferrer" className="me-2 inline-block max-w-40 truncate align-bottom">
          {key}
        </a>
      ))}
      {row.moreTickets > 0 && <span className="text-muted">{words.moreTickets(row.moreTickets)}</span>}
    </>
  )
}
