import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import type { OpenInvite } from '#app/features/accounts/one-time-links/one-time-link.queries.server.ts'
import { Button } from '#app/ui/button.tsx'
import { InstantText } from '#app/ui/instant.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'

/** The open invites, each with a button to revoke it. */
export function InviteTable({ invites, timeZone }: { invites: OpenInvite[]; timeZone: string }) {
  const { t } = useTranslation(['people', 'accounts'])
  return (
    <WideTable label={t('people:openInvites')}>
      <thead>
        <tr>
          <th scope="col">{t('people:email')}</th>
          <th scope="col">{t('people:role')}</th>
          <th scope="col">{t('people:invitedBy')}</th>
          <th scope="col">{t('people:goodUntil')}</th>
          <th scope="col">
            <span className="sr-only">{t('people:revoke')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {invites.map(({ id, email, role, createdBy, expiresAt }) => (
          <tr key={id}>
            <th scope="row">{email}</th>
            <td className="whitespace-nowrap">{role && t(`accounts:roles.${role}`)}</td>
            <td>{createdBy}</td>
            <td>{expiresAt && <InstantText instant={expiresAt} timeZone={timeZone} />}</td>
            <td className="number whitespace-nowrap">
              <Form method="post" action={`/settings/people/invites/${id}/revoke`}>
                <Button aria-label={t('people:revokeInvite', { email })}>{t('people:revoke')}</Button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
