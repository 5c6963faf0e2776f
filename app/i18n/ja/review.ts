import type { review as english } from '../en/review.ts'
import type { Translation } from '../translation.ts'

export const review: Translation<typeof english> = {
  title: '月次レビュー',
}
