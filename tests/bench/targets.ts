import { sql } from 'kysely'
import { addMonths, type Day, monthOf } from '#app/domain/calendar/day.ts'
import type { Db } from '#db/transaction.ts'
import type { LiveSync } from './measure-live.ts'

/** The addresses to measure, by page; each is visited in turn. */
export type Targets = Record<
  | 'backlog'
  | 'backlog filtered'
  | 'heat map'
  | 'sync page'
  | 'sync of 80 lines'
  | 'pain point page'
  | 'review'
  | 'silos'
  | 'similar',
  string[]
>

const samples = 25

export async function findTargets(db: Db, today: Day, months: number, longSyncId: number): Promise<Targets> {
  const teams = await db.selectFrom('teams').select('slug').orderBy('id').limit(samples).execute()
  const syncs = await db
    .selectFrom('syncs')
    .select('id')
    .orderBy('heldOn', 'desc')
    .orderBy('id')
    .limit(samples)
    .execute()
  const reviewed = Array.from({ length: Math.min(months, 12) }, (_, back) => addMonths(monthOf(today), -back))
  return {
    backlog: ['/backlog'],
    'backlog filtered': teams.flatMap(({ slug }, index) => listFilters(slug, index, reviewed)),
    'heat map': ['/backlog/map', ...reviewed.slice(0, 3).map((month) => `/backlog/map?period=${month}`)],
    'sync page': syncs.map(({ id }) => `/syncs/${id}`),
    'sync of 80 lines': [`/syncs/${longSyncId}`],
    'pain point page': (await listPainPoints(db)).map((id) => `/pain-points/${id}`),
    review: reviewed.map((month) => `/review/${month}`),
    silos: ['/silos'],
    similar: typedTexts.flatMap(listTypings).map(askForSimilar),
  }
}

/** Texts of scribes about troubles of the generated titles, and about two that are not among them. */
const typedTexts = [
  '夜間のバックアップを手作業で再起動している',
  'Settlement job times out at the end of the month',
  'デプロイを知っているのが一人だけ',
  'False alarms from the login page at night',
  '検索が遅くてリリースのたびに戻している',
  'The CI runner eats all the memory',
  'レポートのPDFが文字化けする',
  'Invoices are reconciled by eye in a spreadsheet',
]

/** A text after a third of it, two thirds, and complete: similar ones are searched during typing. */
function listTypings(text: string): string[] {
  return [1, 2, 3].map((thirds) => text.slice(0, Math.ceil((text.length * thirds) / 3)))
}

function askForSimilar(text: string): string {
  return `/pain-points/similar?${new URLSearchParams({ text, sync: '1' })}`
}

/** The newest sync, where several people record, and one of its teams. */
export async function findLiveSync(db: Db): Promise<LiveSync> {
  return db
    .selectFrom('syncTeams')
    .innerJoin('syncs', 'syncs.id', 'syncId')
    .leftJoin('syncClocks', 'syncClocks.syncId', 'syncs.id')
    .select((eb) => ['syncs.id as syncId', 'teamId', eb.fn.coalesce('seq', eb.lit(0)).as('seq')])
    .orderBy('heldOn', 'desc')
    .orderBy('syncs.id', 'desc')
    .orderBy('teamId')
    .limit(1)
    .executeTakeFirstOrThrow()
}

/** The ways people narrow the backlog: by one filter, by several, in another order, by a word of two languages. */
function listFilters(team: string, index: number, months: string[]): string[] {
  const month = months[index % months.length]
  const category = ['alerts', 'deploy', 'performance', 'on-call', 'security'][index % 5]
  const word = encodeURIComponent(['デプロイ', '手で', 'restart', 'tls', 'アラート'][index % 5] ?? '')
  const sort = ['hours', 'teams', 'heard', 'age', 'severity'][index % 5]
  return [
    `/backlog?team=${team}`,
    `/backlog?category=${category}&sort=${sort}`,
    `/backlog?team=${team}&category=${category}&severity=high`,
    `/backlog?state=to_confirm&sort=${sort}`,
    `/backlog?phase=mature&severity=medium&heat=count`,
    `/backlog?month=${month}&state=any`,
    `/backlog?q=${word}`,
    `/backlog?q=${word}&team=${team}&state=any&sort=${sort}`,
  ]
}

/** Half of them the most mentioned ones, whose pages are the longest, half any. */
export async function listPainPoints(db: Db): Promise<number[]> {
  const summaries = db.selectFrom('summaries').select('painPointId').limit(samples)
  const often = await summaries.orderBy('mentions', 'desc').orderBy('painPointId').execute()
  const any = await summaries.orderBy(sql`md5(pain_point_id::text)`).execute()
  return often.flatMap(({ painPointId }, index) => [painPointId, any[index]?.painPointId ?? painPointId])
}
