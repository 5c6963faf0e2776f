import { thresholds } from '#app/domain/settings.ts'
import { compareHours, type SiloFinding, sumHours } from './silo-finding.ts'

/** No titles, because one person can hold thousands: titles are looked up for the rows that are shown. */
export type BlackBoxRow = {
  painPointId: number
  teamIds: number[]
  /** null: nobody estimated it. */
  hoursPerMonth: number | null
  knownBy: string[]
}

export type BlackBox = SiloFinding & {
  kind: 'black_box'
  /** The person's name as written in "known by". */
  person: string
  /** What this person alone can handle, most hours per month first, not estimated last. */
  painPoints: { painPointId: number; hoursPerMonth: number | null }[]
  /** Sum of what is estimated; null when none is. */
  hoursPerMonth: number | null
}

/**
 * What stops when one person is away: active pain points that exactly one person can handle, grouped by that person.
 *
 * Pass active pain points only. A pain point with nobody named is unknown, not a black box. Measured: people who can
 * handle each; reference: one, the most that still makes a black box; n: pain points that this person alone can handle.
 * Sorted by number of pain points, then hours, then name. A person named twice on one pain point counts once. Source:
 * Nayami's own rule; "truck factor" 1 in the literature.
 */
export function detectBlackBoxes(painPoints: BlackBoxRow[]): BlackBox[] {
  const byPerson = new Map<string, BlackBoxRow[]>()
  for (const row of painPoints) {
    const [person, ...others] = new Set(row.knownBy)
    if (person === undefined || others.length + 1 > thresholds.blackBoxPeople) continue
    const rows = byPerson.get(person)
    if (rows) rows.push(row)
    else byPerson.set(person, [row])
  }
  return [...byPerson]
    .map(([person, rows]) => findingFor(person, rows))
    .sort(
      (a, b) =>
        b.n - a.n || compareHours(a.hoursPerMonth, b.hoursPerMonth) || compareNames(a.person, b.person),
    )
}

function compareNames(a: string, b: string): number {
  return Number(a > b) - Number(a < b)
}

function findingFor(person: string, rows: BlackBoxRow[]): BlackBox {
  const painPoints = rows
    .map(({ painPointId, hoursPerMonth }) => ({ painPointId, hoursPerMonth }))
    .sort((a, b) => compareHours(a.hoursPerMonth, b.hoursPerMonth) || a.painPointId - b.painPointId)
  return {
    kind: 'black_box',
    measured: 1,
    reference: thresholds.blackBoxPeople,
    n: rows.length,
    painPointIds: painPoints.map((each) => each.painPointId),
    teamIds: [...new Set(rows.flatMap((row) => row.teamIds))].sort((a, b) => a - b),
    person,
    painPoints,
    hoursPerMonth: sumHours(rows.map((row) => row.hoursPerMonth)),
  }
}
