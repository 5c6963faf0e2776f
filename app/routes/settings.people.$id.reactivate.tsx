import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { reactivatePerson } from '#app/features/accounts/people/person.commands.server.ts'
import { findPerson } from '#app/features/accounts/people/person.queries.server.ts'
import { notFound, parseUuidParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const person = await findPerson(context.db, parseUuidParam(args.params.id))
  if (!person) throw notFound()
  if (person.deactivatedAt) await reactivatePerson(context.db, context, person.id)
  return redirect(`/settings/people/${person.id}`)
}
