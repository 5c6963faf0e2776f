import type { categories as english } from '../en/categories.ts'
import type { Translation } from '../translation.ts'

export const categories: Translation<typeof english> = {
  title: 'カテゴリ',
}
