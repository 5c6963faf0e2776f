import { json, type LoaderFunctionArgs } from '@remix-run/node'
import type { QueryNames } from '#app/features/backlog/query-line/query-names.ts'
import {
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/scope/choices.queries.server.ts'
import { listPeopleHeardBefore } from '#app/features/pain-points/pain-point.queries.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'

/** The names that the query line completes. */
export async function loader(args: LoaderFunctionArgs) {
  const { db } = await requireRole(args, 'viewer')
  const [teams, categories, people] = await Promise.all([
    listBacklogTeams(db),
    listBacklogCategories(db),
    listPeopleHeardBefore(db),
  ])
  const names: QueryNames = {
    teams: teams.map(({ slug, name }) => ({ slug, name })),
    categories: categories.map(({ slug, nameEn, nameJa }) => ({ slug, nameEn, nameJa })),
    people,
  }
  return json(names, { headers: { 'Cache-Control': 'private, no-cache' } })
}
