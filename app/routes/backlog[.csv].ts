import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node'
import { readBacklogAddress } from '#app/features/backlog/address/backlog.form.ts'
import { streamBacklogCsv } from '#app/features/backlog/list/backlog-csv.report.server.ts'
import {
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/scope/choices.queries.server.ts'
import { scopeOf } from '#app/features/backlog/scope/scope.queries.server.ts'
import { requireRoleOrToken } from '#app/http/require-token.server.ts'

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language, today } = await requireRoleOrToken(args, 'viewer')
  const [teams, categories] = await Promise.all([listBacklogTeams(db), listBacklogCategories(db)])
  const { searchParams } = new URL(args.request.url)
  const { address, wrong, wrongWords } = readBacklogAddress(searchParams, { teams, categories })
  // A file has no room for a remark: rather none than one with more in it than was asked for.
  if (wrong.length > 0 || wrongWords.length > 0) {
    const sentences = [
      ...wrongWords.map(({ word, problem }) => t(`backlog:wrongWords.${problem}`, { word })),
      ...wrong.map(({ parameter, value }) => t(`backlog:wrong.${parameter}`, { value })),
    ]
    return new Response(`${sentences.join('\n')}\n`, {
      status: 400,
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
    })
  }
  const scope = await scopeOf(db, address.clauses, today, { teams, categories })
  const csv = streamBacklogCsv(db, scope, { ...address, today }, { teams, categories }, { t, language })
  return new Response(createReadableStreamFromReadable(csv), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="nayami-backlog-${today}.csv"`,
      'Cache-Control': 'private, no-cache',
    },
  })
}
