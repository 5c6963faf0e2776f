import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { moveForm } from '#app/features/agenda/agenda.form.ts'
import { findBlock } from '#app/features/agenda/agenda.queries.server.ts'
import { moveBlock } from '#app/features/agenda/block.commands.server.ts'
import { parseForm } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const { slug = '', blockId } = args.params
  const block = await findBlock(context.db, slug, parseIdParam(blockId))
  if (!block) throw notFound()
  const submission = await parseForm(args.request, moveForm)
  if (submission.status !== 'success') throw notFound()
  await moveBlock(context.db, context, block.templateId, block.id, submission.value.place)
  return redirect(`/settings/agenda/${slug}`, 303)
}
