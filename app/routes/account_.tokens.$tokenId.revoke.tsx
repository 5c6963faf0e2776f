import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { revokeApiToken } from '#app/features/accounts/api-token.commands.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visit = await requireRole(args, 'viewer')
  if (!visit.visitor) throw notFound()
  const { role, id } = visit.visitor
  await revokeApiToken(visit.db, visit, parseIdParam(args.params.tokenId), role === 'admin' ? null : id)
  return redirect('/account/tokens')
}
