import type { PainPointState } from '#app/domain/pain-points/pain-point-state.ts'
import { isAllowed, type Role } from '#app/domain/role.ts'
import { normalForm } from '#app/domain/text/normal-form.ts'
import { countCharacters, foldForSearch, readLine } from '#app/domain/text/text.ts'
import { getWords, type Words } from '#app/i18n/translator.server.ts'
import type { Found, FoundGroup } from '#app/ui/found.ts'
import type { Db } from '#db/transaction.ts'
import { findNumbered, listNamedTeams, listTicketsByKey } from './named.queries.server.ts'
import { actions, pages } from './pages.ts'

/** The searching person: their rights and their language. */
export type Reader = { role: Role | undefined; visitor: object | undefined; t: Words }
/** The searches of other features. */
export type Sources = {
  searchPainPoints: (
    db: Db,
    text: string,
    page: { limit: number },
  ) => Promise<{ painPointId: number; title: string; state: PainPointState; teams: { name: string }[] }[]>
  /** This person's views. */
  views: { name: string; path: string }[]
}

const inAll = 30
const ofOneKind = 8
const longest = 200
const teamsNamed = 3

/**
 * Everything with a name like this: actions, pages and saved views by any part of their name; from two characters on
 * teams, pain points and tickets too, and a pain point by its number. Without a text, the places one can go to.
 */
export async function findEverywhere(
  db: Db,
  asked: string,
  reader: Reader,
  sources: Sources,
): Promise<FoundGroup[]> {
  const { t } = reader
  const read = readLine(asked.slice(0, longest))
  const text = read.ok ? normalForm(read.text, 'NFKC') : ''
  if (asked.trim() !== '' && text === '') return []
  const numbered = await findByNumber(db, text)
  const isSearched = countCharacters(text) >= 2
  const [teams, painPoints, tickets] = isSearched
    ? await Promise.all([
        findTeams(db, text),
        sources.searchPainPoints(db, text, { limit: ofOneKind }),
        // A ticket key has a digit: without one this would search all of them for nothing.
        /\d/.test(text) ? listTicketsByKey(db, text, ofOneKind) : [],
      ])
    : [[], [], []]
  const own = numbered
    ? [{ to: `/pain-points/${numbered.id}`, title: numbered.title, hint: `#${numbered.id}` }]
    : []
  const others = painPoints.filter(({ painPointId }) => painPointId !== numbered?.id)
  const painPointGroup = {
    name: t('finding:groups.painPoints'),
    found: [
      ...own,
      ...others.map(({ painPointId, title, state, teams }) => ({
        to: `/pain-points/${painPointId}`,
        title,
        hint: [t(`glossary:states.${state}`), ...teams.slice(0, teamsNamed).map(({ name }) => name)].join(
          ' · ',
        ),
      })),
    ],
  }
  return firstOf(inAll, [
    ...(numbered ? [painPointGroup] : []),
    {
      name: t('finding:groups.actions'),
      found: [...actionsOn(numbered, reader), ...findPlaces(actions, text, reader)],
    },
    { name: t('finding:groups.pages'), found: findPlaces(pages, text, reader) },
    { name: t('finding:groups.views'), found: findViews(sources.views, text) },
    {
      name: t('finding:groups.teams'),
      found: teams.map(({ slug, name }) => ({ to: `/teams/${slug}`, title: name, hint: slug })),
    },
    ...(numbered ? [] : [painPointGroup]),
    {
      name: t('finding:groups.tickets'),
      found: tickets.map(({ id, key, url }) => ({ to: `/tickets/${id}`, title: key, hint: url })),
    },
  ])
}

async function findByNumber(db: Db, text: string) {
  const number = /^#?([1-9]\d{0,14})$/.exec(text)?.[1]
  return number === undefined ? undefined : findNumbered(db, Number(number))
}

function actionsOn(painPoint: { id: number; title: string } | undefined, { role, t }: Reader): Found[] {
  if (!painPoint || !role || !isAllowed(role, 'member')) return []
  const { id, title } = painPoint
  return [
    { to: `/pain-points/${id}/merge`, title: t('finding:actions.merge', { title }) },
    { to: `/pain-points/${id}/split`, title: t('finding:actions.split', { title }) },
    { to: `/pain-points/${id}/edit`, title: t('finding:actions.edit', { title }) },
  ]
}

type Place = (typeof pages | typeof actions)[number]

function findPlaces(places: readonly Place[], text: string, { role, visitor, t }: Reader): Found[] {
  const mine = places.filter(([, who]) =>
    who === 'person' ? visitor !== undefined : role !== undefined && isAllowed(role, who),
  )
  const named = mine.map(([to, , name]) => ({ to, title: t(name), names: namesOf(name) }))
  return likeFirst(named, text).map(({ to, title }) => ({ to, title }))
}

function namesOf(name: Place[2]): string[] {
  return [getWords('ja')(name), getWords('en')(name)]
}

function findViews(views: Sources['views'], text: string): Found[] {
  const named = views.map(({ name, path }) => ({ to: path, title: name, names: [name] }))
  return likeFirst(named, text)
    .slice(0, ofOneKind)
    .map(({ to, title }) => ({ to, title }))
}

async function findTeams(db: Db, text: string) {
  const teams = await listNamedTeams(db)
  return likeFirst(
    teams.map((team) => ({ ...team, names: [team.name, team.slug] })),
    text,
  ).slice(0, ofOneKind)
}

/** What starts with the text, then what contains it; each in its own order. */
function likeFirst<Named extends { names: string[] }>(all: Named[], text: string): Named[] {
  const asked = foldForSearch(text)
  const folded = all.map((one) => ({ one, names: one.names.map(foldForSearch) }))
  const begins = folded.filter(({ names }) => names.some((name) => name.startsWith(asked)))
  const holds = folded.filter(
    (row) => !begins.includes(row) && row.names.some((name) => name.includes(asked)),
  )
  return [...begins, ...holds].map(({ one }) => one)
}

/** The first so many across all groups, without empty groups. */
function firstOf(most: number, groups: FoundGroup[]): FoundGroup[] {
  let left = most
  return groups.flatMap(({ name, found }) => {
    const kept = found.slice(0, left)
    left -= kept.length
    return kept.length > 0 ? [{ name, found: kept }] : []
  })
}
