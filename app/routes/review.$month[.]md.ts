import type { LoaderFunctionArgs } from '@remix-run/node'
import { listReviewDecisions } from '#app/features/review/closing/review-record.queries.server.ts'
import { writeReviewMarkdown } from '#app/features/review/sentences/review-markdown.report.server.ts'
import { findOrReportMonth } from '#app/features/review/shown-review.report.server.ts'
import { parseMonthParam } from '#app/http/month-param.ts'
import { requireRoleOrToken } from '#app/http/require-token.server.ts'
import { isLanguage } from '#app/i18n/languages.ts'

/** In the reader's language, or in the one that the address names (`?lang=en`). */
export async function loader(args: LoaderFunctionArgs) {
  const { db, language, today, settings, organisation } = await requireRoleOrToken(args, 'viewer')
  const month = parseMonthParam(args.params.month, today)
  const named = new URL(args.request.url).searchParams.get('lang')
  const { timeZone } = organisation
  const markdown = writeReviewMarkdown({
    ...(await findOrReportMonth(db, month, { today, settings, timeZone })),
    decisions: await listReviewDecisions(db, month),
    language: isLanguage(named) ? named : language,
  })
  return new Response(markdown, {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8', 'Cache-Control': 'private, no-cache' },
  })
}
