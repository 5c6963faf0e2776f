import '#app/i18n/reports-words.client.ts'
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { isAllowed } from '#app/domain/role.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { DeleteViewForm, EditViewForm } from '#app/features/views/edit-view-form.tsx'
import { describeView, ViewNameTaken } from '#app/features/views/view.commands.server.ts'
import { describeViewForm } from '#app/features/views/view.form.ts'
import { countOthersUsing, findChangeableView } from '#app/features/views/views.queries.server.ts'
import { problem } from '#app/forms/problem.ts'
import { parseForm, refuse } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { refuseExpected } from '#app/http/refusal.server.ts'
import { requirePerson } from '#app/http/require-role.server.ts'
import { newSubmissionKey } from '#app/http/submission-key.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, visitor } = await requirePerson(args)
  const view = await findChangeableView(db, visitor, parseIdParam(args.params.viewId))
  if (!view) throw notFound()
  const { id, name, isShared } = view
  return {
    title: t('views:editTitle', { name }),
    view: { id, name, audience: isShared ? ('shared' as const) : ('personal' as const) },
    others: await countOthersUsing(db, view),
    editKey: newSubmissionKey(),
    deleteKey: newSubmissionKey(),
  }
}

export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  const viewId = parseIdParam(args.params.viewId)
  if (!(await findChangeableView(context.db, context.visitor, viewId))) throw notFound()
  const submission = await parseForm(args.request, describeViewForm)
  if (submission.status !== 'success') return refuse(submission.reply())
  const { submissionKey, name, audience } = submission.value
  const isShared = audience === 'shared'
  if (isShared && !isAllowed(context.visitor.role, 'member'))
    return refuse(submission.reply({ fieldErrors: { audience: [problem('notOffered')] } }))
  try {
    const { isDone } = await submitOnce(context.db, context, submissionKey, async (db) => ({
      isDone: await describeView(db, context, context.visitor, viewId, { name, isShared }),
    }))
    if (!isDone) throw notFound()
  } catch (error) {
    return refuseExpected(submission, error, [
      [ViewNameTaken, { fieldErrors: { name: [problem('viewNameTaken')] } }],
    ])
  }
  return redirect('/backlog/views')
}

export default function EditView() {
  const { title, view, others, editKey, deleteKey } = useLoaderData<typeof loader>()
  const lastResult = useActionData<typeof action>()?.lastResult
  const { id, name, audience } = view
  return (
    <Page title={title}>
      <EditViewForm
        lastResult={lastResult}
        values={{ submissionKey: editKey, name, audience }}
        others={others}
      />
      <DeleteViewForm viewId={id} submissionKey={deleteKey} others={others} />
    </Page>
  )
}
