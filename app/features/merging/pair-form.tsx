import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { pairActionPath } from './same-address.ts'
import type { PairCursor } from './same-proposals.queries.server.ts'

/** One button that marks two as not the same, or takes that back. */
export function PairForm({
  verb,
  pair: [painPointId, otherId],
  after,
  submissionKey,
  label,
  name,
}: {
  verb: 'dismiss' | 'restore'
  pair: [number, number]
  after: PairCursor | null
  submissionKey: string
  label: string
  /** Its accessible name, for where the two are not beside it. */
  name: string
}) {
  return (
    <Form method="post" action={pairActionPath(verb, after)} preventScrollReset>
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <input type="hidden" name="painPointId" value={painPointId} />
      <input type="hidden" name="otherId" value={otherId} />
      <Button aria-label={name}>{label}</Button>
    </Form>
  )
}
