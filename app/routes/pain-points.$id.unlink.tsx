import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { unlinkTicket } from '#app/features/tickets/ticket.commands.server.ts'
import { unlinkForm } from '#app/features/tickets/ticket.form.ts'
import { parseForm } from '#app/http/form.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const painPoint = await findPainPoint(context.db, parseIdParam(args.params.id))
  if (!painPoint) throw notFound()
  const submission = await parseForm(args.request, unlinkForm)
  if (submission.status !== 'success') throw notFound()
  await unlinkTicket(context.db, context, { painPointId: painPoint.id, ticketId: submission.value.ticketId })
  return redirect(`/pain-points/${painPoint.id}`)
}
