import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findBlock } from '#app/features/agenda/agenda.queries.server.ts'
import { restoreBlock } from '#app/features/agenda/block.commands.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const { slug = '', blockId } = args.params
  const block = await findBlock(context.db, slug, parseIdParam(blockId))
  if (!block) throw notFound()
  await restoreBlock(context.db, context, block.id)
  return redirect(`/settings/agenda/${slug}`, 303)
}
