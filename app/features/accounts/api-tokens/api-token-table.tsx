import { Form } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { formatInstant } from '#app/i18n/format.ts'
import { useLanguage } from '#app/i18n/use-language.ts'
import { Button } from '#app/ui/button.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'
import type { ApiToken } from './api-token.queries.server.ts'

/** The valid tokens, each with a button to revoke it. */
export function ApiTokenTable({ tokens, timeZone }: { tokens: ApiToken[]; timeZone: string }) {
  const { t } = useTranslation('tokens')
  const language = useLanguage()
  const written = (instant: Date) => (
    <time dateTime={instant.toISOString()}>{formatInstant(instant, language, timeZone)}</time>
  )
  return (
    <WideTable label={t('tokens')}>
      <thead>
        <tr>
          {(['tokenName', 'tokenOwner', 'tokenScope', 'tokenMade', 'tokenUntil', 'tokenUsed'] as const).map(
            (head) => (
              <th key={head} scope="col">
                {t(head)}
              </th>
            ),
          )}
          <th scope="col">
            <span className="sr-only">{t('revoke')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.id}>
            <th scope="row">{token.name}</th>
            <td className="whitespace-nowrap">{token.owner}</td>
            <td className="whitespace-nowrap">{t(`tokenScopes.${token.scope}`)}</td>
            <td className="whitespace-nowrap">{written(token.createdAt)}</td>
            <td className="whitespace-nowrap">{written(token.expiresAt)}</td>
            <td className="whitespace-nowrap">
              {token.usedAt === null ? t('tokenNeverUsed') : written(token.usedAt)}
            </td>
            <td className="whitespace-nowrap">
              <Form method="post" action={`/account/tokens/${token.id}/revoke`}>
                <Button aria-label={t('revokeToken', { name: token.name })}>{t('revoke')}</Button>
              </Form>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
