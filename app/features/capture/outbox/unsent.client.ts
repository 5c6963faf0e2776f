import { listOutbox } from './outbox.client.ts'
import type { Outgoing } from './outgoing.ts'

/** What this person typed that the server does not have yet, refused lines included. */
export async function listUnsent(personId: string): Promise<Outgoing[]> {
  return (await listOutbox()).filter((one) => one.personId === personId)
}
