import { sql } from 'kysely'
import type { BacklogSort } from '#app/features/backlog/address/backlog-address.ts'
import { writeCursor } from '#app/features/backlog/address/backlog-cursor.ts'
import type { Db } from '#db/transaction.ts'

type Key = { painPointId: number; hours: string; teams: number; mentions: number; severityRank: number }
type Place = Key & { lastHeardOn: string; firstHeardOn: string }

const keyOf: Record<Exclude<BacklogSort, 'match'>, (place: Place) => string> = {
  hours: ({ hours }) => hours,
  teams: ({ teams }) => String(teams),
  mentions: ({ mentions }) => String(mentions),
  heard: ({ lastHeardOn }) => lastHeardOn,
  age: ({ firstHeardOn }) => firstHeardOn,
  severity: ({ severityRank }) => String(severityRank),
}
// why: Object.keys() types the keys as string.
export const rankedSorts = Object.keys(keyOf) as (keyof typeof keyOf)[]

/** Lines whose lists are long enough to have pages deep inside. */
const longLines = ['', 'state:active', 'category:deploy', 'severity:>=high state:active', 'phase:mature']

/** Pages from deep inside of long lists, in every order and both directions. */
export async function listDeepPages(db: Db): Promise<string[]> {
  const place = await findPlace(db)
  return rankedSorts.flatMap((sort, turn) =>
    [false, true].flatMap((isReversed) => {
      const cursor = writeCursor({ sort, isReversed }, keyOf[sort](place), place.painPointId)
      const lines = [longLines[0], longLines[1 + (turn % (longLines.length - 1))]]
      return lines.flatMap((line = '') => {
        const asked = `/backlog?q=${encodeURIComponent(line)}&sort=${isReversed ? '-' : ''}${sort}`
        return [`${asked}&after=${cursor}`, `${asked}&before=${cursor}`]
      })
    }),
  )
}

/** Any pain point: it has a place in each of the orders. */
async function findPlace(db: Db): Promise<Place> {
  const { rows } = await sql<Place>`
    select pain_point_id, coalesce(round(hours_per_month, 6)::text, '-1') as hours, teams, mentions, severity_rank,
      last_heard_on, first_heard_on
    from summaries where hours_per_month > 0 and state = 'unplanned'
    order by md5(pain_point_id::text) limit 1`.execute(db)
  const [place] = rows
  if (!place) throw new Error('There is no pain point to start a page from.')
  return place
}

const followed = 3

/** The next pages of a list, one after another. */
export async function followNext(read: (path: string) => Promise<string>, path: string): Promise<string[]> {
  const pages: string[] = []
  let next = linkToNext(await read(path))
  while (next !== undefined && pages.length < followed) {
    pages.push(next)
    next = linkToNext(await read(next))
  }
  return pages
}

function linkToNext(html: string): string | undefined {
  const link = html.match(/<a\b[^>]*>/g)?.find((tag) => tag.includes('rel="next"'))
  return link && /href="([^"]*)"/.exec(link)?.[1]?.replaceAll('&amp;', '&')
}
