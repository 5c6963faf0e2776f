import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readListSearch } from '#app/features/backlog/address/list-search.queries.server.ts'
import { submitOnce } from '#app/features/submissions/submission.commands.server.ts'
import { viewPath, viewSearchCharacters } from '#app/features/views/saved-view.ts'
import { reviseView } from '#app/features/views/view.commands.server.ts'
import { reviseViewForm } from '#app/features/views/view.form.ts'
import { parseForm } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requirePerson } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  const viewId = parseIdParam(args.params.viewId)
  const submission = await parseForm(args.request, reviseViewForm)
  if (submission.status !== 'success') throw notFound()
  const search = await readListSearch(context.db, submission.value.search)
  // The list offers this only for what fits.
  if (search.length > viewSearchCharacters) throw notFound()
  const { isDone } = await submitOnce(context.db, context, submission.value.submissionKey, async (db) => ({
    isDone: await reviseView(db, context, context.visitor, viewId, search),
  }))
  if (!isDone) throw notFound()
  return redirect(viewPath({ id: viewId, search }))
}
