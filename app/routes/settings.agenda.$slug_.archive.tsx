import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { archiveAgenda, LastAgenda } from '#app/features/agenda/agenda.commands.server.ts'
import { findAgenda } from '#app/features/agenda/agenda.queries.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const agenda = await findAgenda(context.db, args.params.slug ?? '')
  if (!agenda) throw notFound()
  try {
    await archiveAgenda(context.db, context, agenda.id)
  } catch (error) {
    if (!(error instanceof LastAgenda)) throw error
    // Somebody archived the other one meanwhile: the agenda's page says why this one stays.
    return redirect(`/settings/agenda/${agenda.slug}`, 303)
  }
  return redirect('/settings/agenda', 303)
}
