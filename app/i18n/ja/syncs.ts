import type { syncs as english } from '../en/syncs.ts'
import type { Translation } from '../translation.ts'

export const syncs: Translation<typeof english> = {
  title: 'Sync Mtg',
}
