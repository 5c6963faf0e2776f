import '#app/i18n/records-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import {
  findDescription,
  listCategoriesFor,
} from '#app/features/pain-points/description/description.queries.server.ts'
import { DescriptionForm } from '#app/features/pain-points/description/description-form.tsx'
import { painPointDescriptionForm } from '#app/features/pain-points/description/pain-point.form.ts'
import { describePainPoint } from '#app/features/pain-points/pain-point.commands.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await requireRole(args, 'member')
  const painPoint = await findDescription(db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  return {
    title: t('painPoints:editPainPoint'),
    painPoint,
    categories: await listCategoriesFor(db, painPoint.id),
    submissionKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const painPoint = await findDescription(context.db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const submission = await parseForm(args.request, painPointDescriptionForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, notes = null, ...described } = submission.value
  try {
    await submitOnce(context.db, context, submissionKey, async (db) => {
      await describePainPoint(db, context, painPoint.id, { ...described, notes })
      return {}
    })
  } catch (error) {
    return refuseExpected(submission, error)
  }
  return redirect(`/pain-points/${painPoint.id}`)
}

export default function EditPainPoint() {
  const { painPoint, categories, submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('painPoints')
  const { title, categoryIds, knownBy, notes } = painPoint
  return (
    <Page title={t('editPainPoint')}>
      <DescriptionForm
        lastResult={lastResult}
        values={{ submissionKey, title, categoryIds, knownBy: knownBy.join(', '), notes: notes ?? '' }}
        categories={categories}
      />
    </Page>
  )
}
