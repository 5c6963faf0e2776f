import { dayIn } from '#app/domain/calendar/day.ts'
import { issueLink } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { deactivatePerson } from '#app/features/accounts/people/person.commands.server.ts'
import { listPeople } from '#app/features/accounts/people/person.queries.server.ts'
import type { Db } from '#db/transaction.ts'
import { aPerson } from './a-person.ts'
import { aView } from './a-view.ts'
import { aBulkChange } from './bulk-change.ts'

/** `person` is someone with an account, `left` someone who had one. */
export type PlantedLinks = Record<'person' | 'left' | 'invite' | 'reset' | 'signIn' | 'view', string>

/** A person's id, a shared view of theirs and a token of each kind, for addresses that show nothing without one. */
export async function plantLinks(db: Db): Promise<PlantedLinks> {
  const by = { actor: { id: null, name: 'Test' }, now: new Date(), requestId: null }
  const [person] = await listPeople(db)
  if (!person) throw new Error('There are no people.')
  const personId = person.id
  const invite = await issueLink(db, by, { purpose: 'invite', email: 'sato@nayami.test', role: 'member' })
  const reset = await issueLink(db, by, { purpose: 'reset_password', personId })
  const signIn = await issueLink(db, by, { purpose: 'sign_in', personId })
  const view = await aView(db, personId, { isShared: true, places: ['navigation'] })
  await aBulkChange(db, { ...by, today: dayIn('Asia/Tokyo', by.now) }, [1, 2, 3], {
    kind: 'severity',
    severity: 'critical',
  })
  const left = await aPerson(db)
  await deactivatePerson(db, by, left.id)
  return {
    person: personId,
    left: left.id,
    invite: invite.token,
    reset: reset.token,
    signIn: signIn.token,
    view: String(view),
  }
}
