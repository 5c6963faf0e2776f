import { json, type LoaderFunctionArgs } from '@remix-run/node'
import { searchPainPoints } from '#app/features/pain-points/search.queries.server.ts'
import { findEverywhere } from '#app/features/search/everywhere.report.server.ts'
import { listViewPaths } from '#app/features/views/views.queries.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'

/** What is found as one types, for the palette. */
export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'viewer')
  const asked = new URL(args.request.url).searchParams.get('q') ?? ''
  const views = await listViewPaths(context.db, context.visitor)
  const groups = await findEverywhere(context.db, asked, context, { searchPainPoints, views })
  return json({ groups }, { headers: { 'Cache-Control': 'private, no-cache' } })
}
