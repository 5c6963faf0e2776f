import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { InstantText } from '#app/ui/instant.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { ListedPerson } from './person.queries.server.ts'

/** Everybody; the name links to the account's page for admins. */
export function PeopleTable({
  people,
  ownId,
  timeZone,
}: {
  people: ListedPerson[]
  ownId: string | undefined
  timeZone: string
}) {
  const { t } = useTranslation(['people', 'accounts'])
  return (
    <WideTable label={t('people:title')}>
      <thead>
        <tr>
          <th scope="col">{t('people:name')}</th>
          <th scope="col">{t('people:email')}</th>
          <th scope="col">{t('people:role')}</th>
          <th scope="col">{t('people:lastSeen')}</th>
        </tr>
      </thead>
      <tbody>
        {people.map(({ id, name, email, role, deactivatedAt, seenAt }) => (
          <tr key={id}>
            <th scope="row" className="whitespace-nowrap">
              <Link to={`/settings/people/${id}`} className="underline">
                {name}
              </Link>
              {id === ownId && <span className="ms-2 font-normal text-muted">({t('people:you')})</span>}
              {deactivatedAt && <span className="pill ms-2">{t('people:deactivated')}</span>}
            </th>
            <td>{email}</td>
            <td className="whitespace-nowrap">{t(`accounts:roles.${role}`)}</td>
            <td className="whitespace-nowrap">
              {seenAt ? <InstantText instant={seenAt} timeZone={timeZone} /> : t('people:never')}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
