import { type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { requireRole } from '#app/http/require-role.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { role } = await requireRole(args, 'viewer')
  return redirect(role === 'admin' ? '/settings/organisation' : '/settings/categories')
}
