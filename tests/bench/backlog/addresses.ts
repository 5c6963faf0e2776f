import { readBacklogAddress } from '#app/features/backlog/address/backlog.form.ts'
import { backlogGroups } from '#app/features/backlog/address/backlog-address.ts'
import {
  listBacklogCategories,
  listBacklogTeams,
} from '#app/features/backlog/scope/choices.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { people } from '../facts/words.ts'
import { listPainPoints } from '../targets.ts'
import { listDeepPages, rankedSorts } from './deep-pages.ts'
import { type Askable, listCommonLines, listFilterLines } from './filter-lines.ts'
import { listMapPaths } from './map-paths.ts'
import { listTextLines, rareTextLines } from './text-lines.ts'

export const addressGroups = [
  'common',
  'common, next pages',
  'filters and sorts',
  'deep pages',
  'text',
  'rare words',
  'grouped',
  'heat map',
  'pain point',
  'palette',
] as const
export type AddressGroup = (typeof addressGroups)[number]

const sortsALine = 4

/** The addresses to measure, by group; a next page is known only from the page before it. */
export async function findAddresses(
  db: Db,
  today: string,
): Promise<Record<Exclude<AddressGroup, 'common, next pages'>, string[]>> {
  const asked = await findAskable(db, today)
  const common = ['/backlog', ...listCommonLines(asked).map((line) => asking(line)), ...pickedPaths(asked)]
  const ordered = rankedSorts.flatMap((sort) => [`/backlog?sort=${sort}`, `/backlog?sort=-${sort}`])
  const text = [...listTextLines(asked).map((line) => asking(line)), asking('デプロイ', '&sort=hours')]
  const addresses = {
    common: [...common, ...ordered],
    'filters and sorts': listFilterLines(asked).flatMap(inSomeOrders),
    'deep pages': await listDeepPages(db),
    text: [...text, asking('アラート 手で', '&sort=match'), asking('restart', '&sort=-heard')],
    'rare words': rareTextLines.map((word) => asking(word)),
    grouped: groupedPaths(asked),
    'heat map': listMapPaths(today),
    'pain point': (await listPainPoints(db)).map((id) => `/pain-points/${id}`),
    palette: ['', ...paletteTexts(asked)].map((text) => `/search.json?${new URLSearchParams({ q: text })}`),
  }
  await refuseWhatMeansNothing(db, Object.values(addresses).flat())
  return addresses
}

/** The lists whose next pages are measured too. */
export const followedPaths = ['/backlog', '/backlog?q=', '/backlog?q=severity%3Acritical+state%3Aactive']

async function findAskable(db: Db, today: string): Promise<Askable> {
  const slugs = (await listBacklogTeams(db)).map(({ slug }) => slug)
  const heard = await db.selectFrom('teams').select('slug').orderBy('id').limit(1).executeTakeFirstOrThrow()
  const tickets = await db.selectFrom('tickets').select('key').orderBy('id', 'desc').limit(2).execute()
  const categories = (await listBacklogCategories(db)).map(({ slug }) => slug)
  const between = [slugs[Math.floor(slugs.length / 2)] ?? heard.slug, slugs.at(-1) ?? heard.slug]
  return {
    teams: [heard.slug, ...between],
    categories: ['deploy', ...categories.filter((slug) => slug !== 'deploy')].slice(0, 3),
    people: people.filter((_, index) => index % 37 === 0),
    tickets: tickets.map(({ key }) => key),
    today,
  }
}

function asking(line: string, rest = ''): string {
  return `/backlog?q=${encodeURIComponent(line)}${rest}`
}

/** Each line in its usual order and in some others; the next line in the next ones. */
function inSomeOrders(line: string, turn: number): string[] {
  const orders = [...rankedSorts, ...rankedSorts.map((sort) => `-${sort}`)]
  const turned = Array.from({ length: sortsALine - 1 }, (_, at) => orders[(turn + 4 * at) % orders.length])
  return [asking(line), ...turned.map((sort) => asking(line, `&sort=${sort}`))]
}

/** As in the links of other pages. */
function pickedPaths({ teams: [team], categories: [category], today }: Askable): string[] {
  return [
    `/backlog?team=${team}`,
    `/backlog?team=${team}&category=${category}`,
    `/backlog?category=${category}&severity=high`,
    `/backlog?month=${today.slice(0, 7)}`,
  ]
}

function groupedPaths({ teams: [team], categories: [category], today }: Askable): string[] {
  const lines = [
    '',
    `team:${team}`,
    `category:${category} severity:>=high`,
    'is:back',
    `heard:${today.slice(0, 7)}`,
  ]
  const open = { team, category, state: 'unplanned', phase: 'mature', ticket: 'none' }
  return backlogGroups.flatMap((group) => [
    `/backlog?group=${group}`,
    `/backlog?group=${group}&in=${open[group]}`,
    ...lines.map((line) => asking(line, `&group=${group}`)),
    asking('デプロイ', `&group=${group}`),
  ])
}

/** The requests of a palette during typing. */
function paletteTexts({ teams: [team = ''] }: Askable): string[] {
  return ['デプ', 'デプロイ', 're', 'restart', team, '4711', '#777', ...rareTextLines.slice(0, 6)]
}

/** A filter that is left out would be measured as none. */
async function refuseWhatMeansNothing(db: Db, paths: string[]): Promise<void> {
  const known = { teams: await listBacklogTeams(db), categories: await listBacklogCategories(db) }
  for (const path of paths.filter((path) => /^\/backlog(\?|$)/.test(path))) {
    const { wrong, wrongWords } = readBacklogAddress(new URL(path, 'http://bench').searchParams, known)
    if (wrong.length + wrongWords.length > 0) throw new Error(`${path} asks for what there is not.`)
  }
}
