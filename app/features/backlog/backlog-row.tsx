import { Link } from '@remix-run/react'
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

/** One pain point, without hooks: there are fifty of them on a page. */
export function BacklogTableRow({
  row,
  names,
  words,
}: {
  row: BacklogRow
  names: BacklogNames
  words: BacklogWords
}) {
  return (
    <tr>
      <th scope="row" className="w-2/5 min-w-56 border-line! font-normal! text-[13px]! text-text!">
        <Link to={`/pain-points/${row.id}`}>{row.title}</Link>
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

function teamNames({ teamIds }: BacklogRow, names: BacklogNames, words: BacklogWords): string {
  const shown = teamIds.slice(0, shownAtMost).map((id) => names.teams.get(id) ?? '')
  const more = teamIds.length - shown.length
  return [...shown, ...(more > 0 ? [words.moreTeams(more)] : [])].join(words.language === 'ja' ? '、' : ', ')
}

function Hours({ row, words }: { row: BacklogRow; words: BacklogWords }) {
  if (row.hoursPerMonth === null) return <span className="text-muted">{words.notEstimated}</span>
  if (row.notEstimatedTeams === 0) return <>{formatHours(row.hoursPerMonth, words.language)}</>
  return (
    <>
      {formatHours(row.hoursPerMonth, words.language)}
      <span className="block text-muted text-xs">{words.partlyEstimated(row.notEstimatedTeams)}</span>
    </>
  )
}

function Tickets({ row, words }: { row: BacklogRow; words: BacklogWords }) {
  const more = row.tickets.length - shownAtMost
  return (
    <>
      {row.tickets.slice(0, shownAtMost).map(({ key, url }) => (
        <a key={url} href={url} rel="noreferrer" className="me-2 inline-block max-w-40 truncate align-bottom">
          {key}
        </a>
      ))}
      {more > 0 && <span className="text-muted">{words.moreTickets(more)}</span>}
    </>
  )
}
