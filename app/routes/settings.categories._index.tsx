import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { listAllCategories } from '#app/features/categories/categories.queries.server.ts'
import { CategoryTable } from '#app/features/categories/category-table.tsx'
import { requireRole } from '#app/http/require-role.server.ts'
import { titled } from '#app/http/titled.ts'
import { ButtonLink } from '#app/ui/button.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { useMay } from '#app/ui/role.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => titled(data?.title)

export async function loader(args: LoaderFunctionArgs) {
  const { db, t } = await requireRole(args, 'viewer')
  return {
    title: t('categories:title'),
    categories: await listAllCategories(db),
  }
}

export default function Categories() {
  const { categories } = useLoaderData<typeof loader>()
  const { t } = useTranslation('categories')
  const isAdmin = useMay('admin')
  const add = (
    <ButtonLink to="/settings/categories/new" primary>
      {t('newCategory')}
    </ButtonLink>
  )
  return (
    <Page title={t('title')} actions={isAdmin && categories.length > 0 && add}>
      {categories.length === 0 ? (
        <EmptyState action={isAdmin && add}>{t('noCategories')}</EmptyState>
      ) : (
        <CategoryTable categories={categories} />
      )}
    </Page>
  )
}
