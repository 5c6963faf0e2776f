import '#app/i18n/settings-words.client.ts'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { issueApiToken } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { apiTokenForm } from '#app/features/accounts/api-tokens/api-token.form.ts'
import { listApiTokens } from '#app/features/accounts/api-tokens/api-token.queries.server.ts'
import { ApiTokenForm } from '#app/features/accounts/api-tokens/api-token-form.tsx'
import { ApiTokenTable } from '#app/features/accounts/api-tokens/api-token-table.tsx'
import { offeredScopes } from '#app/features/accounts/api-tokens/token-scopes.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { requirePerson } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, now, organisation, visitor } = await requirePerson(args)
  return {
    title: t('tokens:tokens'),
    tokens: await listApiTokens(db, visitor.role === 'admin' ? null : visitor.id, now),
    timeZone: visitor.timeZone ?? organisation.timeZone,
    submissionKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  const submission = await parseForm(args.request, apiTokenForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...wanted } = submission.value
  if (!offeredScopes.includes(wanted.scope))
    return refuse(submission.reply({ fieldErrors: { scope: [problem('notOffered')] } }))
  // Never part of the kept answer of the submission: sent twice, the token is not shown again.
  let token: string | undefined
  await submitOnce(context.db, context, submissionKey, async (db) => {
    const issued = await issueApiToken(db, context, { personId: context.visitor.id, ...wanted })
    token = issued.token
    return { tokenId: issued.tokenId }
  })
  return data({ lastResult: undefined, token })
}

export default function Tokens() {
  const { tokens, timeZone, submissionKey } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('tokens')
  const token = answer && 'token' in answer ? answer.token : undefined
  return (
    <Page title={t('tokens')} summary={t('tokensSummary')}>
      {token && (
        <div role="status" className="mb-4 rounded-control border border-line bg-panel px-3 py-2">
          <label>
            <span className="font-semibold">{t('tokenShownOnce')}</span>
            <input readOnly value={token} className="field font-mono" />
          </label>
          <p className="mt-1 text-muted text-xs">
            {t('tokenUse')} <code>Authorization: Bearer …</code>
          </p>
        </div>
      )}
      {tokens.length > 0 && (
        <Section title={t('tokensGood')}>
          <ApiTokenTable tokens={tokens} timeZone={timeZone} />
        </Section>
      )}
      <Section title={t('newToken')}>
        <ApiTokenForm key={submissionKey} lastResult={answer?.lastResult} submissionKey={submissionKey} />
      </Section>
    </Page>
  )
}
