import type { Role } from '#app/domain/role.ts'
import { addPerson } from '#app/features/accounts/people/person.commands.server.ts'
import type { Author, Tx } from '#db/transaction.ts'

export const storyPeople: { name: string; email: string; role: Role }[] = [
  { name: '森', email: 'mori@example.com', role: 'admin' },
  { name: 'Daniel Kim', email: 'daniel.kim@example.com', role: 'member' },
  { name: '田中', email: 'tanaka@example.com', role: 'member' },
  { name: '大野', email: 'ono@example.com', role: 'viewer' },
]

/** The accounts of the story: an admin who leads the syncs, two members who record with her, one viewer. */
export async function addStoryPeople(db: Tx, by: Author): Promise<void> {
  for (const person of storyPeople) await addPerson(db, by, { ...person, isEmailVerified: true })
}
