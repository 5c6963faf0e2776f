import '#app/i18n/reports-words.client.ts'
import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { isSentByForm, readBacklogAddress } from '#app/features/backlog/backlog.form.ts'
import { painPointsAPage } from '#app/features/backlog/backlog.queries.server.ts'
import { backlogPath } from '#app/features/backlog/backlog-address.ts'
import { loadBacklogPage } from '#app/features/backlog/backlog-page.report.server.ts'
import { BacklogView } from '#app/features/backlog/backlog-view.tsx'
import { listBacklogCategories, listBacklogTeams } from '#app/features/backlog/choices.queries.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t, language, today } = await requireRole(args, 'viewer')
  const { searchParams } = new URL(args.request.url)
  const [teams, categories] = await Promise.all([listBacklogTeams(db), listBacklogCategories(db)])
  const known = { teams, categories }
  const { cursor, ...asked } = readBacklogAddress(searchParams, known)
  // A form sends its empty fields too; the address that people pass on has only what says something.
  const isRead = asked.wrong.length === 0 && asked.wrongWords.length === 0
  if (isRead && isSentByForm(searchParams)) throw redirect(backlogPath(asked.address))
  const page = await loadBacklogPage(db, { ...asked, cursor }, known, { t, language, today })
  return { title: t('backlog:title'), shown: { ...asked, ...page, pageLength: painPointsAPage } }
}

export default function Backlog() {
  return <BacklogView shown={useLoaderData<typeof loader>().shown} />
}
