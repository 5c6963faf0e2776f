import '#app/i18n/reports-words.client.ts'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readBacklogAddress } from '#app/features/backlog/backlog.form.ts'
import { listBacklog, painPointsAPage } from '#app/features/backlog/backlog.queries.server.ts'
import { shortenRow } from '#app/features/backlog/backlog-row.tsx'
import { BacklogTable } from '#app/features/backlog/backlog-table.tsx'
import { type BacklogShown, BacklogView } from '#app/features/backlog/backlog-view.tsx'
import { listBacklogCategories, listBacklogTeams } from '#app/features/backlog/choices.queries.server.ts'
import { getHeatMap } from '#app/features/backlog/heat-map.report.server.ts'
import { scopeOf } from '#app/features/backlog/scope.queries.server.ts'
import { notFound } from '#app/http/not-found.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import type { Visit } from '#app/http/visit.server.ts'
import { Page } from '#app/ui/page.tsx'

// What the framework alone costs, for `npm run bench`: the backlog rendered from rows that are read once and then
// kept in memory. A page's own work, its queries, is what it takes beyond this. It has to be a route of the real
// server, since that is the floor in question; so that a production server never shows stale rows, it is not there
// unless the process was started with BENCH_FLOOR=1. `?rows=` gives that many rows without the heat map, as the floor
// of pages that have none.

const mostRows = 500
const kept = new Map<string | null, Promise<BacklogShown>>()

export async function loader(args: LoaderFunctionArgs) {
  const visit = await requireRole(args, 'viewer')
  if (process.env.BENCH_FLOOR !== '1') throw notFound()
  const asked = new URL(args.request.url).searchParams.get('rows')
  const rows = Math.min(Math.max(Number(asked ?? painPointsAPage) || 1, 1), mostRows)
  const shown = kept.get(asked) ?? readOnce(visit, rows)
  kept.set(asked, shown)
  return { shown: await shown, isWhole: asked === null }
}

async function readOnce({ db, today }: Visit, limit: number): Promise<BacklogShown> {
  const [teams, categories] = await Promise.all([listBacklogTeams(db), listBacklogCategories(db)])
  const { address, wrong } = readBacklogAddress(new URLSearchParams(), { teams, categories })
  const scope = scopeOf(address, teams, categories)
  const slice = await listBacklog(db, scope, { sort: address.sort, cursor: null, today, limit })
  return {
    address,
    wrong,
    choices: { teams, categories, months: [] },
    slice: { ...slice, rows: slice.rows.map(shortenRow) },
    heat: await getHeatMap(db, { ...address, states: scope.states }, teams, categories),
    pageLength: limit,
  }
}

export default function Floor() {
  const { shown, isWhole } = useLoaderData<typeof loader>()
  if (isWhole) return <BacklogView {...shown} />
  const { slice, choices, address } = shown
  return (
    <Page title="Floor">
      <BacklogTable rows={slice.rows} {...choices} address={address} />
    </Page>
  )
}
