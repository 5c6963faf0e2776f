import type { KnownNames } from '#app/domain/backlog-query/known-names.ts'
import type { Vocabulary } from '#app/domain/entry-line/pieces.ts'

/** A few of each, as readers receive them. */
export const categories = [
  { id: 1, slug: 'alerts', nameEn: 'Alerts', nameJa: 'アラート' },
  { id: 2, slug: 'deploy', nameEn: 'Deploy', nameJa: 'デプロイ' },
]

export const known: KnownNames = { teams: [{ slug: 'orders', name: '注文チーム' }], categories }

export const vocabulary: Vocabulary = { categories, saidOn: '2026-11-01' }
