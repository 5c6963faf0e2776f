import '#app/i18n/reports-words.client.ts'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listMonthsEnding, monthOf } from '#app/domain/calendar/day.ts'
import { BacklogTabs } from '#app/features/backlog/backlog-tabs.tsx'
import { heatPath, heatSearch } from '#app/features/heat-map/heat-address.ts'
import { monthsBack, readHeatAddress } from '#app/features/heat-map/heat-map.form.ts'
import { getHeatMap } from '#app/features/heat-map/heat-map.report.server.ts'
import { HeatMapView } from '#app/features/heat-map/heat-map-view.tsx'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, today } = await requireRole(args, 'viewer')
  const { search, searchParams } = new URL(args.request.url)
  const { address, leftOut } = readHeatAddress(searchParams, today)
  // A form sends what goes without saying too; the address that people pass on has only what says something.
  if (leftOut.length === 0 && search !== heatSearch(address)) throw redirect(heatPath(address))
  const months = listMonthsEnding(monthOf(today), monthsBack + 1).reverse()
  return {
    title: t('heatMap:title'),
    shown: { address, leftOut, months, heat: await getHeatMap(db, address) },
  }
}

export default function BacklogMap() {
  return <HeatMapView shown={useLoaderData<typeof loader>().shown} tabs={<BacklogTabs />} />
}
