import { Link } from '@remix-run/react'
import { useTranslation } from 'react-i18next'
import { CategoryTag, type TaggedCategory } from '#app/ui/category-tag.tsx'
import { For } from '#app/ui/role.tsx'
import { WideTable } from '#app/ui/wide-table.tsx'

export type CategoryRow = TaggedCategory & {
  id: number
  slug: string
  painPoints: number
  archivedAt: Date | null
}

/** Every category with its chip, its names and the number of its pain points, which links to them. */
export function CategoryTable({ categories }: { categories: CategoryRow[] }) {
  const { t } = useTranslation(['categories', 'shell'])
  return (
    <WideTable label={t('categories:title')}>
      <thead>
        <tr>
          <th scope="col">{t('categories:tag')}</th>
          <th scope="col">{t('categories:nameJa')}</th>
          <th scope="col">{t('categories:nameEn')}</th>
          <th scope="col" className="number">
            {t('categories:painPoints')}
          </th>
          <th scope="col">
            <span className="sr-only">{t('shell:edit')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {categories.map((category) => (
          <tr key={category.id}>
            <td>
              <CategoryTag category={category} />
              {category.archivedAt && <span className="ms-2 text-muted">({t('shell:archived')})</span>}
            </td>
            <td lang="ja">{category.nameJa}</td>
            <td lang="en">{category.nameEn}</td>
            <td className="number">
              <Link to={`/backlog?category=${category.slug}`}>{category.painPoints}</Link>
            </td>
            <td className="number">
              <For who="admin">
                <Link to={`/settings/categories/${category.slug}/edit`} className="whitespace-nowrap">
                  {t('shell:edit')}
                  <span className="sr-only"> {category.nameEn}</span>
                </Link>
              </For>
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  )
}
