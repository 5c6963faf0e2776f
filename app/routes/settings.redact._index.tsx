import '#app/i18n/records-words.client.ts'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { soughtText } from '#app/domain/redaction/redaction.ts'
import { ConfirmForm } from '#app/features/redaction/confirm-form.tsx'
import { findActivePersonWith } from '#app/features/redaction/person-texts.queries.server.ts'
import { previewRedaction } from '#app/features/redaction/preview.queries.server.ts'
import { soughtForm } from '#app/features/redaction/redaction.form.ts'
import { RedactionList } from '#app/features/redaction/redaction-list.tsx'
import { listRedactions } from '#app/features/redaction/redactions.queries.server.ts'
import { SoughtForm } from '#app/features/redaction/sought-form.tsx'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'
import { Section } from '#app/ui/section.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, timeZone } = await requireRole(args, 'admin')
  return { title: t('redaction:title'), redactions: await listRedactions(db), timeZone }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const submission = await parseForm(args.request, soughtForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { text } = submission.value
  const sought = [soughtText(text)]
  const active = await findActivePersonWith(context.db, sought)
  if (active !== undefined)
    return refuse(submission.reply({ fieldErrors: { text: [problem('redactsActive', { name: active })] } }))
  const preview = await previewRedaction(context.db, context, sought)
  if (preview.places === 0)
    return refuse(submission.reply({ fieldErrors: { text: [problem('redactedNowhere')] } }))
  return data({ preview: { ...preview, text, submissionKey: newSubmissionKey() } })
}

export default function Redact() {
  const { title, redactions, timeZone } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { t } = useTranslation('redaction')
  if (answer && 'preview' in answer)
    return (
      <Page title={title}>
        <ConfirmForm preview={answer.preview} action="/settings/redact/confirm" back="/settings/redact" />
      </Page>
    )
  return (
    <Page title={title}>
      <SoughtForm lastResult={answer?.lastResult} />
      <Section title={t('sofar')}>
        <RedactionList redactions={redactions} timeZone={timeZone} />
      </Section>
    </Page>
  )
}
