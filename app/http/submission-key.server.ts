import { randomUUID } from 'node:crypto'

/** A fresh idempotency key for a form about to be shown. */
export function newSubmissionKey(): string {
  return randomUUID()
}
