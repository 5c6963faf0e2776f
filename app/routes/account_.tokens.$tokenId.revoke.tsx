import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { revokeApiToken } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { parseIdParam } from '#app/http/not-found.ts'
import { requirePerson } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requirePerson(args)
  const { role, id } = context.visitor
  await revokeApiToken(context.db, context, parseIdParam(args.params.tokenId), role === 'admin' ? null : id)
  return redirect('/account/tokens')
}
