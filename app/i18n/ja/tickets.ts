import type { tickets as english } from '../en/tickets.ts'
import type { Translation } from '../translation.ts'

export const tickets: Translation<typeof english> = {
  title: 'チケット',
}
