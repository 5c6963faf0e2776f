import { listOutbox } from './outbox.client.ts'
import type { Outgoing } from './outgoing.ts'

/** What this person typed and the server does not have yet, also what it did not take. */
export async function listUnsent(personId: string): Promise<Outgoing[]> {
  return (await listOutbox()).filter((one) => one.personId === personId)
}
