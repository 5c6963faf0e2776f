import '#app/i18n/reports-words.client.ts'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readBacklogAddress } from '#app/features/backlog/address/backlog.form.ts'
import { painPointsAPage } from '#app/features/backlog/list/backlog.queries.server.ts'
import { loadBacklogPage } from '#app/features/backlog/list/backlog-page.report.server.ts'
import type { BacklogShown } from '#app/features/backlog/list/backlog-shown.ts'
import { BacklogTable } from '#app/features/backlog/list/backlog-table.tsx'
import { BacklogView } from '#app/features/backlog/list/backlog-view.tsx'
import {
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/scope/choices.queries.server.ts'
import { notFound } from '#app/http/not-found.ts'
import type { RequestContext } from '#app/http/request-context.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { Page } from '#app/ui/page.tsx'

// What the framework alone costs, for `npm run bench`: the backlog rendered from rows that are read once and then
// kept in memory. A page's own work, its queries, is what it takes beyond this. It has to be a route of the real
// server, since that is the floor in question; the product is built without it. `?rows=` gives that many rows and
// nothing around them, as the floor of other pages.

const mostRows = 500
const kept = new Map<string | null, Promise<BacklogShown>>()

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'viewer')
  if (process.env.BENCH_FLOOR !== '1') throw notFound()
  const asked = new URL(args.request.url).searchParams.get('rows')
  const rows = Math.min(Math.max(Number(asked ?? painPointsAPage) || 1, 1), mostRows)
  const shown = kept.get(asked) ?? readOnce(context, rows)
  kept.set(asked, shown)
  return { shown: await shown, isWhole: asked === null }
}

async function readOnce({ db, t, language, today }: RequestContext, limit: number): Promise<BacklogShown> {
  const [teams, categories] = await Promise.all([listBacklogTeams(db), listBacklogCategories(db)])
  const known = { teams, categories }
  const { cursor, ...asked } = readBacklogAddress(new URLSearchParams(), known)
  const page = await loadBacklogPage(db, { ...asked, cursor }, known, { t, language, today }, limit)
  return { ...asked, ...page, isUnread: false, pageLength: limit }
}

export default function Floor() {
  const { shown, isWhole } = useLoaderData<typeof loader>()
  if (isWhole) return <BacklogView shown={shown} />
  const { slice, names, address, today } = shown
  return (
    <Page title="Floor">
      <BacklogTable
        rows={slice.rows}
        names={names}
        address={address}
        sortedBy={slice.sortedBy}
        today={today}
        isSelectable={false}
      />
    </Page>
  )
}
