import '#app/i18n/reports-words.client.ts'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMonthsEnding, monthOf } from '#app/domain/day.ts'
import { readBacklogAddress } from '#app/features/backlog/backlog.form.ts'
import { listBacklog, painPointsAPage } from '#app/features/backlog/backlog.queries.server.ts'
import { shortenRow } from '#app/features/backlog/backlog-row.tsx'
import { BacklogView } from '#app/features/backlog/backlog-view.tsx'
import { listBacklogCategories, listBacklogTeams } from '#app/features/backlog/choices.queries.server.ts'
import { getHeatMap } from '#app/features/backlog/heat-map.report.server.ts'
import { scopeOf } from '#app/features/backlog/scope.queries.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

const monthsOffered = 24

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, today } = await requireRole(args, 'viewer')
  const { searchParams } = new URL(args.request.url)
  redirectToTidy(searchParams)
  const [teams, categories] = await Promise.all([listBacklogTeams(db), listBacklogCategories(db)])
  const { address, cursor, wrong } = readBacklogAddress(searchParams, { teams, categories })
  const scope = scopeOf(address, teams, categories)
  const [slice, heat] = await Promise.all([
    listBacklog(db, scope, { sort: address.sort, cursor, today, limit: painPointsAPage }),
    getHeatMap(db, { ...address, states: scope.states }, teams, categories),
  ])
  return {
    title: t('backlog:title'),
    address,
    wrong,
    choices: { teams, categories, months: listMonthsEnding(monthOf(today), monthsOffered).reverse() },
    slice: { ...slice, rows: slice.rows.map(shortenRow) },
    heat,
    pageLength: painPointsAPage,
  }
}

/** A form sends its empty fields too; the address that people pass on has only what says something. */
function redirectToTidy(parameters: URLSearchParams) {
  const said = [...parameters].filter(([, value]) => value !== '')
  if (said.length < parameters.size) throw redirect(`/backlog?${new URLSearchParams(said)}`)
}

export default function Backlog() {
  return <BacklogView {...useLoaderData<typeof loader>()} />
}
