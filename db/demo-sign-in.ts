import { issueLink } from '#app/features/accounts/one-time-links/one-time-link.commands.server.ts'
import { findPersonByEmail } from '#app/features/accounts/people/person.queries.server.ts'
import { storyPeople } from './seeds/people.ts'
import type { Author, Db } from './transaction.ts'

/** A new one-time link for one person of each role in the story, as lines to print. */
export async function listSignInLines(db: Db, by: Author, publicUrl: string): Promise<string[]> {
  const lines: string[] = []
  for (const role of ['admin', 'member', 'viewer']) {
    const { name, email = '' } = storyPeople.find((person) => person.role === role) ?? {}
    const person = await findPersonByEmail(db, email)
    if (!person?.isActive) continue
    const { token } = await issueLink(db, by, { purpose: 'sign_in', personId: person.id })
    lines.push(`Sign in as ${name} (${role}): ${publicUrl}/sign-in/link?token=${token}`)
  }
  return lines
}
