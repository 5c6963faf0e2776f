import type { Day } from '#app/domain/calendar/day.ts'
import { thresholds } from '#app/domain/settings.ts'
import { type BlackBox, detectBlackBoxes } from '#app/domain/silos/black-box.ts'
import { detectFightingAlone, type FightingAlone } from '#app/domain/silos/fighting-alone.ts'
import { detectLostTouch, type LostTouch } from '#app/domain/silos/lost-touch.ts'
import { detectUnanswered, type Unanswered } from '#app/domain/silos/unanswered.ts'
import type { Db } from '#db/transaction.ts'
import {
  countTeamsHeard,
  listFightingAlone,
  listKnownByOne,
  listNamedTeams,
  listTeamRhythms,
  listTitles,
  listUnanswered,
} from './silos.queries.server.ts'

export type Findings<Finding> = { total: number; findings: Finding[] }

/** A black box with the titles of the pain points that are shown. */
export type TitledBlackBox = Omit<BlackBox, 'painPoints'> & {
  painPoints: { painPointId: number; title: string; hoursPerMonth: number | null }[]
}

/** A pain point of several teams; for how many days it is also unanswered, null when it is not. */
export type SharedFinding = FightingAlone & { daysUnanswered: number | null }

export type SiloReport = {
  fightingAlone: Findings<SharedFinding>
  lostTouch: Findings<LostTouch>
  unanswered: Findings<Unanswered>
  blackBoxes: Findings<TitledBlackBox>
  /** Too few teams were heard for two to have the same pain point. */
  isEarly: boolean
  /** Every team that a finding may name, by id. */
  teams: Record<number, { slug: string; name: string }>
}

/** How many of one person's pain points are shown with the finding; the rest is one link away. */
const evidenceShown = 5

/**
 * Where silos form today: of each kind the worst `limit`, and the number of all. What several teams have and is also
 * unanswered is listed once, with the former; a person's pain points are those listed with neither.
 */
export async function reportSilos(db: Db, today: Day, limit: number): Promise<SiloReport> {
  const [alone, unanswered, known, rhythms, named, teamsHeard] = await Promise.all([
    listFightingAlone(db, limit),
    listUnanswered(db, today, 2 * limit),
    listKnownByOne(db, { limit }),
    listTeamRhythms(db, today),
    listNamedTeams(db),
    countTeamsHeard(db, thresholds.fightingAloneTeams),
  ])
  const lostTouch = detectLostTouch(rhythms, today)
  // A pain point without a ticket is unplanned.
  const sharedUnanswered = detectUnanswered(
    alone.rows.map((row) => ({ ...row, state: 'unplanned' as const })),
    today,
  )
  const daysOf = new Map(
    sharedUnanswered.map(({ painPointId, daysUnanswered }) => [painPointId, daysUnanswered]),
  )
  const shared = detectFightingAlone(alone.rows).map((finding) => ({
    ...finding,
    daysUnanswered: daysOf.get(finding.painPointId) ?? null,
  }))
  const sharedIds = new Set(shared.map(({ painPointId }) => painPointId))
  const others = detectUnanswered(unanswered.rows, today)
    .filter(({ painPointId }) => !sharedIds.has(painPointId))
    .slice(0, limit)
  const listedIds = new Set([...sharedIds, ...others.map(({ painPointId }) => painPointId)])
  return {
    fightingAlone: { total: alone.total, findings: shared },
    lostTouch: { total: lostTouch.length, findings: lostTouch.slice(0, limit) },
    unanswered: {
      total: unanswered.total,
      findings: others,
    },
    blackBoxes: {
      total: known.total,
      findings: await titled(db, detectBlackBoxes(known.rows), { shown: evidenceShown, listedIds }),
    },
    isEarly: teamsHeard < thresholds.fightingAloneTeams,
    teams: Object.fromEntries(named.map(({ id, slug, name }) => [id, { slug, name }])),
  }
}

/** Everything that one person alone can handle, whether or not that person is among the worst. */
export async function findBlackBox(db: Db, person: string): Promise<TitledBlackBox | undefined> {
  const { rows } = await listKnownByOne(db, { limit: 1, person })
  const [found] = await titled(db, detectBlackBoxes(rows))
  return found
}

async function titled(
  db: Db,
  findings: BlackBox[],
  { shown, listedIds = new Set() }: { shown?: number; listedIds?: ReadonlySet<number> } = {},
): Promise<TitledBlackBox[]> {
  const short = findings.map((finding) => ({
    ...finding,
    painPoints: finding.painPoints.filter(({ painPointId }) => !listedIds.has(painPointId)).slice(0, shown),
  }))
  const titles = await listTitles(
    db,
    short.flatMap(({ painPoints }) => painPoints.map(({ painPointId }) => painPointId)),
  )
  return short.map((finding) => ({
    ...finding,
    painPoints: finding.painPoints.map((each) => ({ ...each, title: titles.get(each.painPointId) ?? '' })),
  }))
}
