import type { CategoryDescription } from '#app/features/categories/category.form.ts'

/** The categories the admin added to alerts, deploy and performance in the first week. */
export const addedCategories: CategoryDescription[] = [
  { slug: 'access', nameEn: 'Access', nameJa: '権限', colour: 'purple' },
  { slug: 'data-fix', nameEn: 'Data repair', nameJa: 'データ補正', colour: 'orange' },
]
