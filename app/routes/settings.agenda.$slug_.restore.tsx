import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { restoreAgenda } from '#app/features/agenda/agenda.commands.server.ts'
import { findAgenda } from '#app/features/agenda/agenda.queries.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const agenda = await findAgenda(context.db, args.params.slug ?? '')
  if (!agenda) throw notFound()
  await restoreAgenda(context.db, context, agenda.id)
  return redirect('/settings/agenda', 303)
}
