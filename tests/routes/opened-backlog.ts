import { loader as open } from '#app/routes/backlog._index.tsx'
import { aPainPoint } from '#tests/support/a-pain-point.ts'
import { aSync } from '#tests/support/a-sync.ts'
import { aTeam } from '#tests/support/a-team.ts'
import { aTicket } from '#tests/support/a-ticket.ts'
import { readRedirect } from '#tests/support/answer.ts'
import { openDatabaseForRequests } from '#tests/support/database.ts'
import { opening } from '#tests/support/route-request.ts'

/** 60 pain points of one category and one of another with a ticket, all of one team; another team is never heard. */
export async function fillBacklog(): Promise<void> {
  const db = await openDatabaseForRequests()
  const teamId = await aTeam(db, { slug: 'orders', name: '注文' })
  await aTeam(db, { slug: 'billing', name: 'Billing', phase: 'mature' })
  const syncId = await aSync(db, { teamIds: [teamId] })
  for (let number = 0; number < 60; number++)
    await aPainPoint(db, { syncId, teamIds: [teamId], title: `Number ${number}`, categoryIds: [2] })
  const painPointId = await aPainPoint(db, { syncId, teamIds: [teamId], title: 'Done with' })
  await aTicket(db, { painPointId, outcome: 'done' })
}

type Options = { language?: string }

/** What the page at an address shows, and how many rows in total. */
export const page = async (search: string, options: Options = {}) => {
  const { shown } = await open(opening(`/backlog${search}`, options))
  return { ...shown, total: shown.slice.totals.painPoints }
}

/** Where an address redirects to; null when it shows a page itself. */
export const led = (search: string) =>
  open(opening(`/backlog${search}`)).then(
    () => null,
    (thrown: unknown) => decodeURIComponent(readRedirect(thrown) ?? ''),
  )
