import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { forgetPerson } from '#app/features/accounts/people/forget-person.commands.server.ts'
import { findPerson } from '#app/features/accounts/people/person.queries.server.ts'
import { ConfirmForm } from '#app/features/redaction/confirm-form.tsx'
import { listTextsOf } from '#app/features/redaction/person-texts.queries.server.ts'
import { previewRedaction } from '#app/features/redaction/preview.queries.server.ts'
import { clearOldRows, PlacesChanged, redact } from '#app/features/redaction/redaction.commands.server.ts'
import { personRedactionForm } from '#app/features/redaction/redaction.form.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseUuidParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import type { RequestContext } from '#app/http/request-context.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'
import type { Db } from '#db/transaction.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const { id, name, sought, namesake } = await getLeaver(context, args.params.id)
  const preview = await previewRedaction(context.db, context, sought)
  return {
    title: context.t('redaction:redactName', { name }),
    id,
    name,
    namesake,
    preview: { ...preview, submissionKey: newSubmissionKey() },
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const { id, sought, namesake } = await getLeaver(context, args.params.id)
  const submission = await parseForm(args.request, personRedactionForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  if (namesake !== undefined)
    return refuse(submission.reply({ formErrors: [problem('namesakeActive', { name: namesake })] }))
  const { submissionKey, reason, places } = submission.value
  try {
    const alongWith = (db: Db) => forgetPerson(db, context, id)
    const { tables } = await submitOnce(context.db, context, submissionKey, (db) =>
      redact(db, context, { sought, personId: id, reason, places, alongWith }),
    )
    args.context.afterAnswer(() => clearOldRows(context.db, tables))
  } catch (error) {
    return refuseExpected(submission, error, [
      [PlacesChanged, { fieldErrors: { places: [problem('placesChanged')] } }],
    ])
  }
  return redirect(`/settings/people/${id}`)
}

/** Somebody who has left, was not redacted yet, and by what they are known. */
async function getLeaver({ db }: RequestContext, param: string | undefined) {
  const person = await findPerson(db, parseUuidParam(param))
  if (!person?.deactivatedAt || person.redactedAt) throw notFound()
  return { id: person.id, name: person.name, ...(await listTextsOf(db, person.id)) }
}

export default function RedactPerson() {
  const { title, id, name, namesake, preview } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation(['redaction', 'problems'])
  return (
    <Page title={title}>
      <p className="mb-4 max-w-2xl">{t('redaction:personIntro', { name })}</p>
      {namesake === undefined ? (
        <ConfirmForm
          preview={preview}
          lastResult={lastResult}
          action={`/settings/people/${id}/redact`}
          back={`/settings/people/${id}`}
        />
      ) : (
        <p role="status" className="max-w-2xl text-warn">
          {t('problems:namesakeActive', { name: namesake })}
        </p>
      )}
    </Page>
  )
}
