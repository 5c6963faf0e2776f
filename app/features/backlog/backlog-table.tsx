import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { WideTable } from '#app/ui/wide-table.tsx'
import { type BacklogAddress, type BacklogSort, backlogPath } from './backlog-address.ts'
import { type BacklogNames, BacklogTableRow, type ShortRow } from './backlog-row.tsx'
import { useBacklogWords } from './backlog-words.ts'
import type { BacklogCategory, BacklogTeam } from './choices.queries.server.ts'

/** A page of the backlog; the heads of the columns that can be sorted by are links. */
export function BacklogTable({
  rows,
  teams,
  categories,
  address,
}: {
  rows: ShortRow[]
  teams: BacklogTeam[]
  categories: BacklogCategory[]
  address: BacklogAddress
}) {
  const { t } = useTranslation('backlog')
  const words = useBacklogWords()
  const names: BacklogNames = {
    teams: new Map(teams.map((team) => [team.id, team.name])),
    categories: new Map(
      categories.map(({ id, nameEn, nameJa, colour }) => [
        id,
        { name: words.language === 'ja' ? nameJa : nameEn, colour },
      ]),
    ),
  }
  const sortHead = (sort: BacklogSort, title: ReactNode, look?: string) => (
    <SortHead sort={sort} address={address} className={look}>
      {title}
    </SortHead>
  )
  return (
    <WideTable label={t('list')}>
      <thead>
        <tr>
          <th scope="col">{t('columns.painPoint')}</th>
          {sortHead('teams', t('columns.teams'))}
          <th scope="col">{t('columns.categories')}</th>
          {sortHead('severity', t('columns.severity'))}
          {sortHead('hours', t('columns.hours'), 'number')}
          {sortHead('heard', t('columns.heard'))}
          {sortHead('age', t('columns.age'), 'number')}
          <th scope="col">{t('columns.state')}</th>
          <th scope="col">{t('columns.tickets')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <BacklogTableRow key={row.id} row={row} names={names} words={words} />
        ))}
      </tbody>
    </WideTable>
  )
}

function SortHead({
  sort,
  address,
  className,
  children,
}: {
  sort: BacklogSort
  address: BacklogAddress
  className?: string
  children: ReactNode
}) {
  const isSorted = address.sort === sort
  // The age of what was heard first is the greatest, so every order begins with the greatest.
  return (
    <th scope="col" className={className} aria-sort={isSorted ? 'descending' : undefined}>
      <Link to={backlogPath(address, { sort })} className="whitespace-nowrap">
        {children}
        {isSorted && <span aria-hidden="true"> ↓</span>}
      </Link>
    </th>
  )
}
