import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findCategoryBySlug } from '#app/features/categories/categories.queries.server.ts'
import { restoreCategory } from '#app/features/categories/category.commands.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const context = await requireRole(args, 'admin')
  const category = await findCategoryBySlug(context.db, args.params.slug ?? '')
  if (!category) throw notFound()
  await restoreCategory(context.db, context, category.id)
  return redirect('/settings/categories')
}
