import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { findCategoryBySlug } from '#app/features/categories/categories.queries.server.ts'
import { restoreCategory } from '#app/features/categories/category.commands.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function action(args: ActionFunctionArgs) {
  const visit = await requireRole(args, 'admin')
  const category = await findCategoryBySlug(visit.db, args.params.slug ?? '')
  if (!category) throw notFound()
  await restoreCategory(visit.db, visit, category.id)
  return redirect('/settings/categories')
}
