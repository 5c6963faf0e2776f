import type { backlog as english } from '../en/backlog.ts'
import type { Translation } from '../translation.ts'

export const backlog: Translation<typeof english> = {
  title: 'バックログ',
}
