import type { LoaderFunctionArgs } from '@remix-run/node'
import { readHeatAddress } from '#app/features/heat-map/heat-map.form.ts'
import { getHeatMap } from '#app/features/heat-map/heat-map.report.server.ts'
import { writeHeatMapCsv } from '#app/features/heat-map/heat-map-csv.report.server.ts'
import { requireRoleOrToken } from '#app/http/require-token.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language, today } = await requireRoleOrToken(args, 'viewer')
  const { address, leftOut } = readHeatAddress(new URL(args.request.url).searchParams, today)
  // A file has no room for a remark: rather none than one that shows something else than was asked for.
  if (leftOut.length > 0) {
    const sentences = leftOut.map(({ reason, value }) => t(`heatMap:wrong.${reason}`, { value }))
    return new Response(`${sentences.join('\n')}\n`, {
      status: 400,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const heat = await getHeatMap(db, { ...address, from: 0 }, Number.POSITIVE_INFINITY)
  return new Response(writeHeatMapCsv(heat, address, { t, language }), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="nayami-heat-map-${address.period ?? today}.csv"`,
      'Cache-Control': 'private, no-cache',
    },
  })
}
