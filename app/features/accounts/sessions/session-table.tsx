import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { Button } from '#app/ui/button.tsx'
import { InstantText } from '#app/ui/instant.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import { readBrowser } from './browser-name.ts'
import type { OpenSession } from './session.queries.server.ts'

/** A person's sessions, each with a button to end it. */
export function SessionTable({
  sessions,
  ownId,
  timeZone,
}: {
  sessions: OpenSession[]
  ownId: string
  timeZone: string
}) {
  const { t } = useTranslation('account')
  return (
    <WideTable label={t('sessions')}>
      <thead>
        <tr>
          <th scope="col">{t('browser')}</th>
          <th scope="col">{t('began')}</th>
          <th scope="col">{t('lastActive')}</th>
          <th scope="col">
            <span className="sr-only">{t('end')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sessions.map(({ id, userAgent, beganAt, activeAt }) => {
          const read = readBrowser(userAgent)
          const browser = read ? t('browserOn', read) : t('unknownBrowser')
          return (
            <tr key={id}>
              <th scope="row" className="whitespace-nowrap">
                {browser}
                {id === ownId && <span className="pill ms-2">{t('thisOne')}</span>}
              </th>
              <td className="whitespace-nowrap">
                <InstantText instant={beganAt} timeZone={timeZone} />
              </td>
              <td className="whitespace-nowrap">
                <InstantText instant={activeAt} timeZone={timeZone} />
              </td>
              <td className="number whitespace-nowrap">
                <Form method="post" action={`/account/sessions/${id}/end`}>
                  <Button aria-label={t('endSession', { browser })}>{t('end')}</Button>
                </Form>
              </td>
            </tr>
          )
        })}
      </tbody>
    </WideTable>
  )
}
