import { useTranslation } from 'react-i18next'
import {
  type BacklogAddress,
  type BacklogColumn,
  type BacklogSort,
  backlogPath,
} from '#app/features/backlog/address/backlog-address.ts'
import type { SortedBy } from '#app/features/backlog/address/backlog-cursor.ts'
import { lookBesidePanel } from '#app/features/backlog/panel/panel-room.ts'
import type { BacklogCategory } from '#app/features/backlog/scope/choices.queries.server.ts'
import { WideTable } from '#app/ui/wide-table.tsx'
import { type BacklogNames, BacklogTableRow, type ShortRow } from './backlog-row.tsx'
import { useBacklogWords } from './backlog-words.ts'

const sortOf: Partial<Record<BacklogColumn, BacklogSort>> = {
  teams: 'teams',
  severity: 'severity',
  hours: 'hours',
  mentions: 'mentions',
  heard: 'heard',
  age: 'age',
}
const figures: BacklogColumn[] = ['hours', 'mentions', 'age']

/** A page of the backlog; the heads of the columns that can be sorted by are links, once more to turn the order. */
export function BacklogTable({
  rows,
  names,
  address,
  sortedBy,
  today,
  isSelectable,
  chosenIds = [],
}: {
  rows: ShortRow[]
  names: { teams: { id: number; name: string }[]; categories: BacklogCategory[] }
  address: BacklogAddress
  sortedBy: SortedBy
  today: string
  isSelectable: boolean
  chosenIds?: number[]
}) {
  const { t } = useTranslation('backlog')
  const words = useBacklogWords(today)
  const named: BacklogNames = {
    teams: new Map(names.teams.map((team) => [team.id, team.name])),
    categories: new Map(
      names.categories.map(({ id, nameEn, nameJa, colour }) => [
        id,
        { name: words.language === 'ja' ? nameJa : nameEn, colour },
      ]),
    ),
  }
  return (
    <WideTable label={t('list')}>
      <caption className="sr-only">{t('list')}</caption>
      <thead className="max-xl:[&_th]:px-1">
        <tr>
          {isSelectable && (
            <td className="w-target px-0!">
              <span className="sr-only">{t('selected')}</span>
            </td>
          )}
          <th scope="col">{t('columns.painPoint')}</th>
          {address.columns.map((column) => (
            <ColumnHead key={column} column={column} address={address} sortedBy={sortedBy} />
          ))}
        </tr>
      </thead>
      <tbody
        data-rows
        className="[&>tr>*]:scroll-my-14 [&>tr>*]:py-1! max-xl:[&>tr>*]:px-1! [&>tr:focus-within]:bg-accent-soft"
      >
        {rows.map((row) => (
          <BacklogTableRow
            key={row.id}
            row={row}
            names={named}
            words={words}
            columns={address.columns}
            isSelectable={isSelectable}
            isChosen={chosenIds.includes(row.id)}
          />
        ))}
      </tbody>
    </WideTable>
  )
}

function ColumnHead({
  column,
  address,
  sortedBy,
}: {
  column: BacklogColumn
  address: BacklogAddress
  sortedBy: SortedBy
}) {
  const { t } = useTranslation('backlog')
  const sort = sortOf[column]
  const look = `${figures.includes(column) ? 'number' : ''} ${lookBesidePanel(column)}`
  if (!sort) {
    return (
      <th scope="col" className={look}>
        {t(`columns.${column}`)}
      </th>
    )
  }
  const isSorted = sortedBy.sort === sort
  const isReversed = isSorted && !sortedBy.isReversed
  // The age of what was heard first is the greatest, so every order begins with the greatest.
  const order = sortedBy.isReversed ? 'ascending' : 'descending'
  return (
    <th scope="col" className={look} aria-sort={isSorted ? order : undefined}>
      <a
        href={backlogPath(address, { sort, isReversed })}
        className="[word-break:keep-all] max-lg:whitespace-nowrap xl:whitespace-nowrap"
      >
        {t(`columns.${column}`)}
        {isSorted && <span aria-hidden="true"> {sortedBy.isReversed ? '↑' : '↓'}</span>}
      </a>
    </th>
  )
}
