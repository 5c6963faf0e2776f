import type { Category, CategoryColour, Team } from '#db/schema.ts'
import { pick, type Random, wholeBetween } from '../random.ts'
import { instantOn } from './window.ts'

const names = ['注文', '決済', '検索', '配送', '会員', 'Ads', 'Billing', 'Content', 'Mobile', 'Platform']
const colours: CategoryColour[] = ['purple', 'orange', 'sky', 'yellow', 'grey']
const moreCategories = [
  ['capacity', 'Capacity', 'キャパシティ'],
  ['data', 'Data', 'データ'],
  ['network', 'Network', 'ネットワーク'],
  ['on-call', 'On-call', 'オンコール'],
  ['security', 'Security', 'セキュリティ'],
  ['tests', 'Tests', 'テスト'],
  ['tooling', 'Tooling', 'ツール'],
] as const

/** Teams in all three phases with cadences of one, two and four weeks; one in ten without a headcount. */
export function makeUpTeams(random: Random, count: number, firstDay: string): Team[] {
  return Array.from({ length: count }, (_, index) => ({
    id: index + 1,
    slug: `team-${index + 1}`,
    name: `${names[index % names.length]} ${index + 1}`,
    phase: pick(random, ['pre_launch', 'launched', 'launched', 'mature', 'mature']),
    headcount: random() < 0.1 ? null : wholeBetween(random, 3, 14),
    cadenceDays: pick(random, [7, 14, 14, 14, 28]),
    createdOn: firstDay,
    createdAt: instantOn(firstDay),
    createdBy: 'bench',
    archivedAt: null,
  }))
}

/** Ten categories with the seeded three, as an organisation has after a year or two. */
export function makeUpCategories(firstId: number, firstDay: string): Category[] {
  return moreCategories.map(([slug, nameEn, nameJa], index) => ({
    id: firstId + index,
    slug,
    nameEn,
    nameJa,
    colour: colours[index % colours.length] ?? 'grey',
    createdAt: instantOn(firstDay),
    createdBy: 'bench',
    archivedAt: null,
  }))
}
