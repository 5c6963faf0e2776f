import type { LoaderFunctionArgs } from '@remix-run/node'
import { reportMinutes } from '#app/features/minutes/minutes.report.server.ts'
import { writeMinutesMarkdown } from '#app/features/minutes/minutes-markdown.report.server.ts'
import { describeMinutes } from '#app/features/minutes/minutes-sentences.report.server.ts'
import { notFound, parseIdParam } from '#app/http/not-found.ts'
import { requireRoleOrToken } from '#app/http/require-token.server.ts'
import { namedLanguage } from '#app/i18n/languages.ts'

/** In the reader's language, or in the one that the address names (`?language=en`). */
export async function loader(args: LoaderFunctionArgs) {
  const { db, language, organisation } = await requireRoleOrToken(args, 'viewer')
  const minutes = await reportMinutes(db, parseIdParam(args.params.syncId), organisation.timeZone)
  if (!minutes) throw notFound()
  const said = describeMinutes(minutes, namedLanguage(args.request) ?? language)
  return new Response(writeMinutesMarkdown(said), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8', 'Cache-Control': 'private, no-cache' },
  })
}
