import fc from 'fast-check'
import type { MentionFact, PainPointFacts, TicketFact } from '#app/domain/pain-points/pain-point-state.ts'
import type { Tx } from '#db/transaction.ts'
import { anyFacts } from '#tests/domain/pain-points/fact-arbitraries.ts'
import { noon } from '#tests/domain/pain-points/fact-builders.ts'

const quotes = ['ﾃﾞﾌﾟﾛｲが遅い', 'Ⅷ ALERTS, 100%', null]

// Few days give moments that are exactly the same, and of those the row written later must win.
const onFewDays = (facts: PainPointFacts): PainPointFacts => ({
  mentions: facts.mentions.map((mention) => ({ ...mention, heardOn: early(mention.heardOn) })),
  resolutions: facts.resolutions.map((said) => ({ ...said, resolvedOn: early(said.resolvedOn) })),
  tickets: facts.tickets.map((ticket) => ({
    ...ticket,
    outcomes: ticket.outcomes.map((seen) => ({ ...seen, observedOn: early(seen.observedOn) })),
  })),
})
const early = (day: string) => `2026-0${1 + (Number(day.slice(-1)) % 2)}-0${1 + (Number(day.slice(-2)) % 2)}`

export type AnyPainPoint = {
  facts: PainPointFacts
  title: string
  notes: string | null
  categoryIds: number[]
  knownBy: string[]
}

export const anyPainPoints: fc.Arbitrary<AnyPainPoint[]> = fc.array(
  fc.record({
    facts: fc.oneof(anyFacts, anyFacts.map(onFewDays)),
    title: fc.constantFrom('デプロイが止まる', 'Ｆｌａｋｙ deploy', 'カタカナ'),
    notes: fc.constantFrom('手順書\n**ＤＢ**', null),
    categoryIds: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }),
    knownBy: fc.subarray(['Sato', 'Ito', 'Abe']),
  }),
  { minLength: 2, maxLength: 4 },
)

/** Writes facts to their tables as people could have recorded them: one sync for each mention. */
export async function insertFacts(db: Tx, painPoints: AnyPainPoint[]): Promise<void> {
  for (const { facts, title, notes, categoryIds, knownBy } of painPoints) {
    const { id: painPointId } = await db
      .insertInto('painPoints')
      .values({ title, notes, createdAt: noon('2026-01-01'), createdBy: 'Mori' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('painPointCategories')
      .values(categoryIds.map((categoryId) => ({ painPointId, categoryId })))
      .execute()
    const known = knownBy.map((name) => ({
      painPointId,
      name,
      recordedAt: noon('2026-01-01'),
      recordedBy: 'Mori',
    }))
    if (known.length > 0) await db.insertInto('knownBy').values(known).execute()
    await insertMentions(db, painPointId, facts.mentions)
    const recorded = { painPointId, reason: 'Too rare', recordedBy: 'Mori' }
    const resolutions = facts.resolutions.map((resolution) => ({ ...resolution, ...recorded }))
    if (resolutions.length > 0) await db.insertInto('resolutions').values(resolutions).execute()
    await insertTickets(db, painPointId, facts.tickets)
  }
}

async function insertMentions(db: Tx, painPointId: number, mentions: readonly MentionFact[]) {
  const syncs = await db
    .insertInto('syncs')
    .values(
      mentions.map(({ heardOn }) => ({
        heldOn: heardOn,
        templateId: 1,
        createdAt: noon(heardOn),
        createdBy: 'Mori',
      })),
    )
    .returning('id')
    .execute()
  const heard = mentions.map((mention, index) => ({ ...mention, syncId: syncs[index]?.id ?? 0 }))
  await db
    .insertInto('syncTeams')
    .values(heard.map(({ syncId, teamId }) => ({ syncId, teamId })))
    .execute()
  await db
    .insertInto('mentions')
    .values(
      heard.map(({ estimate, ...mention }) => ({
        ...mention,
        painPointId,
        // The column does not accept an estimate of no occurrences.
        occurrences: estimate && Math.max(0.25, estimate.occurrences),
        per: estimate?.per ?? null,
        minutesEach: estimate?.minutesEach ?? null,
        people: estimate?.people ?? null,
        quote: quotes[mention.syncId % quotes.length] ?? null,
        recordedBy: 'Mori',
      })),
    )
    .execute()
}

async function insertTickets(db: Tx, painPointId: number, tickets: readonly TicketFact[]) {
  for (const { ticketId } of tickets) await linkTicket(db, painPointId, ticketId)
  const outcomes = tickets.flatMap(({ ticketId, outcomes }) =>
    outcomes.map(({ outcome, observedOn, recordedAt }) => ({
      ticketId,
      outcome,
      observedOn,
      observedAt: recordedAt,
      observedBy: 'Mori',
    })),
  )
  if (outcomes.length > 0) await db.insertInto('ticketOutcomes').values(outcomes).execute()
}

export async function linkTicket(db: Tx, painPointId: number, ticketId: number) {
  const on = '2026-01-01'
  await db
    .insertInto('ticketLinks')
    .values({ painPointId, ticketId, linkedOn: on, linkedAt: noon(on), linkedBy: 'Mori' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
