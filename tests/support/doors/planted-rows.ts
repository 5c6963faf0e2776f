import { issueApiToken } from '#app/features/accounts/api-tokens/api-token.commands.server.ts'
import { invitePerson } from '#app/features/accounts/invites/invite.commands.server.ts'
import { addPerson, deactivatePerson } from '#app/features/accounts/people/person.commands.server.ts'
import { listSessions } from '#app/features/accounts/sessions/session.queries.server.ts'
import { closeReview } from '#app/features/review/closing/review.commands.server.ts'
import { reportMonth } from '#app/features/review/review.report.server.ts'
import { recordDecision } from '#app/features/syncs/decision.commands.server.ts'
import { writeNote } from '#app/features/syncs/note.commands.server.ts'
import type { Auth } from '#app/server/auth.ts'
import type { Db } from '#db/transaction.ts'
import { defaultToilSettings } from '#tests/support/toil-settings.ts'
import { aMention } from '../a-mention.ts'
import { aPainPoint } from '../a-pain-point.ts'
import { aSync } from '../a-sync.ts'
import { aTeam } from '../a-team.ts'
import { aTicket } from '../a-ticket.ts'
import { aView } from '../a-view.ts'
import { aBulkChange } from '../bulk-change.ts'
import { recorderOn } from '../recorder.ts'
import { keptWords } from './kept-words.ts'

/**
 * A row for every parameter of an address, by the address up to it: '/pain-points/:id' → '1'. A parameter in the query
 * of a page is by the address with a question mark; a row for one page only is by the whole address of that page.
 */
export type PlantedRows = Record<string, string>

const by = recorderOn('2026-03-20')
const { viewers, admins, owner } = keptWords

/** A story of two teams, and personal things. Every text that a reader could see has its word. */
export async function plantRows(db: Db, auth: Auth): Promise<PlantedRows> {
  const rows = { ...(await plantFacts(db)), ...(await plantOwnThings(db, auth)) }
  const invite = await invitePerson(db, by, { email: `${admins}-soon@nayami.test`, role: 'member' })
  const agenda = await db
    .selectFrom('agendaBlocks as block')
    .innerJoin('agendaTemplates as template', 'template.id', 'block.templateId')
    .select(['template.slug', 'block.id as blockId'])
    .executeTakeFirstOrThrow()
  const category = await db.selectFrom('categories').select('slug').executeTakeFirstOrThrow()
  return {
    ...rows,
    '/settings/people/invites/:inviteId': String(invite.linkId),
    // Only a person who can no longer sign in can be redacted.
    '/settings/people/:id/redact': await plantLeftPerson(db),
    '/settings/agenda/:slug': agenda.slug,
    '/settings/agenda/:slug/blocks/:blockId': String(agenda.blockId),
    '/settings/categories/:slug': category.slug,
  }
}

async function plantLeftPerson(db: Db): Promise<string> {
  const left = { name: `${viewers} Ito`, email: `${admins}-left@nayami.test`, role: 'viewer' } as const
  const { personId } = await addPerson(db, by, { ...left, isEmailVerified: true })
  await deactivatePerson(db, by, personId)
  return personId
}

async function plantFacts(db: Db): Promise<PlantedRows> {
  const teamIds = [await aTeam(db, { name: `${viewers} orders` }), await aTeam(db, { slug: 'billing' })]
  const [teamId = 0] = teamIds
  const syncId = await aSync(db, { teamIds, attendees: [`${viewers} Kim`] })
  const painPointId = await aPainPoint(db, {
    syncId,
    teamIds,
    title: `${viewers} deploys by hand`,
    quote: `${viewers} every night`,
    knownBy: [`${viewers} Sato`],
  })
  const otherId = await aPainPoint(db, { syncId, teamIds: [teamId], title: `${viewers} the batch stops` })
  const laterId = await aSync(db, { teamIds, heldOn: '2026-03-16' })
  const mentionId = await aMention(db, { syncId: laterId, teamId, painPointId })
  const ticketId = await aTicket(db, { painPointId, key: `${viewers}#412`, outcome: 'done' })
  await writeNote(db, by, { syncId, body: `${viewers} note` })
  const decision = await recordDecision(db, by, { syncId, text: `${viewers} decision` })
  await recordDecision(db, by, { reviewMonth: '2026-02', text: `${viewers} of the review` })
  await closeReview(db, by, '2026-02', await reportMonth(db, '2026-02', by.today, defaultToilSettings))
  const changeId = await aBulkChange(db, by, [painPointId, otherId], { kind: 'severity', severity: 'high' })
  return {
    '/teams/:slug': 'orders',
    '/syncs/:syncId': String(syncId),
    '/syncs/:syncId/resolve?': `painPoint=${painPointId}`,
    '/syncs/:syncId/line?': `line=painPoint:${painPointId}`,
    '/mentions/:mentionId': String(mentionId),
    '/pain-points/:id': String(painPointId),
    '/tickets/:id': String(ticketId),
    '/decisions/:decisionId': String(decision.decisionId),
    '/review/:month': '2026-02',
    '/backlog/changes/:id': String(changeId),
  }
}

/** A session, a token and a view of a person who sends no requests. */
async function plantOwnThings(db: Db, auth: Auth): Promise<PlantedRows> {
  const { personId } = await addPerson(db, by, {
    name: `${viewers} Abe`,
    email: `${admins}@nayami.test`,
    role: 'member',
    isEmailVerified: true,
  })
  await auth.api.signInByLink({ body: { personId }, headers: new Headers({ 'User-Agent': owner }) })
  const [session] = await listSessions(db, personId, new Date())
  const now = { ...by, now: new Date() }
  const name = `${admins} report`
  const token = await issueApiToken(db, now, { personId, name, scope: 'read', days: 90 })
  const viewId = await aView(db, personId, { name: `${admins} view`, places: ['navigation'] })
  return {
    '/settings/people/:id': personId,
    '/account/sessions/:sessionId': session?.id ?? '',
    '/account/tokens/:tokenId': String(token.tokenId),
    '/backlog/views/:viewId': String(viewId),
  }
}
