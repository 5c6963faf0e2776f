import '#app/i18n/records-words.client.ts'
import type { SubmissionResult } from '@conform-to/react'
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { soughtText } from '#app/domain/redaction/redaction.ts'
import { ConfirmForm, type RedactionPreview } from '#app/features/redaction/confirm-form.tsx'
import { findActivePersonWith } from '#app/features/redaction/person-texts.queries.server.ts'
import { previewRedaction } from '#app/features/redaction/preview.queries.server.ts'
import { clearOldRows, PlacesChanged, redact } from '#app/features/redaction/redaction.commands.server.ts'
import { redactionForm, soughtForm } from '#app/features/redaction/redaction.form.ts'
import { SoughtForm } from '#app/features/redaction/sought-form.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requireRole(args, 'admin')
  return { title: t('redaction:title') }
}

type Answer = { lastResult?: SubmissionResult<string[]>; preview?: RedactionPreview }

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const looking = await parseForm(args.request.clone(), soughtForm)
  if (looking.status !== 'success') return refuse(looking.reply())
  const { text } = looking.value
  const sought = [soughtText(text)]
  const active = await findActivePersonWith(context.db, sought)
  if (active !== undefined)
    return refuse(looking.reply({ fieldErrors: { text: [problem('redactsActive', { name: active })] } }))

  const showAgain = async (lastResult: SubmissionResult<string[]>) => {
    const found = await previewRedaction(context.db, context, sought)
    const preview: RedactionPreview = { ...found, text, submissionKey: newSubmissionKey() }
    return data({ lastResult, preview }, { status: 422 })
  }
  const submission = await parseForm(args.request, redactionForm)
  if (submission.status !== 'success') return showAgain(submission.reply())
  const { submissionKey, reason, places } = submission.value
  try {
    const { tables } = await submitOnce(context.db, context, submissionKey, (db) =>
      redact(db, context, { sought, personId: null, reason, places }),
    )
    args.context.afterAnswer(() => clearOldRows(context.db, tables))
    return redirect('/settings/redact')
  } catch (error) {
    if (!(error instanceof PlacesChanged)) throw error
    return showAgain(submission.reply({ fieldErrors: { places: [problem('placesChanged')] } }))
  }
}

/** Where nothing was looked for yet there is nothing to confirm: it begins with the text. */
export default function ConfirmRedaction() {
  const { title } = useLoaderData<typeof loader>()
  const { lastResult, preview }: Answer = useActionData<typeof action>() ?? {}
  return (
    <Page title={title}>
      {preview ? (
        <ConfirmForm
          key={preview.submissionKey}
          preview={preview}
          lastResult={lastResult}
          action="/settings/redact/confirm"
          back="/settings/redact"
        />
      ) : (
        <SoughtForm lastResult={lastResult} />
      )}
    </Page>
  )
}
