import type { categories as english } from '../en/categories.ts'
import type { Translation } from '../translation.ts'

export const categories: Translation<typeof english> = {
  title: 'カテゴリ',
  newCategory: 'カテゴリを追加',
  editCategory: '{{name}}を編集',
  tag: 'カテゴリ',
  nameJa: '日本語名',
  nameEn: '英語名',
  slug: '短縮名（URLに使用）',
  slugHint: '半角英小文字・数字・ハイフン',
  colour: '色',
  colours: {
    vermillion: '朱色',
    blue: '青',
    green: '緑',
    purple: '紫',
    orange: 'オレンジ',
    sky: '水色',
    yellow: '黄色',
    grey: 'グレー',
  },
  painPoints: '悩み',
  noCategories: 'まだカテゴリがありません。追加すると、悩みを探しやすくなります。',
  archiveHint: 'アーカイブしたカテゴリは選択できなくなります。すでに付いている悩みには残ります。',
}
