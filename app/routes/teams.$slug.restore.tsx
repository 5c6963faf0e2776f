import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { restoreTeam } from '#app/features/teams/team.commands.server.ts'
import { findTeamBySlug } from '#app/features/teams/teams.queries.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'member')
  const team = await findTeamBySlug(context.db, args.params.slug ?? '')
  if (!team) throw notFound()
  await restoreTeam(context.db, context, team.id)
  return redirect(`/teams/${team.slug}`)
}
