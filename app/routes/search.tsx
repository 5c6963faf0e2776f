import '#app/i18n/finding-words.client.ts'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { searchPainPoints } from '#app/features/pain-points/search.queries.server.ts'
import { findEverywhere } from '#app/features/search/everywhere.report.server.ts'
import { SearchEverything } from '#app/features/search/search-everything.tsx'
import { listViewPaths } from '#app/features/views/views.queries.server.ts'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { Page } from '#app/ui/page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const context = await requireRole(args, 'viewer')
  const asked = new URL(args.request.url).searchParams.get('q') ?? ''
  const views = await listViewPaths(context.db, context.visitor)
  const groups = await findEverywhere(context.db, asked, context, { searchPainPoints, views })
  return { title: context.t('finding:title'), asked, groups }
}

export default function Search() {
  const { title, ...shown } = useLoaderData<typeof loader>()
  return (
    <Page title={title}>
      <SearchEverything {...shown} />
    </Page>
  )
}
