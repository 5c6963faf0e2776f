import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CategorySlugTaken, createCategory } from '#app/features/categories/category.commands.server.ts'
import { categoryForm } from '#app/features/categories/category.form.ts'
import { CategoryForm } from '#app/features/categories/category-form.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { t } = await requireRole(args, 'admin')
  return { title: t('categories:newCategory'), submissionKey: newSubmissionKey() }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const submission = await parseForm(args.request, categoryForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...category } = submission.value
  try {
    await submitOnce(context.db, context, submissionKey, (db) => createCategory(db, context, category))
  } catch (error) {
    if (error instanceof CategorySlugTaken)
      return refuse(submission.reply({ fieldErrors: { slug: [problem('slugTaken')] } }))
    throw error
  }
  return redirect('/settings/categories')
}

export default function NewCategory() {
  const { submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('categories')
  return (
    <Page title={t('newCategory')}>
      <CategoryForm lastResult={lastResult} values={{ submissionKey, colour: 'purple' }} />
    </Page>
  )
}
