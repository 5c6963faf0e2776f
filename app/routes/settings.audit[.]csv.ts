import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { readAuditAddress } from '#app/features/audit/audit.form.ts'
import { streamAuditCsv } from '#app/features/audit/audit-csv.report.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language, today, organisation } = await requireRole(args, 'admin')
  const { address, wrong } = readAuditAddress(new URL(args.request.url).searchParams)
  // A file has no room for a remark: rather none than one with more in it than was asked for.
  if (wrong.length > 0) {
    const sentences = wrong.map(({ parameter, value }) => t(`audit:wrong.${parameter}`, { value }))
    return new Response(`${sentences.join('\n')}\n`, {
      status: 400,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const csv = streamAuditCsv(db, address, { t, language, timeZone: organisation.timeZone })
  return new Response(createReadableStreamFromReadable(csv), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="nayami-audit-${today}.csv"`,
      'Cache-Control': 'private, no-cache',
    },
  })
}
