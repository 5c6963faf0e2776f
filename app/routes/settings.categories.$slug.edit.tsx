import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { findCategoryBySlug } from '#app/features/categories/categories.queries.server.ts'
import { CategorySlugTaken, describeCategory } from '#app/features/categories/category.commands.server.ts'
import { categoryForm } from '#app/features/categories/category.form.ts'
import { CategoryForm } from '#app/features/categories/category-form.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { problem } from '#app/forms/problem.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { ArchiveForm } from '#app/ui/archive-form.tsx'
import { Page } from '#app/ui/page.tsx'

export const clientAction = keepUnsent

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language } = await requireRole(args, 'admin')
  const category = await findCategoryBySlug(db, args.params.slug ?? '')
  if (!category) throw notFound()
  const name = language === 'ja' ? category.nameJa : category.nameEn
  return {
    title: t('categories:editCategory', { name }),
    category,
    submissionKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const category = await findCategoryBySlug(context.db, args.params.slug ?? '')
  if (!category) throw notFound()
  const submission = await parseForm(args.request, categoryForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...described } = submission.value
  try {
    await submitOnce(context.db, context, submissionKey, async (db) => {
      await describeCategory(db, context, category.id, described)
      return {}
    })
  } catch (error) {
    if (error instanceof CategorySlugTaken)
      return refuse(submission.reply({ fieldErrors: { slug: [problem('slugTaken')] } }))
    throw error
  }
  return redirect('/settings/categories')
}

export default function EditCategory() {
  const { title, category, submissionKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { t } = useTranslation('categories')
  const { slug, nameEn, nameJa, colour } = category
  return (
    <Page title={title}>
      <CategoryForm lastResult={lastResult} values={{ submissionKey, slug, nameEn, nameJa, colour }} />
      <ArchiveForm
        at={`/settings/categories/${slug}`}
        isArchived={category.archivedAt !== null}
        hint={t('archiveHint')}
      />
    </Page>
  )
}
