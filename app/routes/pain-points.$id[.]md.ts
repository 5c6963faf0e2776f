import type { LoaderFunctionArgs } from '@remix-run/node'
import { findPainPoint } from '#app/features/pain-points/pain-point.queries.server.ts'
import { writePainPointMarkdown } from '#app/features/pain-points/story/pain-point-markdown.report.server.ts'
import { reportPainPointStory } from '#app/features/pain-points/story/pain-point-story.report.server.ts'
import { findRootAfterUndo } from '#app/features/splitting/split-history.queries.server.ts'
import { listTicketsOf } from '#app/features/tickets/tickets.queries.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRoleOrToken } from '#app/http/require-token.server.ts'
import { namedLanguage } from '#app/i18n/languages.ts'

/** In the reader's language, or in the one that the address names (`?language=en`). A merged one reads as its root, one that was put back as what it is part of again. */
export async function loader(args: LoaderFunctionArgs) {
  const { db, today, settings, ...context } = await requireRoleOrToken(args, 'viewer')
  const language = namedLanguage(args.request) ?? context.language
  const askedId = parseIdParam(args.params.id)
  const asked = await findPainPoint(db, askedId)
  const readAsId = asked ? asked.mergedIntoId : await findRootAfterUndo(db, askedId)
  const painPoint = readAsId ? await findPainPoint(db, readAsId) : asked
  if (!painPoint) throw notFound()
  const [story, tickets] = await Promise.all([
    reportPainPointStory(db, painPoint.id, { today, settings, language }),
    listTicketsOf(db, [painPoint.id]),
  ])
  return new Response(writePainPointMarkdown({ painPoint, story, tickets, language }), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8', 'Cache-Control': 'private, no-cache' },
  })
}
