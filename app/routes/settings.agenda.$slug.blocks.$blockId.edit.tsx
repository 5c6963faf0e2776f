import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { blockForm } from '#app/features/agenda/agenda.form.ts'
import { findBlock } from '#app/features/agenda/agenda.queries.server.ts'
import { describeBlock } from '#app/features/agenda/block.commands.server.ts'
import { BlockForm } from '#app/features/agenda/block-form.tsx'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { keepUnsent } from '#app/forms/unsent.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { Section } from '#app/ui/section.tsx'

export const clientAction = keepUnsent

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language } = await requireRole(args, 'admin')
  const block = await findBlock(db, args.params.slug ?? '', parseIdParam(args.params.blockId))
  if (!block) throw notFound()
  const { nameJa, nameEn, entryConditionJa, entryConditionEn } = block
  return {
    heading: t('agenda:editBlock', { name: language === 'ja' ? nameJa : nameEn }),
    values: { submissionKey: newSubmissionKey(), nameJa, nameEn, entryConditionJa, entryConditionEn },
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const { slug = '', blockId } = args.params
  const block = await findBlock(context.db, slug, parseIdParam(blockId))
  if (!block) throw notFound()
  const submission = await parseForm(args.request, blockForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, ...described } = submission.value
  await submitOnce(context.db, context, submissionKey, async (db) => {
    await describeBlock(db, context, block.id, described)
    return {}
  })
  return redirect(`/settings/agenda/${slug}`, 303)
}

export default function EditBlock() {
  const { heading, values } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  return (
    <Section title={heading}>
      <BlockForm key={values.submissionKey} lastResult={lastResult} values={values} />
    </Section>
  )
}
