import { type Selectable, sql } from 'kysely'
import { familyOf, type LiveMerge } from '#app/domain/pain-points/merge.ts'
import type { MentionFact, PainPointFacts } from '#app/domain/pain-points/pain-point-state.ts'
import { deriveMarked } from '#db/derived/derive-summaries.ts'
import type { MentionsTable, ResolutionsTable, TicketLinksTable, TicketOutcomesTable } from '#db/schema.ts'
import type { Tx } from '#db/transaction.ts'

/** Every stored fact; each list in a complete order, so that no query plan changes it. */
export type FactRows = {
  painPoints: { id: number; title: string; notes: string | null }[]
  knownBy: { painPointId: number; name: string }[]
  categories: { painPointId: number; categoryId: number }[]
  mentions: Selectable<MentionsTable>[]
  resolutions: Selectable<ResolutionsTable>[]
  links: Selectable<TicketLinksTable>[]
  outcomes: Selectable<TicketOutcomesTable>[]
  merges: LiveMerge[]
}

export async function loadFacts(db: Tx): Promise<FactRows> {
  return {
    painPoints: await db.selectFrom('painPoints').select(['id', 'title', 'notes']).orderBy('id').execute(),
    knownBy: await db
      .selectFrom('knownBy')
      .select(['painPointId', 'name'])
      .orderBy('painPointId')
      .orderBy('name')
      .execute(),
    categories: await db
      .selectFrom('painPointCategories')
      .selectAll()
      .orderBy('painPointId')
      .orderBy('categoryId')
      .execute(),
    mentions: await db.selectFrom('mentions').selectAll().orderBy('id').execute(),
    resolutions: await db.selectFrom('resolutions').selectAll().orderBy('id').execute(),
    links: await db
      .selectFrom('ticketLinks')
      .selectAll()
      .orderBy('painPointId')
      .orderBy('ticketId')
      .execute(),
    outcomes: await db.selectFrom('ticketOutcomes').selectAll().orderBy('id').execute(),
    merges: await db
      .selectFrom('merges')
      .select(['sourceId', 'targetId'])
      .where('undoneAt', 'is', null)
      .orderBy('sourceId')
      .execute(),
  }
}

/** A pain point and all merged into it, itself first, then by id. */
export function painPointsOf(rows: FactRows, rootId: number): FactRows['painPoints'] {
  const family = familyOf(rootId, rows.merges)
  const members = rows.painPoints.filter(({ id }) => family.includes(id))
  return members.toSorted((a, b) => Number(b.id === rootId) - Number(a.id === rootId) || a.id - b.id)
}

/** How many people know it, each once in any spelling. */
export function countKnownBy(rows: FactRows, rootId: number): number {
  return new Set(ofFamily(rows, rows.knownBy, rootId).map(({ name }) => name)).size
}

export const mentionsOf = (rows: FactRows, rootId: number) => ofFamily(rows, rows.mentions, rootId)

/** The facts of a pain point and everything merged into it, as the domain reads them. */
export function factsOf(rows: FactRows, rootId: number): PainPointFacts {
  const links = ofFamily(rows, rows.links, rootId)
  return {
    mentions: mentionsOf(rows, rootId).map(mentionFact),
    resolutions: ofFamily(rows, rows.resolutions, rootId).map(({ kind, resolvedOn, recordedAt }) => ({
      kind,
      resolvedOn,
      recordedAt: recordedAt.toISOString(),
    })),
    tickets: [...new Set(links.map((link) => link.ticketId))].map((ticketId) => ({
      ticketId,
      linkedOn: links.find((link) => link.ticketId === ticketId)?.linkedOn ?? '',
      outcomes: rows.outcomes
        .filter((outcome) => outcome.ticketId === ticketId)
        .map(({ outcome, observedOn, observedAt }) => ({
          outcome,
          observedOn,
          recordedAt: observedAt.toISOString(),
        })),
    })),
  }
}

function ofFamily<Row extends { painPointId: number }>(rows: FactRows, facts: Row[], rootId: number): Row[] {
  const family = familyOf(rootId, rows.merges)
  return facts.filter((fact) => family.includes(fact.painPointId))
}

function mentionFact(row: Selectable<MentionsTable>): MentionFact {
  const { teamId, heardOn, recordedAt, severity, occurrences, per, minutesEach, people } = row
  const isEstimated = occurrences !== null && per !== null && minutesEach !== null && people !== null
  return {
    teamId,
    heardOn,
    recordedAt: recordedAt.toISOString(),
    severity,
    estimate: isEstimated ? { occurrences, per, minutesEach, people } : null,
  }
}

/**
 * The derived tables in one order, with what this transaction has written so far; without cells and steps that count
 * nothing, which a rebuild does not leave.
 */
export async function loadDerived(db: Tx) {
  await deriveMarked(db)
  return {
    summaries: await db.selectFrom('summaries').selectAll().orderBy('painPointId').execute(),
    teamSummaries: await db
      .selectFrom('teamSummaries')
      .selectAll()
      .orderBy('painPointId')
      .orderBy('teamId')
      .execute(),
    toilSpans: await db
      .selectFrom('toilSpans')
      .selectAll()
      .orderBy('painPointId')
      .orderBy('teamId')
      .orderBy('fromMonth')
      .execute(),
    stateSpans: await db
      .selectFrom('stateSpans')
      .selectAll()
      .orderBy('painPointId')
      .orderBy('fromDay')
      .execute(),
    heatCells: await db
      .selectFrom('heatCells')
      .selectAll()
      .where(sql<boolean>`(pain_points, not_estimated, severe, hours_per_month, firsts, firsts_not_estimated)
        <> (0, 0, 0, 0, 0, 0)`)
      .orderBy('teamId')
      .orderBy('categoryId')
      .orderBy('state')
      .orderBy('severityRank')
      .execute(),
    toilSteps: await db
      .selectFrom('toilSteps')
      .selectAll()
      .where(sql<boolean>`(pain_points, not_estimated, hours_per_month) <> (0, 0, 0)`)
      .orderBy('teamId')
      .orderBy('categoryId')
      .orderBy('month')
      .execute(),
    searchTexts: await db.selectFrom('searchTexts').selectAll().orderBy('painPointId').execute(),
  }
}
